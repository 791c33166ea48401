import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { City } from '../contract/city';
import type { MatchFilters, MatchRequest } from '../contract/match';
import type { Understood } from '../contract/understand';
import type { SubthemeId } from '../framework/subthemes';
import type { ThemeId } from '../framework/themes';
import type { Api } from './api';
import { NO_CORRECTION, changes, correctionOf, withTheme, without } from './theme-choice';
import type { ThemeChoice } from './theme-choice';
import { useMatch } from './use-match';

/** A problem as the officer gives it; `source` is the page it was read on, `capturedAt` milliseconds since 1970. */
export interface Problem {
  text: string;
  source?: { title?: string; url?: string };
  capturedAt?: number;
}

/** The switches of a match that the officer sets next to the results. */
export type FinderFilters = Required<Pick<MatchFilters, 'lessConnectedFirst' | 'excludeHomeCountry' | 'excludePartners'>>;

interface Draft {
  problem: Problem;
  home: City | null;
  choice: ThemeChoice;
  filters: FinderFilters;
  /** What was detected in `detectedIn`; kept apart from the answer, which follows the corrections. */
  understood: Understood | null;
  detectedIn: string;
}

export type Finder = ReturnType<typeof useFinder>;

const MIN_TEXT = 3;
const EMPTY: Problem = { text: '' };
const NO_FILTERS: FinderFilters = { lessConnectedFirst: false, excludeHomeCountry: false, excludePartners: false };

/** One search from problem to answer: nothing is sent before `match`; after it every correction ranks again at once. */
export function useFinder(api: Pick<Api, 'match'>, home: City | null) {
  const { state, run, reset } = useMatch(api);
  const [draft, setDraft] = useState<Draft>({ problem: EMPTY, home, choice: NO_CORRECTION, filters: NO_FILTERS, understood: null, detectedIn: '' });
  const latest = useRef(draft);
  const asked = useRef(false);

  const change = useCallback((patch: Partial<Draft>) => {
    latest.current = { ...latest.current, ...patch };
    setDraft(latest.current);
  }, []);

  const match = useCallback(async () => {
    if (latest.current.problem.text.trim().length < MIN_TEXT) return;
    asked.current = true;
    const request = requestOf(latest.current);
    const answer = await run(request);
    if (!answer || latest.current.detectedIn === request.problem.text) return;
    change({ understood: answer.understood, detectedIn: request.problem.text });
    if (changes(answer.understood, latest.current.choice)) await run(requestOf(latest.current)); // a facet removed earlier stays removed in an edited text
  }, [run, change]);

  const correct = useCallback(
    (patch: Partial<Draft>) => {
      change(patch);
      if (asked.current) void match();
    },
    [change, match],
  );

  useEffect(() => {
    if (latest.current.home?.id !== home?.id) correct({ home });
  }, [home, correct]);

  const replace = useCallback(
    (problem: Problem) => {
      asked.current = false;
      reset();
      change({ problem, choice: NO_CORRECTION, understood: null, detectedIn: '' });
    },
    [reset, change],
  );

  return {
    ...draft,
    state,
    ready: draft.problem.text.trim().length >= MIN_TEXT,
    match,
    replace,
    clear: useCallback(() => replace(EMPTY), [replace]),
    edit: useCallback((text: string) => change({ problem: { ...latest.current.problem, text } }), [change]),
    removeFacet: useCallback((id: ThemeId | SubthemeId) => correct({ choice: without(latest.current.choice, id) }), [correct]),
    addTheme: useCallback((id: ThemeId) => correct({ choice: withTheme(latest.current.choice, id) }), [correct]),
    setFilters: useCallback((filters: FinderFilters) => correct({ filters }), [correct]),
  };
}

function requestOf({ problem, home, choice, filters, understood, detectedIn }: Draft): MatchRequest {
  const text = problem.text.trim();
  const on = Object.entries(filters).filter(([, value]) => value);
  return {
    problem: { text }, // the page it stands on helps nobody there, so it stays here
    ...(home && { home: home.id }),
    ...(on.length > 0 && { filters: Object.fromEntries(on) }),
    ...(detectedIn === text && correctionOf(understood, choice)),
  };
}
