import type { ComponentChildren } from 'preact';
import { Cautions } from '../../shared/components/Cautions';
import { ConfidenceWord } from '../../shared/components/ConfidenceWord';
import { countryOf, dateInWords, numberInWords, sentence, wholePoints } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import { Quote } from '../../shared/components/Quote';
import type { ScorePart } from '../../shared/components/score-parts';
import { compareMessages as words } from '../compare-messages';
import type { PairState } from '../hooks/use-pair-schemes';
import { messages } from '../messages';
import { factRows, partRows } from '../services/comparison';
import { itemId } from '../services/shortlist-item';
import type { ShortlistItem } from '../services/shortlist-item';
import { PairSchemesCell } from './PairSchemesCell';

export interface CompareTableProps {
  items: readonly ShortlistItem[];
  /** The schemes of each pair, in the items' order; absent where none are asked for. */
  schemes?: readonly (PairState | undefined)[];
}

/** Cities side by side: bars of one scale, facts, cautions, schemes, plans. Where there is little room the cells of a row stand below each other, each with its city's name. */
export function CompareTable({ items, schemes }: CompareTableProps) {
  const row = (label: ComponentChildren, cell: (item: ShortlistItem, at: number) => ComponentChildren, key = label) => <Row key={String(key)} label={label} items={items} cell={cell} />;
  return (
    <table class="compare" aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{words.what}</span>
          </th>
          {items.map(({ needId, partner: { city } }) => (
            <th key={`${needId} ${city.id}`} scope="col">
              {city.name}
              <span class="where">{countryOf(city)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <Group title={words.groups.score} columns={items.length}>
        {row(words.fit, ({ partner }) => <b class="compare-fit">{Math.round(partner.score)}</b>)}
        {partRows(items).map(({ part, cells }) => row(shared.parts[part], (_item, at) => <Bar part={part} points={cells[at]?.points ?? 0} share={cells[at]?.share ?? 0} />))}
        {row(words.confidence, ({ partner }) => <ConfidenceWord confidence={partner.confidence} />)}
      </Group>
      <Group title={words.groups.why} columns={items.length}>
        {row(words.first, ({ partner }) => partner.reasons[0] && sentence(partner.reasons[0].because))}
        {row(words.evidence, ({ partner }) => partner.reasons.flatMap(({ evidence }) => evidence ?? []).slice(0, 1).map((evidence) => <Quote key={evidence.entryId} evidence={evidence} />))}
      </Group>
      <Group title={words.groups.facts} columns={items.length}>
        {factRows(items).map(({ fact, home, cells }) =>
          row(
            <>
              {fact}
              {home !== null && <span class="quiet"> {words.home(shown(home))}</span>}
            </>,
            (_item, at) => factCell(cells[at] ?? null),
            fact,
          ),
        )}
      </Group>
      <Group title={words.groups.watch} columns={items.length}>
        {row(words.cautions, ({ partner }) => (partner.cautions.length > 0 ? <Cautions cautions={partner.cautions} /> : <span class="quiet">{words.noCautions}</span>))}
        {row(words.links, ({ partner }) => shared.partner.linkCount(partner.links.active, partner.links.listed))}
        {schemes && row(words.schemes, (_item, at) => <PairSchemesCell state={schemes[at]} />)}
      </Group>
      <Group title={words.groups.plans} columns={items.length}>
        {row(words.stage, ({ stage, reason }) => `${messages.shortlist.stages[stage]}${reason ? `: ${reason}` : ''}`)}
        {row(words.next, ({ nextStep: { text, date } }) => [text, date && dateInWords(date)].filter(Boolean).join(', '))}
        {row(words.note, ({ note }) => note)}
      </Group>
    </table>
  );
}

function Group({ title, columns, children }: { title: string; columns: number; children: ComponentChildren }) {
  return (
    <tbody>
      <tr class="compare-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Row({ label, items, cell }: { label: ComponentChildren; items: readonly ShortlistItem[]; cell: (item: ShortlistItem, at: number) => ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {items.map((item, at) => (
        <td key={itemId(item)}>
          {/* read out already as the column’s header */}
          <span class="cell-city" aria-hidden="true">
            {item.partner.city.name}
          </span>
          <div class="cell">{filled(cell(item, at))}</div>
        </td>
      ))}
    </tr>
  );
}

function Bar({ part, points, share }: { part: ScorePart; points: number; share: number }) {
  return (
    <div class="compare-bar">
      <span class="compare-points">{wholePoints(points)}</span>
      <span class="compare-track" aria-hidden="true">
        <span class={points < 0 ? `part-${part} less` : `part-${part}`} style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}

function filled(content: ComponentChildren): ComponentChildren {
  const empty = content === undefined || content === null || content === '' || (Array.isArray(content) && content.length === 0);
  if (!empty) return content;
  return (
    <span class="quiet">
      <span aria-hidden="true">{words.nothing}</span>
      <span class="visually-hidden">{words.nothingRead}</span>
    </span>
  );
}

/** A fact as it reads: bare numbers in words, what is not known in grey. */
const factCell = (value: string | null) => (value === null ? <span class="quiet">{shared.likeness.unknown}</span> : shown(value));
const shown = (value: string) => (/^\d+$/.test(value) ? numberInWords(Number(value)) : value);
