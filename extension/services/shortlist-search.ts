import { fold } from '../../shared/text/fold';
import type { Desk } from './desk';
import { needText, needTitle } from './need';
import type { Need } from './need';
import { itemId, STAGES, stepInWords } from './shortlist-item';
import type { ShortlistItem, Stage } from './shortlist-item';
import { compareText } from '../../shared/text/compare-text';

export const SORTS = ['newest', 'fit', 'next-step', 'stage', 'name', 'changed'] as const;

export type Sort = (typeof SORTS)[number];

/** What of the shortlist is asked for; null and '' ask for all. */
export interface ShortlistQuery {
  need: string | null;
  text: string;
  stage: Stage | null;
  tag: string | null;
  sort: Sort;
}

export const WHOLE_LIST: ShortlistQuery = { need: null, text: '', stage: null, tag: null, sort: 'newest' };

const BY: Record<Sort, (a: ShortlistItem, b: ShortlistItem) => number> = {
  newest: (a, b) => b.savedAt - a.savedAt,
  fit: (a, b) => b.partner.score - a.partner.score,
  'next-step': (a, b) => compareText(dueOf(a), dueOf(b)),
  stage: (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
  name: (a, b) => compareText(nameOf(a), nameOf(b)),
  changed: (a, b) => changedAt(b) - changedAt(a),
};

/** The saved cities that fit a query, in its order; equal ones newest first, then by name. */
export function findItems({ needs, items }: Desk, { need, text, stage, tag, sort }: ShortlistQuery): ShortlistItem[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found: ShortlistItem[] = [];
  for (const item of items.values()) {
    if (need !== null && item.needId !== need) continue;
    if (stage !== null && item.stage !== stage) continue;
    if (tag !== null && !item.tags.includes(tag)) continue;
    if (words.length > 0 && !hasWords(item, needs.get(item.needId), words)) continue;
    found.push(item);
  }
  return found.sort((a, b) => BY[sort](a, b) || b.savedAt - a.savedAt || compareText(nameOf(a), nameOf(b)) || compareText(itemId(a), itemId(b)));
}

/** Every tag in use, in alphabetical order. */
export function tagsInUse(items: Iterable<ShortlistItem>): string[] {
  return [...new Set([...items].flatMap(({ tags }) => tags))].sort((a, b) => compareText(fold(a), fold(b)) || compareText(a, b));
}

/** How many cities each need has, by its id. */
export function citiesByNeed(items: Iterable<ShortlistItem>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { needId } of items) counts.set(needId, (counts.get(needId) ?? 0) + 1);
  return counts;
}

/** The needs that each city is saved for, by the city's id: one that is asked from two sides should hear of it once. */
export function needsByCity(items: Iterable<ShortlistItem>): Map<number, string[]> {
  const needs = new Map<number, string[]>();
  for (const { needId, partner } of items) needs.set(partner.city.id, [...(needs.get(partner.city.id) ?? []), needId]);
  return needs;
}

const folded = new WeakMap<object, string>();

function hasWords(item: ShortlistItem, need: Need | undefined, words: readonly string[]): boolean {
  const own = foldedOnce(item, () => [item.partner.city.name, item.partner.city.countryName, item.note, item.reason, stepInWords(item.nextStep), ...item.tags].join('\n'));
  const needs = need ? foldedOnce(need, () => `${needTitle(need)}\n${needText(need)}`) : '';
  return words.every((word) => own.includes(word) || needs.includes(word));
}

/** Records are replaced, never altered, so that what was folded once holds. */
function foldedOnce(record: object, textOf: () => string): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const text = fold(textOf());
  folded.set(record, text);
  return text;
}

/** Names without accents compare as quickly as they are typed; a collator takes a tenth of a second for 5,000. */
const nameOf = ({ partner: { city } }: ShortlistItem): string => foldedOnce(city, () => city.name);

/** After every date where there is none; a step without a date comes before no step. */
function dueOf({ nextStep: { date, text } }: ShortlistItem): string {
  return date ?? (text ? '9' : '~');
}

const changedAt = ({ history, savedAt }: ShortlistItem): number => history.at(-1)?.at ?? savedAt;
