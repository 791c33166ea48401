import { Cautions } from '../../shared/components/Cautions';
import { moneyInWords, percentInWords } from '../../shared/components/format';
import { MIX_SOURCES, mixCautions, totalsOf } from '../../shared/funding/funding-mix';
import { labels } from '../../shared/language/labels';
import type { FundingMix, MixSource } from '../../shared/funding/funding-mix';
import { pairMessages } from '../pair-messages';
import { AmountField } from './AmountField';
import { CurrencyChoice } from './CurrencyChoice';

const { mix: words } = pairMessages;

/** Who pays what: a row for each source with its part as a bar, the sum, what is missing, and what to watch. */
export function FundingMixTable({ mix, onChange }: { mix: FundingMix; onChange: (mix: FundingMix) => void }) {
  const { total, shares, own, missing } = totalsOf(mix);
  const money = (amount: number) => moneyInWords(amount, mix.currency);

  function setAmount(source: MixSource, amount: number | null) {
    const { [source]: _before, ...others } = mix.amounts;
    onChange({ ...mix, amounts: amount === null || amount === 0 ? others : { ...others, [source]: amount } });
  }

  return (
    <>
      <div class="choices">
        <CurrencyChoice label={words.currency} value={mix.currency} onChoose={(currency) => onChange({ ...mix, currency })} />
        <div class="choice">
          <span>{words.needed}</span>
          <AmountField label={words.needed} value={mix.needed} onAmount={(needed) => onChange({ ...mix, needed })} />
        </div>
      </div>
      <table class="mix" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.amount}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {MIX_SOURCES.map((source) => (
            <tr key={source}>
              <th scope="row">{labelOf(source)}</th>
              <td>
                <AmountField label={words.amountOf(labelOf(source))} value={mix.amounts[source] ?? null} onAmount={(amount) => setAmount(source, amount)} />
              </td>
              <td>
                {shares[source] > 0 && (
                  <>
                    {percentInWords(shares[source])}
                    <span class="share-bar" aria-hidden="true">
                      <i style={{ width: `${shares[source] * 100}%` }} />
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td colSpan={2}>{money(total)}</td>
          </tr>
          {total > 0 && (
            <tr>
              <th scope="row">{words.own}</th>
              <td colSpan={2}>{`${money(own)} (${percentInWords(own / total)})`}</td>
            </tr>
          )}
          {missing !== null && missing > 0 && (
            <tr class="missing">
              <th scope="row">{words.missing}</th>
              <td colSpan={2}>{money(missing)}</td>
            </tr>
          )}
        </tfoot>
      </table>
      <output>
        <Cautions cautions={mixCautions(mix)} />
      </output>
    </>
  );
}

function labelOf(source: (typeof MIX_SOURCES)[number]): string {
  return source === 'in-kind' ? words.inKind : labels.funding[source];
}
