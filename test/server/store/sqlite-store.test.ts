import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { PreparedRecord, StoredVector } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';

const folder = mkdtempSync(join(tmpdir(), 'jumelles-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const need = (id: string, cityIds: number[], title = 'Drains'): PreparedRecord => ({
  kind: 'entry',
  record: { id, kind: 'need', title, text: 'Drains overflow.' },
  cities: cityIds.map((cityId) => ({ cityId, role: null, sure: true })),
});
const link = (id: string, a: number, b: number): PreparedRecord => ({ kind: 'link', record: { id, kind: 'link', a, b, status: 'active' }, a, b });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('the store', () => {
  it('gives entries in the order asked for, leaving out ids it does not know', async () => {
    const store = openStore(':memory:');
    await store.save('test', [need('a', [1]), need('b', [2])]);
    expect((await store.entries(['b', 'nothing', 'a'])).map(({ record }) => record.id)).toEqual(['b', 'a']);
  });

  it('gives all entries by id, however many and in whatever order they came', async () => {
    const store = openStore(':memory:');
    const ids = Array.from({ length: 1234 }, (_, index) => `r-${(index * 7919) % 1234}`);
    await store.save('test', ids.map((id) => need(id, [1])));
    expect((await all(store.allEntries())).map(({ record }) => record.id)).toEqual([...ids].sort());
  });

  it('follows an entry to another city and forgets the one before', async () => {
    const store = openStore(':memory:');
    await store.save('test', [need('a', [1, 2])]);
    expect(await store.save('test', [need('a', [2, 3])])).toEqual({ added: 0, changed: 1, unchanged: 0, kept: 0 });
    expect(await store.citiesWithEntries()).toEqual([{ cityId: 2, entries: 1 }, { cityId: 3, entries: 1 }]);
    expect(await store.entriesOfCity(1)).toEqual([]);
  });

  it('finds links from either end, each once', async () => {
    const store = openStore(':memory:');
    await store.save('test', [link('x', 1, 2), link('y', 3, 1), link('z', 4, 5)]);
    expect((await store.linksOf([1, 2])).map(({ record }) => record.id)).toEqual(['x', 'y']);
    expect((await all(store.allLinks())).map(({ a, b }) => [a, b])).toEqual([[1, 2], [3, 1], [4, 5]]);
  });

  it('tells each change once, at its latest revision, deletions included', async () => {
    const store = openStore(':memory:');
    await store.save('test', [need('a', [1]), need('b', [1]), need('c', [1])]);
    const before = await store.revision();
    await store.save('test', [need('a', [1], 'Sewers')]);
    expect(await store.removeOthers('test', new Set(['a', 'c']))).toBe(1);
    expect((await store.changesAfter(before, 10)).map(({ id, deleted }) => [id, deleted])).toEqual([['a', false], ['b', true]]);
    expect((await store.changesAfter(0, 10)).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect((await store.changesAfter(0, 2)).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('keeps a batch whole or not at all, with the job’s progress', async () => {
    const store = openStore(':memory:');
    const failing = store.save('test', [need('a', [1])], {
      job: () => {
        throw new Error('stopped');
      },
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await store.counts()).toMatchObject({ entries: 0 });
    await store.save('test', [need('a', [1])], { job: (saved) => ({ key: 'k', file: 'f', done: saved.added, report: '{}' }) });
    expect(await store.job('k')).toMatchObject({ done: 1 });
  });

  it('keeps vectors by model, and drops those of passages a text has lost', async () => {
    const store = openStore(':memory:');
    const vector = (id: string, passage: number): StoredVector => ({ id, passage, textHash: `h${passage}`, vector: Int8Array.of(-128, passage, 127) });
    await store.saveVectors('m', [vector('a', 0), vector('a', 1), vector('b', 0)]);
    await store.saveVectors('other', [vector('a', 0)]);
    await store.saveVectors('m', [vector('a', 0)]);
    expect(await all(store.vectors('m'))).toEqual([vector('a', 0), vector('b', 0)]);
  });

  it('knows only the newest token, and keeps none of it in the file', async () => {
    const home = join(folder, 'token');
    const store = openStore(home);
    expect(await store.hasTokens()).toBe(false);
    const [old, token] = [await store.renewToken(), await store.renewToken()];
    expect([await store.tokenMatches(old), await store.tokenMatches(token), await store.tokenMatches('')]).toEqual([false, true, false]);
    await store.close();
    const rows = new Sqlite(join(home, 'jumelles.db')).prepare<[], { hash: Buffer }>('SELECT hash FROM tokens').all();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.hash.toString('latin1')).not.toContain(token.slice(4));
  });

  it('copies itself while it is in use', async () => {
    const store = openStore(join(folder, 'original'));
    await store.save('test', [need('a', [1])]);
    const copy = join(folder, 'copy');
    await openStore(copy).close();
    rmSync(join(copy, 'jumelles.db'));
    await store.backup(join(copy, 'jumelles.db'));
    expect(await openStore(copy).counts()).toMatchObject({ entries: 1 });
    expect(await store.integrity()).toEqual([]);
  });
});
