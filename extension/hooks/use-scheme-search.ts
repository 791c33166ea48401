import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Schemes } from '../../shared/client/api';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import { dayIn } from '../../shared/components/deadline';
import type { City } from '../../shared/contract/city';
import { api } from '../services/api';
import { queryOf } from '../services/scheme-filters';
import type { SchemeFilters } from '../services/scheme-filters';

/** As many as the server gives at once. */
const ALL = 200;

/** The outcome of a search in the schemes' whole texts; `found` is null while it runs and when it failed. `home` and `partner` are the cities they were checked for. */
export interface SchemeSearch {
  q: string;
  filters: SchemeFilters;
  home: City | null;
  partner: City | null;
  found: Schemes | null;
  failure: Failure | null;
}

/** Searches for schemes by words and filters; a search that is overtaken by another is dropped. `drop` ends and forgets it. */
export function useSchemeSearch(home: City | null, partner: City | null = null) {
  const [search, setSearch] = useState<SchemeSearch | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    async (q: string, filters: SchemeFilters, all = false) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const asked = { q, filters, home, partner };
      setSearch({ ...asked, found: null, failure: null });
      try {
        const found = await api.schemes({ ...queryOf(q, filters, dayIn(Date.now()), { home: home?.id, partner: partner?.id }), ...(all && { limit: ALL }) }, controller.signal);
        if (!controller.signal.aborted) setSearch({ ...asked, found, failure: null });
      } catch (error) {
        if (!controller.signal.aborted) setSearch({ ...asked, found: null, failure: failureOf(error) });
      }
    },
    [home, partner],
  );

  const drop = useCallback(() => {
    running.current?.abort();
    setSearch(null);
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  return { search, run, drop };
}
