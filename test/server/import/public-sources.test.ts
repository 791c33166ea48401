import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, type Gazetteer } from '../../../server/gazetteer/gazetteer';
import { importFile } from '../../../server/import/import-file';
import { datasetOf, formatOf } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { ROOT } from '../../project/source-files';

const DATA = join(ROOT, '..', 'shared', 'data');
const there = existsSync(DATA);
if (!there) console.log('Skipped: importing the public sources whole needs their files, which are not beside the project.');

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = loadGazetteer();
});

async function load(format: string, file: string, store = openStore(':memory:')) {
  const how = formatOf(format);
  const report = await importFile({ file: join(DATA, file), format: how, dataset: datasetOf(how), store, gazetteer });
  return { store, report };
}

describe.skipIf(!there)('a public source, whole', () => {
  const opened: { close: () => Promise<void> }[] = [];
  afterAll(() => Promise.all(opened.map((store) => store.close())));

  it.each<[format: string, file: string, read: number, added: number, failed: number]>([
    ['aides-territoires', 'aides_territoires/aides-territoires_periurbain.csv', 274, 274, 0],
    ['us-assistance', 'us_federal_programs/programs.jsonl', 2681, 2505, 0],
    ['eu-calls', 'eu_horizon_calls/calls.json', 608, 532, 0],
    ['iati', 'iati/dportal_covid.xml', 401, 401, 0],
    ['iati', 'iati/mb_LE.xml', 5, 5, 0],
  ])('%s (%s): %i read, %i added, %i refused, and the second time nothing is new', async (format, file, read, added, failed) => {
    const { store, report } = await load(format, file);
    opened.push(store);
    expect({ read: report.read, added: report.added, failed: report.failed }).toEqual({ read, added, failed });
    expect(await store.schemes()).toHaveLength(added);
    const again = (await load(format, file, store)).report;
    expect({ added: again.added, changed: again.changed }).toEqual({ added: 0, changed: 0 });
  });

  it('twin cities: 25,917 pairs read, what cannot be a link told line by line, and no link taken to be alive', { timeout: 120_000 }, async () => {
    const { store, report } = await load('twin-cities', 'twin_cities/twin_cities.csv');
    opened.push(store);
    expect({ read: report.read, added: report.added, failed: report.failed }).toEqual({ read: 25_917, added: 24_958, failed: 4 });
    expect(report.skipped).toEqual([
      { reason: 'is the same pair again, listed from the other side', count: 947 },
      { reason: 'lacks the country of a town', count: 5 },
      { reason: 'links a town to itself', count: 3 },
    ]);
    expect(report.problems.map(({ line }) => line)).toEqual([9284, 12150, 19992, 23054]);
    for await (const { record } of store.allLinks()) expect(record.status).toBe('unknown');
    const again = (await load('twin-cities', 'twin_cities/twin_cities.csv', store)).report;
    expect({ added: again.added, changed: again.changed }).toEqual({ added: 0, changed: 0 });
  });

  it('calls whose last date has passed are none of them open', async () => {
    const { store } = await load('eu-calls', 'eu_horizon_calls/calls.json');
    opened.push(store);
    const open = (await store.schemes()).filter(({ status, cutoffs = [] }) => status === 'open' && cutoffs.length > 0 && cutoffs.every(({ date }) => date < '2020-01-01'));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('a listing that says that its programme is over is closed, by its own sentence; fillers are no names', async () => {
    const { store } = await load('us-assistance', 'us_federal_programs/programs.jsonl');
    opened.push(store);
    const schemes = await store.schemes();
    const over = schemes.filter(({ status }) => status === 'closed');
    expect(over.map(({ id }) => id.replace('us-assistance-', ''))).toEqual(['14.914', '16.032', '16.034', '16.751', '16.844', '20.516', '20.518', '20.519', '20.520', '20.521', '21.023', '21.026', '21.027', '21.030']);
    expect(over[0]?.evidence?.status).toBe('The program is defunct');
    expect(schemes.filter(({ text }) => /^(?:n\/?a|not applicable|none|tbd)(?:\.|$)/i.test(text)).map(({ id }) => id)).toEqual([]);
    expect(schemes.filter(({ text }) => /^[^.]*\.\. /.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('an aid activity has no signs of a web page, no filler for a text and no region that is only a code', async () => {
    const { store, report } = await load('iati', 'iati/dportal_covid.xml');
    opened.push(store);
    const schemes = await store.schemes();
    expect(schemes.filter(({ title, text }) => /&\w+;/.test(`${title} ${text}`)).map(({ id }) => id)).toEqual([]);
    expect(schemes.find(({ id }) => id === 'iati-KR-GOV-051-2020010102504')?.title).toContain('Côte d’Ivoire'.replace('’', "'"));
    expect(schemes.filter(({ text }) => /^no description/i.test(text)).map(({ id }) => id)).toEqual([]);
    expect(report.notices).toEqual([{ reason: 'has no description, so its title stands for the text', count: 40 }]);
    expect([...new Set(schemes.map(({ partner }) => partner?.text ?? ''))].filter((text) => /region [\dR]/.test(text))).toEqual([]);
  });
});
