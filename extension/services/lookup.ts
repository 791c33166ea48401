import Fuse from 'fuse.js';
import { z } from 'zod';
import { lookupResponse } from '../../shared/contract/directory';
import type { LookupItem, LookupResponse } from '../../shared/contract/directory';
import { api } from './api';
import { settingsStore } from './settings';
import { stored } from './stored';

const cached = z.object({ server: z.string(), etag: z.string().nullable(), list: lookupResponse });
const HIDDEN = new Set(['closed', 'historic']);

type Cached = z.infer<typeof cached>;

const cache = stored<Cached | null>('lookup', (raw) => ({ value: cached.safeParse(raw).data ?? null, broken: [] })); // a copy of the server's list: nothing is lost with it

/** The list of names as last fetched from the present server, or null. Needs no connection. */
export async function keptNames(): Promise<LookupResponse | null> {
  const [kept, { server }] = await Promise.all([cache.read(), settingsStore.read()]);
  return kept?.server === server ? kept.list : null;
}

/** The present list of names; only fetched anew when it has changed. Throws `CallFailure`. */
export async function freshNames(): Promise<LookupResponse> {
  const [kept, { server }] = await Promise.all([cache.read(), settingsStore.read()]);
  const known = kept?.server === server ? kept : null;
  const { value, etag } = await api.lookup(known?.etag ?? undefined);
  if (value === null && known) return known.list;
  if (value === null) throw new Error('the list of names was answered with "not modified" though none was kept');
  await cache.update(() => ({ server, etag, list: value }));
  return value;
}

/** A search over names that forgives accents and slips of the pen; closed and historic schemes only on request. */
export function nameSearch(items: readonly LookupItem[], historic: boolean): (q: string, limit: number) => LookupItem[] {
  const shown = items.filter((item) => historic || !item.status || !HIDDEN.has(item.status));
  const fuse = new Fuse(shown, {
    keys: [
      { name: 'name', weight: 4 },
      { name: 'sub', weight: 1 },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
  });
  return (q, limit) => (q.trim() ? fuse.search(q.trim(), { limit }).map(({ item }) => item) : []);
}
