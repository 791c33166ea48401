import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../shared/contract/directory';
import { importFile } from '../../../server/import/import-file';
import type { ImportFormat } from '../../../server/import/read-records';
import { openStore, type SqliteStore } from '../../../server/store/sqlite-store';
import { jsonl, sampleGazetteer } from '../sample-server';
import { temporaryFolder } from '../temporary-folder';
import { byMap, JSON_LINES, recordsIn } from './import-text';

const OFFER = { kind: 'offer', title: 'Help', text: 'We help.' };
const MAP = { dataset: 'offers', tables: [{ requires: ['Id', 'Title'], id: { prefix: 'offer', from: ['Id'] }, fields: { kind: { const: 'offer' }, title: 'Title', text: 'Title' } }] };

function run(store: SqliteStore, file: string, format: ImportFormat, stopAt = Infinity): Promise<ImportReport> {
  const onProgress = ({ report }: { report: ImportReport }) => {
    if (report.read >= stopAt) throw new Error('cut off');
  };
  return importFile({ file, format, dataset: 'test', store, gazetteer: sampleGazetteer(), onProgress });
}

describe('an import that goes on where it stopped', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const lines = [
    ...numbers.map((index) => (index % 100 === 7 ? 'no JSON' : JSON.stringify({ ...OFFER, id: `o-${index}` }))),
    JSON.stringify({ ...OFFER, id: 'o-3', title: 'Another offer of an id used before the stop' }),
    JSON.stringify({ ...OFFER, id: 'o-4' }),
    JSON.stringify({ ...OFFER, id: 'o-last' }),
  ];
  const rows = ['Id,Title', ...numbers.map((index) => (index % 100 === 7 ? `${index},` : `${index},Offer ${index}`)), '3,Another offer', '4,Offer 4', 'last,Offer last'];

  it.each<[name: string, content: string, format: ImportFormat, refused: number]>([
    ['JSON Lines', lines.join('\n'), JSON_LINES, 11],
    ['CSV', rows.join('\n'), byMap(MAP), 11],
  ])('gives the same report and the same records as one that was never stopped, double ids included: %s', async (_name, content, format, refused) => {
    const file = join(temporaryFolder(), 'offers');
    writeFileSync(file, content);
    const whole = openStore(':memory:');
    const expected = await run(whole, file, format);
    expect(expected).toMatchObject({ read: 1003, added: 991, failed: refused, skipped: [{ count: 1 }] });

    const stopped = openStore(':memory:');
    await expect(run(stopped, file, format, 400)).rejects.toThrow('cut off');
    expect(await stopped.unfinishedImports()).toMatchObject([{ file, done: 400 }]);
    expect(await run(stopped, file, format)).toEqual(expected);
    expect(await recordsIn(stopped)).toEqual(await recordsIn(whole));
    expect(await stopped.revision()).toBe(await whole.revision());
    expect(await stopped.unfinishedImports()).toEqual([]);
  });

  it('starts again when the file has changed meanwhile', async () => {
    const file = join(temporaryFolder(), 'offers.jsonl');
    writeFileSync(file, lines.join('\n'));
    const store = openStore(':memory:');
    await expect(run(store, file, JSON_LINES, 400)).rejects.toThrow('cut off');
    writeFileSync(file, jsonl({ ...OFFER, id: 'o-0' }, { ...OFFER, id: 'new' }));
    expect(await run(store, file, JSON_LINES)).toMatchObject({ read: 2, added: 1, unchanged: 1 });
  });
});
