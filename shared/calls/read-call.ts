import { AND, AT_LEAST, AT_MOST, CLOSING, OPENING, OWN_SHARE, SHARE_PAID, UP_TO, WHOLE_BUDGET } from './call-words';
import { findAddresses } from './find-addresses';
import { findAmounts } from './find-amounts';
import type { FoundAmount } from './find-amounts';
import { findDates } from './find-dates';
import type { FoundDate } from './find-dates';
import { plain } from './plain';

/** A value with the words of the text that it comes from. `doubt`: what the officer should look at again. */
export interface Found<T> {
  value: T;
  quote: string;
  doubt?: 'day-month' | 'no-word';
}

export interface CallCutoff {
  date: string;
  time?: string;
  timeZone?: string;
}

/** What a text says of a call. Nothing is guessed: a field that the text does not tell is null or empty. */
export interface CallDraft {
  title: Found<string> | null;
  opens: Found<string> | null;
  cutoffs: Found<CallCutoff>[];
  min: Found<number> | null;
  max: Found<number> | null;
  currency: string | null;
  budget: Found<string> | null;
  share: Found<number> | null;
  urls: string[];
  emails: string[];
}

const BEFORE = 90;
const AFTER = 50;
const TITLE_LENGTH = 160;
const QUOTE_AROUND = 50;

/** Reads a call's text in English, French, Spanish, Portuguese, German or Dutch. Dates and amounts get their part by the words that stand by them; where none does, a single one is taken and marked as doubtful. */
export function readCall(text: string): CallDraft {
  const whole = text.normalize('NFC');
  const searched = plain(whole);
  const { opens, cutoffs } = readDates(whole, searched);
  return { title: titleOf(whole), opens, cutoffs, ...readAmounts(whole, searched), share: readShare(whole, searched), ...findAddresses(whole) };
}

function readDates(text: string, searched: string): Pick<CallDraft, 'opens' | 'cutoffs'> {
  const dates = findDates(text);
  let opens: Found<string> | null = null;
  const closing: FoundDate[] = [];
  const unknown: FoundDate[] = [];
  const roles: ('opens' | 'closes' | null)[] = [];
  dates.forEach((date, at) => {
    const from = dates[at - 1]?.end ?? 0;
    const between = searched.slice(from, date.start);
    const last = roles[at - 1] ?? null;
    const role = last === 'opens' && UP_TO.test(between) ? 'closes' : last === 'closes' && AND.test(between) ? last : roleOf(clauseBefore(searched, from, date.start), clauseAfter(searched, date.end, dates[at + 1]?.start));
    roles.push(role);
    if (role === 'opens') {
      opens ??= { value: date.date, quote: quoteOf(text, date.start, date.end), ...(date.ambiguous && { doubt: 'day-month' }) };
    } else if (role === 'closes') closing.push(date);
    else unknown.push(date);
  });
  const [only] = unknown;
  const taken = closing.length > 0 ? closing : only && unknown.length === 1 ? [only] : [];
  const cutoffs = taken.map((date): Found<CallCutoff> => {
    const doubt = date.ambiguous ? 'day-month' : closing.length === 0 ? 'no-word' : undefined;
    return { value: { date: date.date, ...(date.time && { time: date.time }), ...(date.timeZone && { timeZone: date.timeZone }) }, quote: quoteOf(text, date.start, date.end), ...(doubt && { doubt }) };
  });
  return { opens, cutoffs: cutoffs.filter(({ value }, at) => cutoffs.findIndex((other) => other.value.date === value.date) === at) };
}

/** The word nearest before a date decides; without one, the words after it. */
function roleOf(before: string, after: string): 'opens' | 'closes' | null {
  const byWord = later(before, CLOSING, OPENING) ?? later(after, CLOSING, OPENING);
  return byWord === null ? null : byWord === 0 ? 'closes' : 'opens';
}

