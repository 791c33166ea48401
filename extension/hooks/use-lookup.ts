import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Schemes } from '../../shared/client/api';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import type { LookupItem, LookupResponse } from '../../shared/contract/directory';
import { api } from '../services/api';
import { freshNames, keptNames, nameSearch } from '../services/lookup';

const SHOWN = 8;

/** The outcome of a search in the schemes' whole texts. */
export type SchemeSearch = { q: string; schemes: Schemes['schemes'] | null; total: number; failure: Failure | null };

/** Names searched on this computer while typing, and the schemes' texts searched by the server on demand. */
export function useLookup() {
  const [names, setNames] = useState<LookupResponse | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [text, setText] = useState('');
  const [historic, setHistoric] = useState(false);
  const [search, setSearch] = useState<SchemeSearch | null>(null);
  const running = useRef<AbortController | null>(null);

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
    return () => running.current?.abort();
  }, [load]);

  const find = useMemo(() => nameSearch(names?.items ?? [], historic), [names, historic]);
  const found: LookupItem[] = useMemo(() => find(text, SHOWN), [find, text]);

  const searchSchemes = useCallback(async () => {
    const q = text.trim();
    if (!q) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setSearch({ q, schemes: null, total: 0, failure: null });
    try {
      const { schemes, total } = await api.schemes({ q, historic: historic ? 'yes' : 'no' }, controller.signal);
      if (!controller.signal.aborted) setSearch({ q, schemes, total, failure: null });
    } catch (error) {
      if (!controller.signal.aborted) setSearch({ q, schemes: null, total: 0, failure: failureOf(error) });
    }
  }, [text, historic]);

  const dropSearch = useCallback(() => {
    running.current?.abort();
    setSearch(null);
  }, []);

  return { names, failure, load, text, setText, historic, setHistoric, found, search, searchSchemes, dropSearch };
}
