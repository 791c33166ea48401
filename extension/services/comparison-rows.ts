import { confidenceLevel } from '../../shared/components/confidence-level';
import { dateInWords, numberInWords, sentence, wholePoints } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import { compareMessages as words } from '../compare-messages';
import { messages } from '../messages';
import { factRows, partRows } from './comparison';
import type { Run } from './docx';
import type { PairSchemes } from './pair-schemes';
import type { ShortlistItem } from './shortlist-item';

type Cell = readonly (readonly Run[])[];

/** The comparison as rows of text, headed by the cities; a row of one cell begins a group. `schemes`: what the server said of each pair, null where it said nothing. */
export function comparisonRows(items: readonly ShortlistItem[], schemes: readonly (PairSchemes | null)[]): Cell[][] {
  const row = (label: string, cell: (item: ShortlistItem, at: number) => string | readonly string[]): Cell[] => [
    [[{ text: label, bold: true }]],
    ...items.map((item, at) => [cell(item, at)].flat().flatMap((text): Run[][] => (text ? [[{ text }]] : []))).map((cell) => (cell.length > 0 ? cell : [[{ text: words.nothing }]])),
  ];
  const group = (title: string): Cell[] => [[[{ text: title }]]];
  return [
    [[[{ text: words.what }]], ...items.map(({ partner: { city } }): Cell => [[{ text: `${city.name}, ${city.countryName}` }]])],
    group(words.groups.score),
    row(words.fit, ({ partner }) => String(Math.round(partner.score))),
    ...partRows(items).map(({ part, cells }) => row(shared.parts[part], (_item, at) => wholePoints(cells[at]?.points ?? 0))),
    row(words.confidence, ({ partner }) => shared.partner.evidenceLevel[confidenceLevel(partner.confidence)]),
    group(words.groups.why),
    row(words.first, ({ partner }) => (partner.reasons[0] ? sentence(partner.reasons[0].because) : '')),
    group(words.groups.facts),
    ...factRows(items).map(({ fact, home, cells }) => row(home === null ? fact : `${fact} (${words.home(shown(home))})`, (_item, at) => shown(cells[at] ?? shared.likeness.unknown))),
    group(words.groups.watch),
    row(words.cautions, ({ partner }) => (partner.cautions.length > 0 ? partner.cautions.map(({ because }) => sentence(because)) : words.noCautions)),
    row(words.links, ({ partner }) => shared.partner.linkCount(partner.links.active, partner.links.listed)),
    row(words.schemes, ({ home }, at) => schemesInWords(schemes[at] ?? null, home !== null)),
    group(words.groups.plans),
    row(words.stage, ({ stage, reason }) => `${messages.shortlist.stages[stage]}${reason ? `: ${reason}` : ''}`),
    row(words.next, ({ nextStep: { text, date } }) => [text, date && dateInWords(date)].filter(Boolean).join(', ')),
    row(words.note, ({ note }) => note),
  ];
}

function schemesInWords(found: PairSchemes | null, hasHome: boolean): string | string[] {
  if (!hasHome) return words.schemesNeedHome;
  if (!found) return words.schemesOffline;
  if (found.count === 0) return words.schemesNone;
  return [words.schemesCount(found.count), ...found.first.map(({ title, status, open }) => `${title} (${shared.scheme.status[status]}, ${words.toCheck(open)})`)];
}

/** A fact as it reads: bare numbers in words. */
const shown = (value: string) => (/^\d+$/.test(value) ? numberInWords(Number(value)) : value);
