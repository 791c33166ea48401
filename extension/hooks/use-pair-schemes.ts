import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import { pairSchemes } from '../services/pair-schemes';
import type { PairSchemes } from '../services/pair-schemes';
import type { ShortlistItem } from '../services/shortlist-item';

/** What is known of the schemes of one pair; both null while the server is asked. */
export interface PairState {
  found: PairSchemes | null;
  failure: Failure | null;
}

/** The schemes for each item's pair of cities, in the items' order; undefined where there is no home city. */
export function usePairSchemes(items: readonly ShortlistItem[]): (PairState | undefined)[] {
  const [states, setStates] = useState<ReadonlyMap<ShortlistItem['partner'], PairState>>(new Map());
  const pairs = items.map(({ partner, home }) => `${home?.id ?? ''}-${partner.city.id}`).join();

  useEffect(() => {
    const controller = new AbortController();
    for (const { partner, home } of items) {
      if (!home) continue;
      const put = (state: PairState) => !controller.signal.aborted && setStates((known) => new Map(known).set(partner, state));
      pairSchemes(home, partner.city, controller.signal).then(
        (found) => put({ found, failure: null }),
        (error: unknown) => put({ found: null, failure: failureOf(error) }),
      );
    }
    return () => controller.abort();
  }, [pairs]);

  return items.map(({ partner, home }) => (home ? (states.get(partner) ?? { found: null, failure: null }) : undefined));
}
