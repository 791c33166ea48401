import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { City } from '../contract/city';
import { PAIR_ORIENTATIONS } from '../contract/match';
import type { Direction, MatchFilters, MatchRequest, PairOrientation } from '../contract/match';
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
export type FinderFilters = Required<Pick<MatchFilters, 'lessConnectedFirst' | 'excludeHomeCountry' | 'excludePartners'>> & { side: Side };

/** Where partners shall be: anywhere, or in a country of the South or of the North. */
export type Side = 'any' | 'south' | 'north';

interface Draft {
  problem: Problem;
  home: City | null;
  direction: Direction;
  choice: ThemeChoice;
  filters: FinderFilters;
  /** What was detected in `detectedIn`; kept apart from the answer, which follows the corrections. */
  understood: Understood | null;
  detectedIn: string;
}

export type Finder = ReturnType<typeof useFinder>;

const MIN_TEXT = 3;
const EMPTY: Problem = { text: '' };
const NO_FILTERS: FinderFilters = { lessConnectedFirst: false, excludeHomeCountry: false, excludePartners: false, side: 'any' };

/** One search from problem to answer: nothing is sent before `match`; after it every correction ranks again at once. */
export function useFinder(api: Pick<Api, 'match'>, home: City | null) {
  const { state, run, reset } = useMatch(api);
  const [draft, setDraft] = useState<Draft>({ problem: EMPTY, home, direction: 'answers', choice: NO_CORRECTION, filters: NO_FILTERS, understood: null, detectedIn: '' });
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
    (problem: Problem, direction: Direction = 'answers') => {
      asked.current = false;
      reset();
      change({ problem, direction, choice: NO_CORRECTION, understood: null, detectedIn: '' });
    },
    [reset, change],
  );

  return {
    ...draft,
    state,
    ready: draft.problem.text.trim().length >= MIN_TEXT,
    match,
    replace,
    clear: useCallback(() => replace(EMPTY, latest.current.direction), [replace]),
    edit: useCallback((text: string) => change({ problem: { ...latest.current.problem, text } }), [change]),
    removeFacet: useCallback((id: ThemeId | SubthemeId) => correct({ choice: without(latest.current.choice, id) }), [correct]),
    addTheme: useCallback((id: ThemeId) => correct({ choice: withTheme(latest.current.choice, id) }), [correct]),
    turn: useCallback((direction: Direction) => correct({ direction }), [correct]),
    setFilters: useCallback((filters: FinderFilters) => correct({ filters }), [correct]),
  };
}

function requestOf({ problem, home, direction, choice, filters, understood, detectedIn }: Draft): MatchRequest {
  const text = problem.text.trim();
  const { side, ...switches } = filters;
  const on: [string, unknown][] = Object.entries(switches).filter(([, value]) => value);
  if (side !== 'any') on.push(['orientations', orientationsOf(side, direction)]);
  return {
    problem: { text }, // the page it stands on helps nobody there, so it stays here
    ...(direction !== 'answers' && { direction }),
    ...(home && { home: home.id }),
    ...(on.length > 0 && { filters: Object.fromEntries(on) }),
    ...(detectedIn === text && correctionOf(understood, choice)),
  };
}

/** The orientations of pairs whose partner is on this side: the side that gives the experience is named first. */
function orientationsOf(side: 'south' | 'north', direction: Direction): PairOrientation[] {
  return PAIR_ORIENTATIONS.filter((orientation) => (direction === 'answers' ? orientation.startsWith(side) : orientation.endsWith(side)));
}
