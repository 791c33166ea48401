import { describe, expect, it } from 'vitest';
import { formatOfMapText } from '../../../server/import/read-format';
import { openStore } from '../../../server/store/sqlite-store';
import { byMap, importText, recordsIn } from './import-text';

const MAP = {
  dataset: 'survey',
  delimiter: ';',
  nothing: ['NA', '-'],
  nothingPatterns: ['^see row \\d+$'],
  tables: [
    {
      requires: ['Town', 'Land', 'Trouble'],
      id: { prefix: 'survey', from: ['Town', 'Trouble'] },
      skip: [
        { empty: ['Trouble', 'More'], reason: 'no trouble' },
        { column: 'Trouble', matches: '^test', reason: 'a trial row' },
      ],
      fields: {
        kind: { const: 'need' },
        title: { first: [{ column: 'Trouble', drop: '^Problem: ' }, { column: 'More', max: 20 }] },
        text: { first: [{ template: '{Trouble}, since {Since}.' }, 'More', 'Trouble'] },
        themes: { column: 'Area', map: { 'Health Care': ['health'], Money: ['municipal-finance'] } },
        year: { column: 'Since', as: 'integer' },
        'city.name': 'Town',
        'city.country': 'Land',
        'city.population': { column: 'People', as: 'number' },
        'source.title': { const: 'A survey' },
      },
    },
  ],
};
const HEADER = 'Town;Land;Trouble;More;Area;Since;People';
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');

async function first(...rows: string[]): Promise<unknown> {
  const store = openStore(':memory:');
  const report = await importText(store, csv(...rows), byMap(MAP));
  expect(report.problems).toEqual([]);
  return (await recordsIn(store))[0];
}

describe('a column map', () => {
  it.each<[name: string, row: string, made: Record<string, unknown>]>([
    ['takes columns, constants, look-ups, numbers and templates', 'Beira;MZ;Drains;;health care;2012;"530,000"', { kind: 'need', title: 'Drains', text: 'Drains, since 2012.', themes: ['health'], year: 2012, city: { name: 'Beira', country: 'MZ', population: 530_000 }, source: { title: 'A survey' } }],
    ['drops a pattern', 'Beira;MZ;Problem: Drains;;;;', { title: 'Drains' }],
    ['goes on to the next choice when a column says nothing', 'Beira;MZ;NA;The drains of the old town are blocked;;;', { title: 'The drains of the…', text: 'The drains of the old town are blocked' }],
    ['takes a pointer to another row for nothing', 'Beira;MZ;Drains;See row 12;;;', { text: 'Drains' }],
    ['keeps line breaks and delimiters inside quotation marks', 'Beira;MZ;Drains;"They overflow;\nevery year";;;', { text: 'They overflow;\nevery year' }],
    ['puts right damaged letters', 'Beira;MoÃ§ambique;Drains;The cityâ€™s drains;;;', { text: 'The city’s drains' }],
    ['leaves out a value that is not in the look-up, and a number that is none', 'Beira;MZ;Drains;;Sports;lately;many', { themes: undefined, year: undefined, city: { name: 'Beira', country: 'MZ' } }],
  ])('%s', async (_name, row, made) => {
    const record = await first(row);
    for (const [field, value] of Object.entries(made)) expect(Object(record)[field]).toEqual(value);
  });

  it('passes over rows by its rules and refuses those that cannot be records, each counted with its reason', async () => {
    const report = await importText(openStore(':memory:'), csv('Beira;MZ;Drains;;;;', 'Beira;MZ;NA;-;;;', 'Beira;MZ;Test row;;;;', 'Beira;MZ', 'Nowhereville;MZ;Heat;;;;'), byMap(MAP));
    expect(report).toMatchObject({ read: 5, added: 1, failed: 2, skipped: [{ reason: 'a trial row', count: 1 }, { reason: 'no trouble', count: 1 }] });
    expect(report.problems).toMatchObject([
      { line: 5, field: '', reason: 'the row has 2 columns, the header 7' },
      { line: 6, field: 'city', reason: expect.stringContaining('Nowhereville') },
    ]);
  });

  it('gives a row the same id wherever it stands, and another when it says something else', async () => {
    const one = await first('Beira;MZ;Drains;;;;');
    const store = openStore(':memory:');
    await importText(store, csv('Milan;IT;Heat;;;;', 'Beira;MZ;Drains;;;;'), byMap(MAP));
    const ids = (await recordsIn(store)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(Object(one).id);
    expect(ids.every((id) => /^survey-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  it('finds its columns under a byte order mark and with blanks around their names', async () => {
    const store = openStore(':memory:');
    expect(await importText(store, `\uFEFF Town ;Land;Trouble;More;Area;Since;People\r\nBeira;MZ;Drains;;;;\r\n`, byMap(MAP))).toMatchObject({ added: 1, failed: 0 });
  });
});

it('makes schemes of a list of one’s own: lists are parted and looked up, dates read, and a number in a field’s path is a place in a list', async () => {
  const store = openStore(':memory:');
  const fields = {
    kind: { const: 'scheme' },
    title: 'Grant',
    text: 'Grant',
    status: { const: 'open' },
    themes: { column: 'Areas', split: ',', map: { Health: ['health'], Climate: ['environment', 'health'] } },
    applicants: { column: 'Who', split: ',' },
    'cutoffs.0.date': { column: 'First', as: 'date' },
    'cutoffs.1.date': { column: 'Second', as: 'date' },
  };
  const map = { dataset: 'grants', delimiter: ';', tables: [{ requires: ['Grant', 'Areas'], id: { prefix: 'grant', from: ['Grant'] }, fields }] };
  await importText(store, 'Grant;Areas;Who;First;Second\nVisits;Health, Climate, Chess;cities, ,regions;2027-03-01;30/9/2027\n', byMap(map));
  expect(await recordsIn(store)).toMatchObject([{ themes: ['health', 'environment'], applicants: ['cities', 'regions'], cutoffs: [{ date: '2027-03-01' }, { date: '2027-09-30' }] }]);
});

const withFields = (fields: Record<string, unknown>) => ({ ...MAP, tables: [{ ...MAP.tables[0], fields }] });

it.each<[name: string, map: unknown, says: string]>([
  ['an unknown kind of rule', withFields({ title: { colum: 'Town' } }), 'fields.title'],
  ['a field name that could reach into prototypes', withFields({ '__proto__.polluted': 'Town' }), '__proto__.polluted'],
  ['no table', { ...MAP, tables: [] }, 'tables'],
  ['a broken pattern', { ...MAP, nothingPatterns: ['('] }, 'nothingPatterns[0]'],
  ['an unknown key', { ...MAP, separator: ';' }, 'separator'],
])('refuses a map with %s and names the field', (_name, map, says) => {
  expect(() => byMap(map)).toThrow(says);
});

it('refuses a map that is not JSON', () => {
  expect(() => formatOfMapText('own.json', '{')).toThrow('own.json is not JSON');
});
