import { stringify } from 'csv-stringify/browser/esm/sync';
import { messages } from '../messages';
import { needText, needTitle } from './need';
import type { Need } from './need';
import type { ShortlistItem } from './shortlist-item';

const { shortlist: words } = messages;

/** The saved cities as CSV for a spreadsheet, one row each, headed by `csvColumns`. A cell that a spreadsheet would calculate starts with an apostrophe instead. */
export function deskCsv(items: readonly ShortlistItem[], needs: ReadonlyMap<string, Need>): string {
  const rows = items.map((item) => rowOf(item, needs.get(item.needId)));
  return stringify([[...words.csvColumns], ...rows], { bom: true, record_delimiter: 'windows', quoted: true, escape_formulas: true });
}

function rowOf({ partner, stage, reason, nextStep, tags, note, savedAt, history }: ShortlistItem, need: Need | undefined): string[] {
  const sources = partner.reasons.flatMap((each) => each.evidence ?? []).flatMap(({ title, source }) => [source?.url ?? source?.title ?? title]);
  return [
    need ? needTitle(need) : '',
    need ? needText(need) : '',
    need?.highlights.flatMap(({ url, title }) => url ?? title ?? []).join('\n') ?? '',
    partner.city.name,
    partner.city.countryName,
    partner.city.population === null ? '' : String(partner.city.population),
    partner.score.toFixed(1),
    partner.confidence.toFixed(2),
    words.stages[stage],
    reason,
    nextStep.text,
    nextStep.date ?? '',
    tags.join(', '),
    note,
    partner.reasons.map(({ because }) => because).join('\n'),
    partner.cautions.map(({ because }) => because).join('\n'),
    [...new Set(sources)].join('\n'),
    isoDay(savedAt),
    isoDay(history.at(-1)?.at ?? savedAt),
  ];
}

/** The day of a moment in universal time; empty for what is no moment. */
function isoDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
