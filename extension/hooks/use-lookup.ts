import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import type { City } from '../../shared/contract/city';
import type { LookupItem, LookupResponse } from '../../shared/contract/directory';
import { freshNames, keptNames } from '../services/lookup';
import { nameSearch } from '../services/name-search';
import { NO_FILTERS } from '../services/scheme-filters';
import type { SchemeFilters } from '../services/scheme-filters';
import { useSchemeSearch } from './use-scheme-search';

const SHOWN = 8;

/** Names searched on this computer while typing, and the schemes' texts searched by the server on demand, checked for the home city. `startText` stands in the field at first. */
export function useLookup(home: City | null, startText = '') {
  const [names, setNames] = useState<LookupResponse | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [text, setText] = useState(startText);
  const [filters, setFilters] = useState(NO_FILTERS);
  const { search, run, drop } = useSchemeSearch(home);

  const load = useCallback(async () => {
    setFailure(null);
    try {
      setNames(await freshNames());
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);

  useEffect(() => {
    void keptNames().then((kept) => setNames((fresh) => fresh ?? kept));
    void load();
  }, [load]);

  const { historic } = filters;
  const find = useMemo(() => nameSearch(names?.items ?? [], historic), [names, historic]);
  const found: LookupItem[] = useMemo(() => find(text, SHOWN), [find, text]);

  const searchSchemes = useCallback((all = false) => run(text.trim(), filters, all), [run, text, filters]);

  /** A changed filter lists anew what fits it, for the words in the field or others. */
  const narrow = useCallback(
    (next: SchemeFilters, q = text) => {
      setFilters(next);
      void run(q.trim(), next);
    },
    [run, text],
  );

  // another home city: what is listed is checked anew for it
  const listed = useRef(search);
  listed.current = search;
  useEffect(() => {
    const last = listed.current;
    if (last && last.home?.id !== home?.id) void run(last.q, last.filters);
  }, [home, run]);

  return { names, failure, load, text, setText, filters, narrow, found, search, searchSchemes, dropSearch: drop };
}
