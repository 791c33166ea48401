import { createServer } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { matchResponse } from '../../../shared/contract/match';
import { health } from '../../../shared/contract/health';
import { jsonl } from '../sample-server';
import { builtServer } from './built-server';

const { folder, run, start, remove } = await builtServer();
afterAll(remove);

const addressIn = (lines: string[]) => /http:\/\/127\.0\.0\.1:\d+/.exec(lines[0] ?? '')?.[0] ?? '';

describe('the server as a program', () => {
  it('says in three lines what to do next, shows the token only the first time, and sees an import from the command line', { timeout: 90_000 }, async () => {
    const first = start();
    const [open = '', extension = '', token = ''] = await first.lines(3);
    expect(open).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+ and paste a problem\.$/);
    expect(extension).toContain(join('.output', 'chrome-mv3'));
    expect(token).toMatch(/Admin token .*: jml_[\w-]{32}$/);
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });

    const second = start();
    const lines = await second.lines(3);
    expect(lines.join('\n')).not.toContain('jml_');
    const address = addressIn(lines);
    const before = health.parse(await (await fetch(`${address}/api/health`)).json());
    const file = join(folder, 'new.jsonl');
    writeFileSync(file, jsonl({ id: 'new-1', kind: 'practice', title: 'Zebra crossings of glass', text: 'The city laid zebra crossings of glass.', city: { name: 'Beira', country: 'MZ' } }));
    expect(await run('cli', ['import', 'jsonl', file])).toMatchObject({ code: 0, out: 'new.jsonl: 1 read, 1 added, 0 changed, 0 unchanged, 0 passed over, 0 refused\n' });
    let cases: string[] = [];
    for (const end = Date.now() + 20_000; !cases.includes('new-1') && Date.now() < end; ) {
      const answer = await fetch(`${address}/api/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ problem: { text: 'zebra crossings of glass' }, want: ['cases'] }) });
      cases = matchResponse.parse(await answer.json()).cases.map(({ id }) => id);
    }
    expect(cases).toContain('new-1');
    expect(health.parse(await (await fetch(`${address}/api/health`)).json()).counts.entries).toBe(before.counts.entries + 1);
    second.child.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 0 });
  });

  it.each<[name: string, env: () => Promise<Record<string, string>>, says: RegExp]>([
    [
      'a taken port',
      async () => {
        const taken = createServer().listen(0, '127.0.0.1');
        await new Promise((resolve) => taken.once('listening', resolve));
        taken.unref();
        const address = taken.address();
        return { PORT: String(typeof address === 'object' && address ? address.port : 0) };
      },
      /^Port \d+ of 127\.0\.0\.1 is taken: .*\.\n$/,
    ],
    ['a port that is no number', async () => ({ PORT: 'many' }), /^PORT is "many", .*\.\n$/],
    ['an address of another machine', async () => ({ HOST: '203.0.113.7' }), /^HOST is "203\.0\.113\.7", .*\.\n$/],
    ['a data folder that cannot be written', async () => ({ JUMELLES_DATA: join(folder, 'new.jsonl', 'inside') }), /^The data folder .* cannot be written .*\.\n$/],
    [
      'a damaged database',
      async () => {
        mkdirSync(join(folder, 'damaged'), { recursive: true });
        writeFileSync(join(folder, 'damaged', 'jumelles.db'), 'damage '.repeat(5000));
        return { JUMELLES_DATA: join(folder, 'damaged') };
      },
      /^The database .* is damaged and was left untouched\. .*\.\n$/,
    ],
    ['an unknown log level', async () => ({ JUMELLES_LOG: 'loud' }), /^JUMELLES_LOG is "loud", .*\.\n$/],
  ])('ends with one clear sentence and code 1 for %s', async (_name, env, says) => {
    const { code, out, err } = await run('main', [], await env());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
  });
});

describe('the command line', () => {
  it('reports what was refused, and ends with code 1 when nothing was taken', async () => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, jsonl({ id: 'x', kind: 'practice', title: 'No text', city: { name: 'Nowhereville', country: 'MZ' } }));
    expect(await run('cli', ['import', 'ndjson', file])).toMatchObject({ code: 1, out: expect.stringContaining('\n  line 1, text: give a text') });
  });

  it('exports what it imported, backs it up, and finds it sound', async () => {
    const out = join(folder, 'out.jsonl');
    expect(await run('cli', ['export', '--out', out])).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8').includes('"id":"new-1"')).toBe(true);
    expect(await run('cli', ['export', '--out', out])).toMatchObject({ code: 1, err: expect.stringContaining('is already there') });
    const copy = join(folder, 'copy', 'jumelles.db');
    mkdirSync(join(folder, 'copy'));
    expect(await run('cli', ['backup', copy])).toMatchObject({ code: 0 });
    const examined = await run('cli', ['doctor'], { JUMELLES_DATA: join(folder, 'copy') });
    expect(examined.out).toMatch(/^ok +the database in .* is sound$/m);
    expect(examined.out).toMatch(/^ok +the first database is up to date$/m);
    expect(examined.code).toBe(0);
    expect(await run('cli', ['doctor'], { JUMELLES_DATA: join(folder, 'damaged') })).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG +The database .* is damaged/m) });
  });

  it.each([
    ['an unknown format', ['import', 'xls', 'a.xls'], 'The format "xls" is not known'],
    ['a missing file', ['import', 'ndjson', 'missing.jsonl'], 'The file missing.jsonl does not exist.'],
    ['a missing map', ['import', 'csv', 'a.csv', '--map', './map.json'], 'The column map ./map.json does not exist.'],
    ['a home city without a country', ['match', 'drains overflow', '--home', 'Beira'], '--home "Beira, MZ"'],
    ['a problem of one letter', ['match', 'x'], 'problem.text'],
  ])('ends with one clear sentence for %s', async (_name, args, says) => {
    const { code, err } = await run('cli', args);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
  });

  it('prints a ranking with its reasons, in words or as JSON', async () => {
    const text = await run('cli', ['match', 'Zebra crossings of glass for safer streets', '--home', 'Quelimane, MZ', '--limit', '3']);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^Home city: Quelimane, Mozambique$/m);
    expect(text.out).toMatch(/^1\. .+ points, confidence \d+ %$/m);
    expect(text.out).toMatch(/^ +\+\d+\.\d {2}\S/m);
    const answer = await run('cli', ['match', 'Zebra crossings of glass for safer streets', '--home', 'Quelimane, MZ', '--json']);
    expect(matchResponse.parse(JSON.parse(answer.out))).toMatchObject({ home: { name: 'Quelimane' }, partners: expect.arrayContaining([expect.objectContaining({ score: expect.any(Number) })]) });
  });
});
