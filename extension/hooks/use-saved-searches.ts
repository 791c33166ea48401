import { useCallback, useEffect, useState } from 'preact/hooks';
import { checkSearches, idsOf } from '../services/check-searches';
import { keepDailyCheck } from '../services/daily-check';
import { newSearch, opened, savedSearchesStore, searchId } from '../services/saved-searches';
import type { SavedSearch } from '../services/saved-searches';
import type { SchemeFilters } from '../services/scheme-filters';
import { useStored } from './use-stored';

/** The saved searches, asked again when the panel opens; the last one stopped can be brought back. `shown`: ids that were fresh in the search opened last. */
export function useSavedSearches() {
  const searches = useStored(savedSearchesStore);
  const [stopped, setStopped] = useState<{ search: SavedSearch; at: number } | null>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    void checkSearches(Date.now());
  }, []);

  const save = useCallback(async (q: string, filters: SchemeFilters, listed: readonly string[]) => {
    const now = Date.now();
    const found = (await idsOf(q, filters, now)) ?? listed; // the list shown may be the first of many
    const search = newSearch(q, filters, found, now);
    await savedSearchesStore.update((list) => [search, ...list.filter(({ id }) => id !== search.id)]);
    setStopped(null);
    await keepDailyCheck();
  }, []);

  const open = useCallback(async ({ id, fresh }: SavedSearch) => {
    setShown(new Set(fresh));
    await savedSearchesStore.update((list) => list.map((search) => (search.id === id ? opened(search, Date.now()) : search)));
  }, []);

  const stop = useCallback(async (id: string) => {
    let gone: { search: SavedSearch; at: number } | null = null;
    await savedSearchesStore.update((list) => {
      const at = list.findIndex((search) => search.id === id);
      const search = list[at];
      if (search) gone = { search, at };
      return list.filter((other) => other.id !== id);
    });
    setStopped(gone);
    await keepDailyCheck();
  }, []);

  const undo = useCallback(async () => {
    if (!stopped) return;
    setStopped(null);
    await savedSearchesStore.update((list) => list.filter(({ id }) => id !== stopped.search.id).toSpliced(stopped.at, 0, stopped.search));
    await keepDailyCheck();
  }, [stopped]);

  const isSaved = (q: string, filters: SchemeFilters) => searches?.some(({ id }) => id === searchId(q, filters)) ?? false;

  return { searches, stopped, shown, save, open, stop, undo, isSaved };
}

export type SavedSearches = ReturnType<typeof useSavedSearches>;
