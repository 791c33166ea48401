import { dayIn } from '../../shared/components/deadline';
import { CallFailure } from '../../shared/client/failure';
import { api } from './api';
import { answered, savedSearchesStore } from './saved-searches';
import type { SavedSearch } from './saved-searches';
import { queryOf } from './scheme-filters';

/** As many as the server gives at once: a search that finds more is watched among the first of them. */
export const WATCHED = 200;

/** Asks the server for every saved search again, the words and filters alone. Gives the searches that have found what was not known of before; a server that does not answer leaves them as they were. */
export async function checkSearches(now: number): Promise<SavedSearch[]> {
  const news: SavedSearch[] = [];
  for (const { id, q, filters } of await savedSearchesStore.read()) {
    const found = await idsOf(q, filters, now);
    if (!found) return news;
    await savedSearchesStore.update((list) =>
      list.map((search) => {
        if (search.id !== id) return search;
        const next = answered(search, found, now);
        if (next.fresh.some((each) => !search.fresh.includes(each))) news.push(next);
        return next;
      }),
    );
  }
  return news;
}

/** The ids a search finds now; null when the server cannot be asked. */
export async function idsOf(q: string, filters: SavedSearch['filters'], now: number): Promise<string[] | null> {
  try {
    const { schemes } = await api.schemes({ ...queryOf(q, filters, dayIn(now), {}), limit: WATCHED });
    return schemes.map(({ scheme }) => scheme.id);
  } catch (error) {
    if (error instanceof CallFailure) return null; // the panel itself says that the server does not answer
    throw error;
  }
}
