import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/sqlite-store';
import { jsonl, SAMPLE_RECORDS } from '../sample-server';
import { importText, recordsIn } from './import-text';

const NEED = { kind: 'need', title: 'Blocked drains', problem: 'Drains overflow in every rainy season.' };
const BEIRA = { name: 'Beira', country: 'MZ' };

it('reports each bad record with its line, field and reason, and takes the rest', async () => {
  const store = openStore(':memory:');
  const lines = [
    JSON.stringify({ id: 'first', ...NEED, city: BEIRA }),
    '',
    '{"id": "cut off',
    JSON.stringify({ id: 'no title', kind: 'need' }),
    JSON.stringify({ id: 'theme', ...NEED, themes: ['water'] }),
    JSON.stringify({ id: 'silent', kind: 'practice', title: 'Says nothing' }),
    JSON.stringify({ id: 'kind', title: 'A wish', kind: 'wish', text: 'A wish.' }),
    '"a text"',
    JSON.stringify({ id: 'self', kind: 'link', a: BEIRA, b: BEIRA }),
    JSON.stringify({ id: 'last', ...NEED, title: 'Blocked drains again' }),
  ];
  const report = await importText(store, lines.join('\r\n'));
  expect(report).toMatchObject({ read: 9, added: 2, changed: 0, unchanged: 0, skipped: [], failed: 7 });
  expect(report.problems.map(({ line, field }) => [line, field])).toEqual([
    [3, ''],
    [4, 'id'],
    [5, 'themes[0]'],
    [6, 'text'],
    [7, 'kind'],
    [8, ''],
    [9, 'b'],
  ]);
  expect(report.problems[0]?.reason).toBe('the line is not JSON');
  expect(report.problems[1]?.reason).toContain('letters, digits');
  expect(report.problems[3]?.reason).toBe('give a text, a problem or what was done');
  expect(report.problems[6]?.reason).toBe('a link needs two different cities');
  expect((await recordsIn(store)).map(({ id }) => id)).toEqual(['first', 'last']);
});

it('changes nothing the second time, not even the data version', async () => {
  const store = openStore(':memory:');
  const file = jsonl(...SAMPLE_RECORDS);
  expect(await importText(store, file)).toMatchObject({ added: SAMPLE_RECORDS.length, unchanged: 0, failed: 0 });
  const version = await store.dataVersion();
  expect(await importText(store, file)).toMatchObject({ read: SAMPLE_RECORDS.length, added: 0, changed: 0, unchanged: SAMPLE_RECORDS.length });
  expect(await store.dataVersion()).toBe(version);
});

it('replaces a record of the same id, with its cities', async () => {
  const store = openStore(':memory:');
  const milan = { name: 'Milan', country: 'IT' };
  await importText(store, jsonl({ id: 'moved', ...NEED, city: BEIRA }));
  const [before] = await store.entries(['moved']);
  expect(await importText(store, jsonl({ id: 'moved', ...NEED, city: milan }))).toMatchObject({ added: 0, changed: 1 });
  const [after] = await store.entries(['moved']);
  expect(after?.cities).toEqual([{ cityId: 3173435, role: null, sure: true }]);
  expect(await store.entriesOfCity(before?.cities[0]?.cityId ?? 0)).toEqual([]);
});

it('refuses by name a city that is nowhere to be found, on either end of a link too', async () => {
  const report = await importText(
    openStore(':memory:'),
    jsonl({ id: 'lost', ...NEED, city: { name: 'Nowhereville', country: 'MZ' } }, { id: 'lost-case', ...NEED, kind: 'case', cities: [BEIRA, { name: 'Nulle-Part', country: 'France' }] }, { id: 'lost-link', kind: 'link', a: BEIRA, b: { name: 'Nirgendwo', country: 'DE' } }, { id: 'lost-id', ...NEED, city: 999_999_999 }, { id: 'lost-land', ...NEED, city: { name: 'Beira', country: 'Atlantis', lat: 1, lon: 1 } }),
  );
  expect(report).toMatchObject({ added: 0, failed: 5 });
  expect(report.problems).toMatchObject([
    { line: 1, field: 'city', reason: expect.stringContaining('"Nowhereville" (MZ)') },
    { line: 2, field: 'cities[1]', reason: expect.stringContaining('"Nulle-Part" (France)') },
    { line: 3, field: 'b', reason: expect.stringContaining('"Nirgendwo" (DE)') },
    { line: 4, field: 'city', reason: expect.stringContaining('999999999') },
    { line: 5, field: 'city', reason: expect.stringContaining('Atlantis') },
  ]);
});

