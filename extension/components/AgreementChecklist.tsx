import { useEffect, useId, useState } from 'preact/hooks';
import { labels } from '../../shared/language/labels';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { itemId } from '../services/shortlist-item';
import type { ShortlistItem } from '../services/shortlist-item';
import { factorKey, factors, SIDES, withFactor } from '../services/stage-gates';
import type { Side } from '../services/stage-gates';

const { shortlist: words } = messages;

/** What made partnerships work, ticked for each city, and what each of them gets. Every answer is kept at once. */
export function AgreementChecklist({ item, onChange }: { item: ShortlistItem; onChange: Shortlist['change'] }) {
  const { checklist } = item;
  const names = { home: item.home?.name ?? words.yourCity, partner: item.partner.city.name };
  const keep = (next: ShortlistItem['checklist']) => void onChange(itemId(item), { checklist: next });
  return (
    <>
      <table class="checklist">
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors().map((factor) => (
            <tr key={factor}>
              <th scope="row">{labels.successFactors[factor]}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  <input
                    type="checkbox"
                    aria-label={words.factorOf(labels.successFactors[factor], names[side])}
                    checked={checklist.met.includes(factorKey(factor, side))}
                    onChange={(event) => keep(withFactor(checklist, factorKey(factor, side), event.currentTarget.checked))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {SIDES.map((side) => (
        <Gets key={side} label={words.gets(names[side])} kept={checklist.gets[side]} onKeep={(text) => keep({ ...checklist, gets: { ...checklist.gets, [side]: text } satisfies Record<Side, string> })} />
      ))}
    </>
  );
}

function Gets({ label, kept, onKeep }: { label: string; kept: string; onKeep: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  return (
    <>
      <label for={id}>{label}</label>
      <textarea id={id} class="wide" rows={2} maxLength={2_000} value={text} onInput={(event) => setText(event.currentTarget.value)} onChange={() => onKeep(text.trim())} />
    </>
  );
}
