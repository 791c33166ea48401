import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { watchChanges } from '../../../server/live/watch-changes';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';

const folder = mkdtempSync(join(tmpdir(), 'jumelles-live-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offer = (id: string): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'offer', title: 'Help', text: 'We help.' }, cities: [] });

/** Two connections to one database, as a server and a command line have. */
function twoConnections(name: string) {
  const home = join(folder, name);
  return { server: openStore(home), other: openStore(home) };
}

async function until(holds: () => boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end && !holds(); ) await wait(20);
}

describe('watching a database', () => {
  it('reports what another connection imports, in order and in chunks', async () => {
    const { server, other } = twoConnections('chunks');
    await other.save('test', [offer('before')]);
    const seen: string[][] = [];
    const watch = watchChanges(server, { after: await server.revision(), onError: (error) => expect.unreachable(String(error)), onChange: async (changes) => void seen.push(changes.map(({ id }) => id)) });
    const ids = Array.from({ length: 450 }, (_, index) => `r-${String(index).padStart(3, '0')}`);
    await other.save('test', ids.map(offer));
    await until(() => seen.flat().length >= 450, 10_000);
    expect(seen.flat()).toEqual(ids);
    expect(seen.map(({ length }) => length)).toEqual([200, 200, 50]);
    await watch.stop();
  });

  it('reports a chunk again when taking it failed', async () => {
    const { server, other } = twoConnections('again');
    const errors: unknown[] = [];
    let calls = 0;
    const watch = watchChanges(server, {
      after: 0,
      everyMs: 20,
      onError: (error) => errors.push(error),
      onChange: async () => {
        if (++calls === 1) throw new Error('not ready');
      },
    });
    await other.save('test', [offer('a')]);
    await until(() => calls >= 2, 10_000);
    await wait(100);
    expect([calls, errors.length]).toEqual([2, 1]);
    await watch.stop();
  });

  it('says nothing more once it is stopped', async () => {
    const { server, other } = twoConnections('stopped');
    let calls = 0;
    const watch = watchChanges(server, { after: 0, everyMs: 20, onError: () => {}, onChange: async () => void calls++ });
    await watch.stop();
    await other.save('test', [offer('a')]);
    await wait(100);
    expect(calls).toBe(0);
  });
});
