import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MatchRequest, MatchResponse } from '../contract/match';
import type { Api } from './api';
import { failureOf } from './failure';
import type { Failure } from './failure';

/** Where a match stands. `answer` is the last good one: it stays in view while a newer one runs or has failed. */
export interface MatchState {
  phase: 'idle' | 'matching' | 'done' | 'failed';
  answer: MatchResponse | null;
  failure: Failure | null;
}

const IDLE: MatchState = { phase: 'idle', answer: null, failure: null };

/** Runs one match at a time: a newer one aborts the older, whose `run` gives null, as a failed one does. */
export function useMatch(api: Pick<Api, 'match'>) {
  const [state, setState] = useState<MatchState>(IDLE);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (request: MatchRequest): Promise<MatchResponse | null> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setState((last) => ({ phase: 'matching', answer: last.answer, failure: null }));
      try {
        const answer = await api.match(request, controller.signal);
        if (controller.signal.aborted) return null;
        setState({ phase: 'done', answer, failure: null });
        return answer;
      } catch (error) {
        if (controller.signal.aborted) return null;
        const failure = failureOf(error);
        setState((last) => ({ phase: 'failed', answer: last.answer, failure }));
        return null;
      }
    },
    [api],
  );

  const reset = useCallback(() => {
    running.current?.abort();
    setState(IDLE);
  }, []);

  return { state, run, reset };
}
