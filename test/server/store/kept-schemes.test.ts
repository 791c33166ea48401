import { expect, it, vi } from 'vitest';
import type { SchemeRecord } from '../../../shared/contract/records';
import { keptSchemes } from '../../../server/store/kept-schemes';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';

const scheme = (id: string): PreparedRecord => ({ kind: 'scheme', record: { id, kind: 'scheme', title: id, text: 'Pays.', status: 'open' } });

it('reads the schemes once, and again when a record has changed', async () => {
  const store = openStore(':memory:');
  const read = vi.spyOn(store, 'schemes');
  await store.save('test', [scheme('a')]);
  await Promise.all([keptSchemes(store), keptSchemes(store)]);
  await keptSchemes(store);
  expect(read).toHaveBeenCalledTimes(1);
  await store.save('test', [scheme('b')]);
  const { schemes, version } = await keptSchemes(store);
  expect(schemes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(version).toBe(await store.dataVersion());
  await store.close();
});

it('tries again after a read that failed', async () => {
  const reads = [async (): Promise<SchemeRecord[]> => Promise.reject(new Error('locked')), async () => []];
  const store = { dataVersion: async () => '1', schemes: () => reads.shift()?.() ?? Promise.resolve([]) };
  await expect(keptSchemes(store)).rejects.toThrow('locked');
  expect((await keptSchemes(store)).schemes).toEqual([]);
});