/** Which of the patterns fits last in a text: its place in the list, null when none does. */
function later(text: string, ...patterns: RegExp[]): number | null {
  const ends = patterns.map((pattern) => [...text.matchAll(pattern)].at(-1)?.index ?? -1);
  const last = Math.max(...ends);
  return last < 0 ? null : ends.indexOf(last);
}

function readAmounts(text: string, searched: string): Pick<CallDraft, 'min' | 'max' | 'currency' | 'budget'> {
  const amounts = findAmounts(text);
  const draft: Pick<CallDraft, 'min' | 'max' | 'currency' | 'budget'> = { min: null, max: null, currency: null, budget: null };
  const found = (amount: FoundAmount): Found<number> => ({ value: amount.amount, quote: quoteOf(text, amount.start, amount.end) });
  const unknown: FoundAmount[] = [];
  amounts.forEach((amount, at) => {
    const previous = amounts[at - 1];
    const before = clauseBefore(searched, previous?.end ?? 0, amount.start);
    const role = later(before, AT_MOST, AT_LEAST, WHOLE_BUDGET);
    const ends = previous && previous.currency === amount.currency && previous.amount < amount.amount && amount.start - previous.end < 8;
    if (role === 2) draft.budget ??= { value: text.slice(amount.start, amount.end), quote: quoteOf(text, amount.start, amount.end) };
    else if (ends && unknown.at(-1) === previous) {
      unknown.pop();
      draft.min ??= found(previous);
      draft.max ??= found(amount);
      draft.currency ??= amount.currency;
    } else if (role === null) unknown.push(amount);
    else {
      if (role === 0) draft.max ??= found(amount);
      else draft.min ??= found(amount);
      draft.currency ??= amount.currency;
    }
  });
  const [only, ...others] = unknown;
  if (only && others.length === 0 && draft.currency === null) return { ...draft, max: { ...found(only), doubt: 'no-word' }, currency: only.currency };
  return draft;
}

/** The largest share of the cost that the scheme says it pays, in per cent. */
function readShare(text: string, searched: string): Found<number> | null {
  for (const match of searched.matchAll(/(?<![\d.,])(\d{1,3})(?:[.,]\d+)?\s?(?:%|percent|per cent|pour cent|por ciento|por cento|prozent|procent)/g)) {
    const value = Number(match[1]);
    const end = match.index + match[0].length;
    const [before, after] = [clauseBefore(searched, 0, match.index), clauseAfter(searched, end, undefined)];
    const nearest = `${before.split(',').at(-1) ?? ''} ${after.split(',')[0] ?? ''}`;
    if (value > 0 && value <= 100 && SHARE_PAID.test(`${before} ${after}`) && !OWN_SHARE.test(nearest)) return { value, quote: quoteOf(text, match.index, end) };
  }
  return null;
}

function titleOf(text: string): Found<string> | null {
  const first = text.split('\n').find((line) => line.trim() !== '')?.trim() ?? '';
  return first !== '' && first.length <= TITLE_LENGTH && !/[.;:]$/.test(first) ? { value: first, quote: first } : null;
}

/** The words before a place, back to the end of the sentence before or to `from`. */
function clauseBefore(text: string, from: number, at: number): string {
  const near = text.slice(Math.max(from, at - BEFORE), at);
  return near.split(/\n\s*\n|[.!?;]\s+(?=\S)/).at(-1) ?? '';
}

function clauseAfter(text: string, at: number, next: number | undefined): string {
  const near = text.slice(at, Math.min(next ?? text.length, at + AFTER));
  return near.split(/\n|[.!?;](?:\s|$)/)[0] ?? '';
}

/** The words around a value, whole ones, of its own line. */
function quoteOf(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(lineStart, start - QUOTE_AROUND);
  const to = Math.min(lineEnd, end + QUOTE_AROUND);
  const before = from === lineStart ? text.slice(from, start) : `… ${text.slice(from, start).replace(/^\S*\s/, '')}`;
  const after = to === lineEnd ? text.slice(end, to) : `${text.slice(end, to).replace(/\s\S*$/, '')} …`;
  return `${before}${text.slice(start, end)}${after}`.trim();
}
