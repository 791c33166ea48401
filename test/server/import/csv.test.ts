import { createReadStream, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CsvMap } from '../../../server/import/csv-map';
import { importStream } from '../../../server/import/import-stream';
import { repairMojibake } from '../../../server/import/mojibake';
import { formatOf, formatOfMapText } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { bytesOf, sampleGazetteer } from '../sample-server';

const gazetteer = sampleGazetteer();
const CDP_FOLDER = '../shared/data/cdp_water_2018';
const CDP_FILES = [`${CDP_FOLDER}/2018_-_Cities_Water_Risks.csv`, `${CDP_FOLDER}/2018_-_Cities_Water_Actions.csv`] as const;

const OWN_MAP = {
  dataset: 'own',
  delimiter: ';',
  tables: [
    {
      requires: ['Ville', 'Besoin'],
      id: { prefix: 'own', from: ['Ville', 'Besoin'] },
      skip: [{ column: 'Besoin', matches: '^test', reason: 'is a test row' }],
      fields: {
        kind: { const: 'need' },
        title: { template: '{Besoin} ({Ville})' },
        text: { first: ['Détail', 'Besoin'] },
        'city.name': 'Ville',
        'city.country': { const: 'France' },
        year: { column: 'Année', as: 'integer' },
        subthemes: { column: 'Besoin', map: { Crues: ['flood-control'] } },
      },
    },
  ],
} satisfies Partial<CsvMap>;

function importCsv(text: string, map: unknown = OWN_MAP, store = openStore(':memory:')) {
  return importStream({ format: formatOfMapText('own.json', JSON.stringify(map)), bytes: bytesOf(text), store, gazetteer, dataset: 'own' });
}

describe('a CSV file with a column map of one’s own', () => {
  it('becomes records by the map, with the rows that say nothing counted by reason', async () => {
    const store = openStore(':memory:');
    const report = await importCsv('Ville;Besoin;Détail;Année\nLyon;Crues;"L’eau\nmonte";2020\nNantes;Bruit;NA;\nLyon;test 1;;\n', OWN_MAP, store);
    expect(report).toMatchObject({ read: 3, added: 2, skipped: [{ reason: 'is a test row', count: 1 }] });
    const [lyon] = await store.entriesOfCity(2_996_944);
    expect(lyon?.record).toMatchObject({ kind: 'need', title: 'Crues (Lyon)', text: 'L’eau\nmonte', year: 2020, subthemes: ['flood-control'] });
  });

  it('names line and field of a row that cannot be taken', async () => {
    const report = await importCsv('Ville;Besoin;Détail;Année\nLyon;Crues;;\nNullepart;Crues;;\nLyon;Bruit\n');
    expect(report.problems).toMatchObject([{ line: 3, field: 'city' }, { line: 4, field: '', reason: 'the row has 2 columns, the header 4' }]);
    expect(report.added).toBe(1);
  });

  it.each<[name: string, map: unknown, says: RegExp]>([
    ['a text instead of an object', '{', /expected object/],
    ['no table', { ...OWN_MAP, tables: [] }, /tables/],
    ['a broken pattern', { ...OWN_MAP, nothingPatterns: ['('] }, /nothingPatterns\[0\].*regular expression/],
    ['an unknown key', { ...OWN_MAP, separator: ';' }, /separator/],
  ])('is refused when the map has %s', async (_name, map, says) => {
    expect(() => formatOfMapText('own.json', JSON.stringify(map))).toThrow(says);
  });

  it.each<[name: string, text: string, says: RegExp]>([
    ['another header', 'A;B\n1;2\n', /lacks the columns .*"Ville", "Besoin"/],
    ['a quotation mark left open', 'Ville;Besoin;Détail;Année\nLyon;"Crues;;\n', /near line \d+: a quotation mark is left open/],
    ['a row of more than 1 MB', `Ville;Besoin;Détail;Année\nLyon;"${'x\n'.repeat(700_000)}`, /longer than 1 MB/],
  ])('is refused when the file has %s', async (_name, text, says) => {
    await expect(importCsv(text)).rejects.toThrow(says);
  });
});

describe('mojibake', () => {
  it.each([
    ['degrees', '1.7ÂºC in 2100', '1.7ºC in 2100'],
    ['Portuguese with a no-break space', 'adaptaÃ§Ã£o Ã\u00A0s alteraÃ§Ãµes', 'adaptação às alterações'],
    ['Windows quotation marks', 'Seatleâ€™s waterâ€¢', 'Seatle’s water•'],
    ['another script', Buffer.from('Москва').toString('latin1'), 'Москва'],
    ['a C1 control', 'Ã\u008dlhavo', 'Ílhavo'],
    ['damage beside sound letters', 'São Paulo – SÃ£o Paulo', 'São Paulo – São Paulo'],
    ['sound Portuguese', 'AÇÃO à população', 'AÇÃO à população'],
    ['sound French', '« L’été…» à Œuilly', '« L’été…» à Œuilly'],
    ['sound Vietnamese', 'Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['plain English', 'plain', 'plain'],
  ])('%s', (_name, text, expected) => {
    expect(repairMojibake(text)).toBe(expected);
  });
});

const filesAreThere = CDP_FILES.every((file) => existsSync(file));
if (!filesAreThere) console.log(`skipped: the CDP files are not in ${CDP_FOLDER}`);

describe.skipIf(!filesAreThere)('the CDP water disclosures of 2018', () => {
  it('become needs and practices of some 280 cities, and a second import changes nothing', async () => {
    const store = openStore(':memory:');
    const run = (file: string) => importStream({ format: formatOf('cdp-water'), bytes: createReadStream(file), store, gazetteer, dataset: 'cdp-water-2018' });
    const [risks, actions] = [await run(CDP_FILES[0]), await run(CDP_FILES[1])];
    expect(risks).toMatchObject({ read: 608, added: 598, failed: 0 });
    expect(actions).toMatchObject({ read: 685, added: 664, failed: 0 });
    for (const report of [risks, actions]) {
      const passedOver = report.skipped.reduce((sum, { count }) => sum + count, 0);
      expect(report.added + passedOver).toBe(report.read);
      expect(report.skipped.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('(NA)'));
      expect(report.notices).toContainEqual({ reason: 'has text in a wrong encoding, which was put right', count: expect.any(Number) });
    }
    const cities = (await store.counts()).citiesWithEntries;
    expect(cities).toBeGreaterThan(275);
    expect(cities).toBeLessThan(295);
    const version = await store.dataVersion();
    expect(await run(CDP_FILES[0])).toMatchObject({ added: 0, changed: 0, unchanged: 598 });
    expect(await run(CDP_FILES[1])).toMatchObject({ added: 0, changed: 0, unchanged: 664 });
    expect(await store.dataVersion()).toBe(version);

    let texts = 0;
    for await (const { record } of store.allEntries()) {
      expect(`${record.title} ${record.text}`).not.toMatch(/Ã[\u0080-\u00BF]|Â[°º]|â€|^NA|#NAME/);
      expect(record.source?.licence).toBe('CDP open data, attribution');
      texts++;
    }
    expect(texts).toBe(1262);
    const barcelona = await store.entriesOfCity(3_128_760);
    expect(barcelona.map(({ record }) => record.text).join()).toContain('1.7ºC in 2100');
  });
});
