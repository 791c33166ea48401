import type { SchemeRecord } from '../contract/records';
import type { SchemeStatus } from '../framework/facets';
import { cutoffAhead } from '../matching/scheme-state';
import type { Cutoff } from '../matching/scheme-state';
import { instantOf } from '../matching/zoned-time';
import { messages } from './messages';

const { locale, deadline: words } = messages;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const SOON_DAYS = 14;
const IN_DAYS_UNTIL = 99;
const DAYS_A_MONTH = 30.44;

/** A scheme's next date as an officer reads it: how long is left, the day and hour in the call's own zone, and the same hour on the officer's clock when that shows another. */
export interface Deadline {
  left: string;
  on: string;
  here: string | null;
  soon: boolean;
}

/** The next date of a scheme with this status at the moment `now` (milliseconds since 1970), for a reader in `zone`; null when none is known or to come. */
export function deadlineOf(scheme: Pick<SchemeRecord, 'cutoffs' | 'opens' | 'timeZone'>, status: SchemeStatus, now: number, zone: string = ownZone()): Deadline | null {
  if (status === 'closed' || status === 'historic') return null;
  const today = dayIn(now, zone);
  if (status === 'forecast' && scheme.opens !== undefined && scheme.opens > today) return { left: words.opens(timeLeft(scheme.opens, today)), on: dayOf(scheme.opens, today), here: null, soon: false };
  const next = cutoffAhead(scheme, today, now);
  if (!next) return null;
  const from = next.timeZone === undefined ? today : dayIn(now, next.timeZone);
  const moment = next.time !== undefined && next.timeZone !== undefined ? instantOf(next.date, next.time, next.timeZone) : null;
  const left = moment !== null && next.date === from ? hoursLeft(moment - now) : timeLeft(next.date, from);
  return { left: words[status](left), on: cutoffOf(next, today), here: moment === null ? null : onClock(moment, next, zone), soon: daysBetween(from, next.date) <= SOON_DAYS };
}

/** A cut-off's day and hour, such as "7 December, 17:00 Brussels time"; the year only where it is not this one. */
export function cutoffOf({ date, time, timeZone }: Cutoff, today: string): string {
  if (time === undefined) return dayOf(date, today);
  return `${dayOf(date, today)}, ${time} ${timeZone === undefined ? words.noZone : zoneName(timeZone)}`;
}

/** The calendar day (`YYYY-MM-DD`) at a moment in a time zone. */
export function dayIn(now: number, zone: string = ownZone()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function timeLeft(date: string, from: string): string {
  const days = daysBetween(from, date);
  if (days <= 0) return words.today;
  if (days === 1) return words.tomorrow;
  return days <= IN_DAYS_UNTIL ? words.days(days) : words.months(Math.round(days / DAYS_A_MONTH));
}

function hoursLeft(milliseconds: number): string {
  const hours = Math.floor(milliseconds / HOUR_MS);
  return hours < 1 ? words.withinTheHour : words.hours(hours);
}

function dayOf(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC', ...year }).format(Date.parse(date));
}

/** "Europe/Brussels" is told by its city: "Brussels time". */
function zoneName(zone: string): string {
  const [city] = zone.split('/').toReversed();
  return zone.includes('/') && !zone.startsWith('Etc/') ? words.zone(city?.replaceAll('_', ' ') ?? zone) : (city ?? zone);
}

function onClock(moment: number, { date, time }: Cutoff, zone: string): string | null {
  const day = dayIn(moment, zone);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  if (day === date && hour === time) return null;
  return words.here(day === date ? hour : `${dayOf(day, day)}, ${hour}`);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
