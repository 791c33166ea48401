import { useCallback, useRef, useState } from 'preact/hooks';
import type { FundingMix } from '../../shared/funding/funding-mix';

export const EMPTY_MIX: FundingMix = { currency: 'EUR', needed: null, amounts: {} };

/** A funding mix that is kept with each change; while the view is open, changes can be taken back one by one. */
export function useFundingMix(mix: FundingMix, keep: (mix: FundingMix) => void) {
  const past = useRef<FundingMix[]>([]);
  const [steps, setSteps] = useState(0);

  const set = useCallback(
    (next: FundingMix) => {
      past.current.push(mix);
      setSteps(past.current.length);
      keep(next);
    },
    [mix, keep],
  );

  const undo = useCallback(() => {
    const last = past.current.pop();
    setSteps(past.current.length);
    if (last) keep(last);
  }, [keep]);

  return { set, undo, canUndo: steps > 0 };
}