it('keeps a place that the gazetteer lacks when it has coordinates, under an id that is the same in every database', async () => {
  const place = { name: 'Nova Aldeia do Lago', country: 'Mozambique', lat: -19.83, lon: 34.84, population: 900 };
  const ids: number[] = [];
  for (const others of [[], [{ id: 'other', ...NEED, city: { name: 'Outra Aldeia', country: 'MZ', lat: -15.1, lon: 39.2 } }]]) {
    const store = openStore(':memory:');
    expect(await importText(store, jsonl(...others, { id: 'village', ...NEED, city: place }))).toMatchObject({ added: others.length + 1, failed: 0 });
    const [entry] = await store.entries(['village']);
    const id = entry?.cities[0]?.cityId ?? 0;
    expect(await store.placeById(id)).toEqual({ id, name: place.name, country: 'MZ', countryName: 'Mozambique', population: 900, lat: place.lat, lon: place.lon });
    ids.push(id);
  }
  expect(ids[0]).toBeGreaterThanOrEqual(950_000_001);
  expect(ids[1]).toBe(ids[0]);
});

it('finds such a place again by name, by id and by a point nearby, and takes a far one of the same name for another', async () => {
  const store = openStore(':memory:');
  const name = 'Nova Aldeia do Lago';
  await importText(store, jsonl({ id: 'a', ...NEED, city: { name, country: 'MZ', lat: -19.83, lon: 34.84 } }));
  const id = (await store.extraPlaces())[0]?.id;
  await importText(store, jsonl({ id: 'b', ...NEED, city: { name: name.toUpperCase(), country: 'Moçambique' } }, { id: 'c', ...NEED, city: id }, { id: 'd', ...NEED, city: { name, country: 'MZ', lat: -19.9, lon: 34.9 } }, { id: 'e', ...NEED, city: { name, country: 'MZ', lat: -12.9, lon: 40.5 } }));
  const found = (await store.entries(['a', 'b', 'c', 'd', 'e'])).map(({ cities }) => cities[0]?.cityId);
  expect(found.slice(0, 4)).toEqual([id, id, id, id]);
  expect(found[4]).not.toBe(id);
  expect(await store.extraPlaces()).toHaveLength(2);
});

it('refuses a second, different record of one id, and passes over one that is the same', async () => {
  const store = openStore(':memory:');
  const record = { id: 'twice', ...NEED };
  const report = await importText(store, jsonl(record, record, { ...record, title: 'Something else' }));
  expect(report).toMatchObject({ read: 3, added: 1, failed: 1, skipped: [{ reason: 'is the same as an earlier record of the file', count: 1 }], problems: [{ line: 3, field: 'id', reason: 'the id "twice" is already used in line 1' }] });
  expect(await recordsIn(store)).toMatchObject([{ title: 'Blocked drains' }]);
});

it('says of how many records characters were lost in the file, and takes a byte order mark for nothing', async () => {
  const text = `\uFEFF${jsonl({ id: 'plain', ...NEED }, { id: 'accent', ...NEED, title: 'Inondations \uFFFD Douala' })}`;
  expect(await importText(openStore(':memory:'), text)).toMatchObject({ added: 2, failed: 0, notices: [{ reason: expect.stringContaining('were lost'), count: 1 }] });
});

it('refuses a line of 5 MB with its number, and takes the lines around it', async () => {
  const huge = JSON.stringify({ id: 'huge', ...NEED, text: 'x'.repeat(5_000_000) });
  const report = await importText(openStore(':memory:'), `${jsonl({ id: 'a', ...NEED })}${huge}\n${jsonl({ id: 'b', ...NEED })}${huge}`);
  expect(report).toMatchObject({ read: 4, added: 2, problems: [{ line: 2, field: '', reason: 'the line is longer than 1 MB' }, { line: 4 }] });
});
