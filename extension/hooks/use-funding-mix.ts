import { useCallback, useRef, useState } from 'preact/hooks';
import type { FundingMix } from '../../shared/funding/funding-mix';
import { itemId, type ShortlistItem } from '../services/shortlist-item';
import type { Shortlist } from './use-shortlist';

export const EMPTY_MIX: FundingMix = { currency: 'EUR', needed: null, amounts: {} };

/** The funding mix of a saved city; each change is kept at once, and can be taken back one by one while the view is open. */
export function useFundingMix(item: ShortlistItem, onChange: Shortlist['change']) {
  const mix = item.mix ?? EMPTY_MIX;
  const past = useRef<FundingMix[]>([]);
  const [steps, setSteps] = useState(0);
  const id = itemId(item);

  const set = useCallback(
    (next: FundingMix) => {
      past.current.push(mix);
      setSteps(past.current.length);
      void onChange(id, { mix: next });
    },
    [mix, id, onChange],
  );

  const undo = useCallback(() => {
    const last = past.current.pop();
    setSteps(past.current.length);
    if (last) void onChange(id, { mix: last });
  }, [id, onChange]);

  return { mix, set, undo, canUndo: steps > 0 };
}
