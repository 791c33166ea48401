import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { watchChanges } from '../../../server/live/watch-changes';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';

const offer = (id: string): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'offer', title: 'Help', text: 'We help.' }, cities: [] });

it('reports the very chunk that failed again, before anything newer, until it is taken', async () => {
  const store = openStore(':memory:');
  const reported: string[][] = [];
  const errors: unknown[] = [];
  const watch = watchChanges(store, {
    after: 0,
    everyMs: 1_000_000,
    onError: (error) => errors.push(error),
    onChange: async (changes) => {
      reported.push(changes.map(({ id }) => id));
      if (reported.length <= 2) throw new Error('not ready');
    },
  });
  const first = Array.from({ length: 200 }, (_, index) => `a-${index}`);
  await store.save('test', first.map(offer));
  await watch.check();
  await store.save('test', [offer('b')]);
  await watch.check();
  await watch.check();
  expect(reported).toEqual([first, first, first, ['b']]);
  expect(errors).toHaveLength(2);
  await watch.check();
  expect(reported).toHaveLength(4);
  await watch.stop();
});

it('tells deletions, and only the newest of several changes of one record', async () => {
  const store = openStore(':memory:');
  await store.save('test', [offer('kept'), offer('gone')]);
  const seen: [string, boolean][] = [];
  const watch = watchChanges(store, { after: await store.revision(), everyMs: 1_000_000, onError: (error) => expect.unreachable(String(error)), onChange: async (changes) => void seen.push(...changes.map(({ id, deleted }): [string, boolean] => [id, deleted])) });
  await store.removeOthers('test', new Set(['kept']));
  await store.save('test', [offer('gone')]);
  await store.removeOthers('test', new Set(['kept']));
  await watch.check();
  expect(seen).toEqual([['gone', true]]);
  await watch.stop();
});

it('stops only when the report that is under way has ended', async () => {
  const store = openStore(':memory:');
  let state = 'idle';
  const watch = watchChanges(store, {
    after: 0,
    everyMs: 5,
    onError: (error) => expect.unreachable(String(error)),
    onChange: async () => {
      state = 'under way';
      await wait(100);
      state = 'ended';
    },
  });
  await store.save('test', [offer('a')]);
  await vi.waitFor(() => expect(state).toBe('under way'));
  await watch.stop();
  expect(state).toBe('ended');
});
