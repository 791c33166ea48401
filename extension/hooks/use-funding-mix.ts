import { useCallback, useRef, useState } from 'preact/hooks';
import type { FundingMix } from '../../shared/funding/funding-mix';
import type { ShortlistItem } from '../services/shortlist';
import type { Shortlist } from './use-shortlist';

export const EMPTY_MIX: FundingMix = { currency: 'EUR', needed: null, amounts: {} };

/** The funding mix of a saved city; each change is kept at once, and can be taken back one by one while the view is open. */
export function useFundingMix(item: ShortlistItem, onChange: Shortlist['change']) {
  const mix = item.mix ?? EMPTY_MIX;
  const past = useRef<FundingMix[]>([]);
  const [steps, setSteps] = useState(0);
  const cityId = item.partner.city.id;

  const set = useCallback(
    (next: FundingMix) => {
      past.current.push(mix);
      setSteps(past.current.length);
      void onChange(cityId, { mix: next });
    },
    [mix, cityId, onChange],
  );

  const undo = useCallback(() => {
    const last = past.current.pop();
    setSteps(past.current.length);
    if (last) void onChange(cityId, { mix: last });
  }, [cityId, onChange]);

  return { mix, set, undo, canUndo: steps > 0 };
}
