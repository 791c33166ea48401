import { timeAfter, timeBefore } from './find-times';
import { MONTH_PATTERN, monthOf } from './month-names';
import { plain } from './plain';

/** A date found in a text, with its hour and zone where they stand beside it; [start, end) of the text, the hour included. */
export interface FoundDate {
  date: string;
  time?: string;
  timeZone?: string;
  start: number;
  end: number;
  /** Day and month may have been meant the other way round. */
  ambiguous?: boolean;
}

const YEAR = String.raw`(20\d\d)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|o|°|º|ª|\.)?`;
const PATTERNS: readonly [RegExp, (parts: readonly (string | undefined)[]) => Omit<FoundDate, 'start' | 'end'> | null][] = [
  [/\b(20\d\d)-(\d{2})-(\d{2})\b/g, ([year, month, day]) => dated(year, month, day)],
  [new RegExp(String.raw`\b${DAY}[\s-]*(?:de\s+|of\s+|d')?(${MONTH_PATTERN})\b\.?,?[\s-]*(?:de\s+|del\s+|do\s+)?${YEAR}\b`, 'g'), ([day, month, year]) => dated(year, monthOf(month ?? ''), day)],
  // the first date of a range that tells the year once, at its end
  [new RegExp(String.raw`\b${DAY}\s*(?:de\s+|of\s+)?(${MONTH_PATTERN})\b(?=\s*(?:to|until|till|–|-|au|al|a|ate|bis(?:\szum)?|tot)\s*(?:the\s|el\s)?${DAY}\s*(?:de\s+|of\s+)?(${MONTH_PATTERN})\b\.?\s*(?:de\s+|del\s+)?${YEAR}\b)`, 'g'), ([day, month, , last, year]) => beforeThe(monthOf(last ?? ''), year, monthOf(month ?? ''), day)],
  [new RegExp(String.raw`\b(${MONTH_PATTERN})\b\.?\s+${DAY},?\s+${YEAR}\b`, 'g'), ([month, day, year]) => dated(year, monthOf(month ?? ''), day)],
  [/\b(\d{1,2})([./-])(\d{1,2})\2(20\d\d|\d\d)\b(?!\.?\d)/g, ([first, , second, year]) => numeric(first, second, year)],
];

/** Every date of a text that names its year, in order. A numeric date has its day first, unless only the other way makes one. */
export function findDates(text: string): FoundDate[] {
  const searched = plain(text);
  const found = PATTERNS.flatMap(([pattern, read]) =>
    [...searched.matchAll(pattern)].flatMap((match) => {
      const date = read(match.slice(1));
      return date ? [{ ...date, start: match.index, end: match.index + match[0].length }] : [];
    }),
  ).toSorted((a, b) => a.start - b.start);
  return found.map((date, at) => withTime(date, searched, found[at - 1]?.end ?? 0));
}

function withTime(date: FoundDate, text: string, from: number): FoundDate {
  const after = timeAfter(text.slice(date.end, date.end + 90));
  if (after) return { ...date, time: after.time, ...(after.timeZone && { timeZone: after.timeZone }), end: date.end + after.length };
  const before = timeBefore(text.slice(from, date.start));
  if (!before) return date;
  return { ...date, time: before.time, ...(before.timeZone && { timeZone: before.timeZone }) };
}

function numeric(first: string | undefined, second: string | undefined, year: string | undefined): Omit<FoundDate, 'start' | 'end'> | null {
  const whole = year?.length === 2 ? `20${year}` : year;
  const dayFirst = dated(whole, second, first);
  if (!dayFirst) return dated(whole, first, second);
  return Number(first) <= 12 && first !== second ? { ...dayFirst, ambiguous: true } : dayFirst;
}

/** A date of the twelve months up to the last month of a range. */
function beforeThe(lastMonth: number | undefined, year: string | undefined, month: number | undefined, day: string | undefined): { date: string } | null {
  if (lastMonth === undefined || month === undefined) return null;
  return dated(String(Number(year) - (month > lastMonth ? 1 : 0)), month, day);
}

/** The date, or null where the calendar has no such day. */
function dated(year: string | undefined, month: string | number | undefined, day: string | undefined): { date: string } | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : { date };
}
