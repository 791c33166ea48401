import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change, Store } from '../store/port';

const EVERY_MS = 500;
const CHUNK = 200;

/** Stops a watch; it resolves when a report that is under way has ended. */
export interface Watch {
  /** Looks at once instead of at the next half second, and resolves when all changes were reported. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Reports every change after a revision, also those of other processes, within about half a second: oldest first, in chunks of 200, one chunk at a time.
 * When `onChange` fails the error goes to `onError` and the same chunk is reported again half a second later. It does not keep the process alive.
 */
export function watchChanges(
  store: Pick<Store, 'revision' | 'changesAfter'>,
  options: { after: number; onChange: (changes: Change[]) => Promise<void>; onError: (error: unknown) => void; everyMs?: number },
): Watch {
  let seen = options.after;
  const stopping = new AbortController();
  let underWay: Promise<void> | null = null;

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted && (await store.revision()) > seen) {
      const changes = await store.changesAfter(seen, CHUNK);
      const last = changes.at(-1);
      if (!last) return;
      await options.onChange(changes);
      seen = last.revision;
      await nextTurn(); // requests come between two chunks
    }
  }

  function look(): Promise<void> {
    underWay ??= follow()
      .catch(options.onError)
      .finally(() => {
        underWay = null;
      });
    return underWay;
  }

  const timer = setInterval(() => void look(), options.everyMs ?? EVERY_MS);
  timer.unref();
  return {
    check: look,
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await underWay;
    },
  };
}
