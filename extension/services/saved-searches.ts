import { z } from 'zod';
import { SCHEME_KINDS, SCHEME_STATUSES, slugs } from '../../shared/framework/facets';
import { THEME_IDS } from '../../shared/framework/themes';
import type { SchemeFilters } from './scheme-filters';
import { stored } from './stored';

const country = z.string().length(2).nullable();
const filters = z.object({
  theme: z.enum(THEME_IDS).nullable(),
  country,
  partnerCountry: country,
  status: z.enum(slugs(SCHEME_STATUSES)).nullable(),
  kind: z.enum(slugs(SCHEME_KINDS)).nullable(),
  within: z.number().int().positive().nullable(),
  historic: z.boolean(),
}) satisfies z.ZodType<SchemeFilters>;

/** A search for schemes that is asked again. `seen`: ids of the schemes the officer has been shown or told of; `fresh`: those found since, not shown yet. Times are milliseconds since 1970; `checkedAt` is when the server last answered. */
export const savedSearch = z.object({ id: z.string(), q: z.string().max(200), filters, openedAt: z.number(), checkedAt: z.number(), seen: z.array(z.string()), fresh: z.array(z.string()) });

export type SavedSearch = z.infer<typeof savedSearch>;

/** As many ids as ten full answers hold; older ones are let go. */
const MOST_SEEN = 2_000;

/** The saved searches in the browser's storage, newest first; those that cannot be read are kept aside, the others stay. */
export const savedSearchesStore = stored<SavedSearch[]>('searches', (raw) => {
  if (raw === undefined) return { value: [], broken: [] };
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { value: [], broken: [raw] };
  const read = list.data.map((item) => ({ item, result: savedSearch.safeParse(item) }));
  return { value: read.flatMap(({ result }) => (result.success ? [result.data] : [])), broken: read.flatMap(({ item, result }) => (result.success ? [] : [item])) };
});

/** The same words and filters are one search. */
export function searchId(q: string, wanted: SchemeFilters): string {
  return JSON.stringify([q.trim().toLowerCase(), wanted.theme, wanted.country, wanted.partnerCountry, wanted.status, wanted.kind, wanted.within, wanted.historic]);
}

/** A search saved at the moment `now`, whose answer holds these schemes. */
export function newSearch(q: string, wanted: SchemeFilters, found: readonly string[], now: number): SavedSearch {
  return { id: searchId(q, wanted), q: q.trim(), filters: wanted, openedAt: now, checkedAt: now, seen: [...found], fresh: [] };
}

/** The search after an answer of the server: schemes never seen are fresh, and those that are gone from the answer are so no more. */
export function answered(search: SavedSearch, found: readonly string[], now: number): SavedSearch {
  const seen = new Set(search.seen);
  return { ...search, checkedAt: now, fresh: found.filter((id) => !seen.has(id)) };
}

/** The search once the officer has been shown what it finds. */
export function opened(search: SavedSearch, now: number): SavedSearch {
  return { ...search, openedAt: now, seen: [...new Set([...search.seen, ...search.fresh])].slice(-MOST_SEEN), fresh: [] };
}
