import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PreparedRecord, StoredVector } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';
import { temporaryFolder } from '../temporary-folder';

const city = (id: string, cityId: number, loadLimit: number): PreparedRecord => ({ kind: 'city', record: { id, kind: 'city', city: cityId, loadLimit }, cityId });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it('gives what is said of a city under the city it resolved to, and forgets it when it is removed', async () => {
  const store = openStore(':memory:');
  await store.save('test', [city('b', 1, 5), city('a', 1, 9), city('c', 2, 1)]);
  expect((await store.cityRecords([1])).map(({ id, loadLimit }) => [id, loadLimit])).toEqual([['a', 9], ['b', 5]]);
  await store.save('test', [city('a', 2, 9)]);
  expect((await store.cityRecords([1])).map(({ id }) => id)).toEqual(['b']);
  await store.removeOthers('test', new Set(['a']));
  expect((await store.cityRecords([1, 2])).map(({ id }) => id)).toEqual(['a']);
  expect(await store.integrity()).toEqual([]);
});

it('lets a record change its kind and leaves nothing of the old one', async () => {
  const store = openStore(':memory:');
  await store.save('test', [{ kind: 'link', record: { id: 'x', kind: 'link', a: 1, b: 2, status: 'active' }, a: 1, b: 2 }]);
  await store.save('test', [city('x', 3, 1)]);
  expect(await store.linksOf([1, 2])).toEqual([]);
  expect(await store.counts()).toMatchObject({ links: 0 });
  expect((await store.cityRecords([3])).map(({ id }) => id)).toEqual(['x']);
});

it('gives each vector with the hash of the text it was made from, and the new one once the text has changed', async () => {
  const store = openStore(':memory:');
  const vector = (textHash: string, value: number): StoredVector => ({ id: 'a', passage: 0, textHash, vector: new Int8Array(512).fill(value) });
  await store.saveVectors('m', [vector('before', -1)]);
  expect(await all(store.vectors('m'))).toEqual([vector('before', -1)]);
  await store.saveVectors('m', [vector('after', 127)]);
  expect(await all(store.vectors('m'))).toEqual([vector('after', 127)]);
  expect(await all(store.vectors('another model'))).toEqual([]);
});

it('gives many vectors once each, in pages', async () => {
  const store = openStore(':memory:');
  const vectors = Array.from({ length: 4500 }, (_, index): StoredVector => ({ id: `t-${String(Math.floor(index / 3)).padStart(5, '0')}`, passage: index % 3, textHash: 'h', vector: Int8Array.of(index % 128) }));
  await store.saveVectors('m', vectors);
  expect(await all(store.vectors('m'))).toEqual(vectors);
});

it('has the plain admin token in none of its files', async () => {
  const home = temporaryFolder();
  const store = openStore(home);
  const token = await store.renewToken();
  const inFiles = () => readdirSync(home).filter((name) => readFileSync(join(home, name)).includes(token.slice(4)));
  expect(readdirSync(home)).toContain('jumelles.db-wal');
  expect(inFiles()).toEqual([]);
  await store.close();
  expect(readFileSync(join(home, 'jumelles.db')).length).toBeGreaterThan(4096);
  expect(inFiles()).toEqual([]);
});

it('counts revisions across connections and keeps them, and its data version, when it is opened again', async () => {
  const home = temporaryFolder();
  const [one, other] = [openStore(home), openStore(home)];
  expect(await one.revision()).toBe(0);
  await other.save('test', [city('a', 1, 1), city('b', 1, 1)]);
  expect(await one.revision()).toBe(2);
  const version = await other.dataVersion();
  expect(await one.dataVersion()).toBe(version);
  await one.close();
  await other.close();
  const again = openStore(home);
  expect([await again.revision(), await again.dataVersion()]).toEqual([2, version]);
  expect(await openStore(':memory:').dataVersion()).not.toBe(await openStore(':memory:').dataVersion());
  await again.close();
});
