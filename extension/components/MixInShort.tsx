import { moneyInWords } from '../../shared/components/format';
import { totalsOf } from '../../shared/funding/funding-mix';
import type { FundingMix } from '../../shared/funding/funding-mix';
import { pairMessages } from '../pair-messages';

/** A funding mix in one line; nothing for an empty one. */
export function MixInShort({ mix }: { mix: FundingMix }) {
  const { total, missing } = totalsOf(mix);
  if (total === 0) return null;
  const money = (amount: number) => moneyInWords(amount, mix.currency);
  return <span class="quiet mix-short">{pairMessages.mix.inShort(money(total), missing === null || missing === 0 ? null : money(missing))}</span>;
}
