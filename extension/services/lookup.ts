import { z } from 'zod';
import { lookupResponse } from '../../shared/contract/directory';
import type { LookupResponse } from '../../shared/contract/directory';
import { api } from './api';
import { settingsStore } from './settings';
import { stored } from './stored';

const cached = z.object({ server: z.string(), etag: z.string().nullable(), list: lookupResponse });

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
