import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { health } from '../../../shared/contract/health';
import { jsonl, SAMPLE_RECORDS } from '../sample-server';
import { builtServer } from './built-server';

const { folder, run, launch, remove } = await builtServer();
afterAll(remove);

it('exports to standard output what another database imports, exports again the same, and imports twice without a change', async () => {
  const [one, other] = [{ JUMELLES_DATA: join(folder, 'one') }, { JUMELLES_DATA: join(folder, 'other') }];
  const village = { id: 'village', kind: 'need', title: 'No well', text: 'The well is dry.', city: { name: 'Nova Aldeia do Lago', country: 'MZ', lat: -19.83, lon: 34.84 } };
  const file = join(folder, 'records.jsonl');
  writeFileSync(file, jsonl(...SAMPLE_RECORDS, village));
  expect(await run('cli', ['import', 'ndjson', file], one)).toMatchObject({ code: 0, err: '' });
  const exported = await run('cli', ['export'], one);
  expect(exported).toMatchObject({ code: 0, err: '' });
  expect(exported.out.trim().split('\n')).toHaveLength(SAMPLE_RECORDS.length + 1);
  const copy = join(folder, 'copy.jsonl');
  writeFileSync(copy, exported.out);
  expect(await run('cli', ['import', 'jsonl', copy], other)).toMatchObject({ code: 0, out: 'copy.jsonl: 10 read, 10 added, 0 changed, 0 unchanged, 0 passed over, 0 refused\n' });
  expect(await run('cli', ['import', 'jsonl', copy], other)).toMatchObject({ code: 0, out: 'copy.jsonl: 10 read, 0 added, 0 changed, 10 unchanged, 0 passed over, 0 refused\n' });
  expect((await run('cli', ['export'], other)).out).toBe(exported.out);
});

it('imports several files with a column map of one’s own, under the dataset’s name', async () => {
  const map = join(folder, 'map.json');
  writeFileSync(map, JSON.stringify({ dataset: 'survey', tables: [{ requires: ['Town', 'Trouble'], id: { prefix: 'survey', from: ['Town', 'Trouble'] }, fields: { kind: { const: 'need' }, title: 'Trouble', text: 'Trouble', 'city.name': 'Town', 'city.country': { const: 'Mozambique' } } }] }));
  const files = ['a', 'b'].map((name) => join(folder, `${name}.csv`));
  for (const file of files) writeFileSync(file, `Town,Trouble\nBeira,Drains of ${file.at(-5)}\nNowhereville,Heat\n`);
  const { code, out } = await run('cli', ['import', 'csv', ...files, '--map', map], { JUMELLES_DATA: join(folder, 'survey') });
  expect(code).toBe(0);
  expect(out.match(/^[ab]\.csv: 2 read, 1 added, .* 1 refused$/gm)).toHaveLength(2);
  expect(out).toContain('  line 3, city: the city "Nowhereville" (Mozambique) is not in the gazetteer and has no coordinates');
});

it('serves by its own command, takes a new token at once and the old one no longer, and is found by the doctor', { timeout: 60_000 }, async () => {
  const home = { JUMELLES_DATA: join(folder, 'served') };
  const server = launch('cli', ['serve'], home);
  const lines = await server.lines(3);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(lines[0] ?? '')?.[0] ?? '';
  const first = /jml_[\w-]+/.exec(lines[2] ?? '')?.[0] ?? '';
  const made = await run('cli', ['token'], home);
  expect(made).toMatchObject({ code: 0, err: 'Shown only now; the token before it is no longer valid.\n' });
  expect(made.out).toMatch(/^jml_[\w-]{32}\n$/);
  const send = async (token: string) => (await fetch(`${address}/api/import/ndjson`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: jsonl({ id: 'sent', kind: 'offer', title: 'Sent', text: 'Sent over HTTP.' }) })).status;
  expect([await send(first), await send(made.out.trim())]).toEqual([401, 200]);

  const { dataVersion } = health.parse(await (await fetch(`${address}/api/health`)).json());
  const { code, out } = await run('cli', ['doctor'], { ...home, PORT: new URL(address).port });
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^ok +\\d+ entries of \\d+ cities, \\d+ schemes, \\d+ links; data version ${dataVersion}$`, 'm'));
  expect(out).toMatch(/^ok +there is an admin token$/m);
  expect(out).toMatch(/^ok +a server answers at http:\/\/127\.0\.0\.1:\d+ with this data$/m);
  expect(out).not.toContain('WRONG');

  const taken = await run('main', [], { JUMELLES_DATA: join(folder, 'second'), PORT: new URL(address).port });
  expect([taken.code, taken.err]).toEqual([1, expect.stringMatching(/^Port \d+ of 127\.0\.0\.1 is taken: [^\n]*\.\n$/)]);
  server.child.kill('SIGTERM');
  const { code: end, err } = await server.ended;
  expect([end, err]).toEqual([0, '']);
});

it.each<[name: string, args: (at: (name: string) => string) => string[], says: RegExp]>([
  ['export over a file that is there', (at) => ['export', '--out', at('records.jsonl')], /records\.jsonl is already there/],
  ['export into a folder that is not', (at) => ['export', '--out', at('nowhere/out.jsonl')], /cannot be written \(ENOENT\)/],
  ['backup over a file that is there', (at) => ['backup', at('records.jsonl')], /records\.jsonl is already there/],
  ['backup into a folder that is not', (at) => ['backup', at('nowhere/copy.db')], /could not be written/],
  ['a dataset name with blanks', (at) => ['import', 'ndjson', at('records.jsonl'), '--dataset', 'my data'], /dataset name "my data"/],
])('ends with one clear sentence and code 1, and leaves what was there: %s', async (_name, args, says) => {
  const at = (name: string) => join(folder, name);
  writeFileSync(at('records.jsonl'), 'kept');
  const { code, out, err } = await run('cli', args(at), { JUMELLES_DATA: at('one') });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(says);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(at('records.jsonl'), 'utf8')).toBe('kept');
  expect(existsSync(at('nowhere'))).toBe(false);
});
