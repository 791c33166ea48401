import type { SchemeRecord } from '../contract/records';
import type { SchemeStatus } from '../framework/facets';
import { endOfDay, instantOf } from './zoned-time';
import { compareText } from '../text/compare-text';

const CHECKED_FOR_DAYS = 400;

/** A scheme's status on a day, and the next date by which to apply (null when none is known). */
export interface SchemeState {
  status: SchemeStatus;
  nextCutoff: string | null;
}

export type Cutoff = NonNullable<SchemeRecord['cutoffs']>[number];
type Dated = Pick<SchemeRecord, 'status' | 'opens' | 'cutoffs' | 'timeZone' | 'lastVerified'>;

/**
 * What a stored status means on the day `today` (`YYYY-MM-DD`), to the minute when the moment `instant` (milliseconds since 1970) is given.
 * Nothing whose last date has passed is open, and what nobody has checked is not verified:
 * - closed and historic stay;
 * - with every cut-off past, open, expected or not verified is closed; open all the time is not verified;
 * - open but opening later is expected; expected whose opening day has come is not verified;
 * - open without a cut-off, or open all the time, is not verified when its last check is missing or older than 400 days.
 */
export function schemeState(scheme: Dated, today: string, instant?: number): SchemeState {
  const nextCutoff = cutoffAhead(scheme, today, instant)?.date ?? null;
  const allPast = (scheme.cutoffs?.length ?? 0) > 0 && nextCutoff === null;
  switch (scheme.status) {
    case 'closed':
    case 'historic':
      return { status: scheme.status, nextCutoff: null };
    case 'unverified':
      return { status: allPast ? 'closed' : 'unverified', nextCutoff };
    case 'rolling':
      return { status: !allPast && checkedLately(scheme.lastVerified, today) ? 'rolling' : 'unverified', nextCutoff };
    case 'forecast': {
      if (allPast) return { status: 'closed', nextCutoff };
      return { status: scheme.opens !== undefined && !opensLater(scheme, today, instant) ? 'unverified' : 'forecast', nextCutoff };
    }
    case 'open': {
      if (allPast) return { status: 'closed', nextCutoff };
      if (opensLater(scheme, today, instant)) return { status: 'forecast', nextCutoff };
      return { status: nextCutoff !== null || checkedLately(scheme.lastVerified, today) ? 'open' : 'unverified', nextCutoff };
    }
  }
}

/** The first cut-off that has not passed; null when none is left or known. */
export function cutoffAhead({ cutoffs = [], timeZone }: Pick<SchemeRecord, 'cutoffs' | 'timeZone'>, today: string, instant?: number): Cutoff | null {
  const inOrder = cutoffs.map((cutoff) => ({ timeZone, ...cutoff })).sort((a, b) => compareText(`${a.date} ${a.time ?? '24:00'}`, `${b.date} ${b.time ?? '24:00'}`));
  return inOrder.find((cutoff) => !hasPassed(cutoff, today, instant)) ?? null;
}

/** A date without a time counts to its end; one without a time zone is the reader's own day, whatever the hour. */
function hasPassed({ date, time, timeZone }: Cutoff, today: string, instant: number | undefined): boolean {
  if (instant === undefined || timeZone === undefined) return date < today;
  return time === undefined ? instant >= endOfDay(date, timeZone) : instant > instantOf(date, time, timeZone);
}

function opensLater({ opens, timeZone }: Pick<SchemeRecord, 'opens' | 'timeZone'>, today: string, instant: number | undefined): boolean {
  if (opens === undefined) return false;
  return instant === undefined || timeZone === undefined ? opens > today : instantOf(opens, '00:00', timeZone) > instant;
}

function checkedLately(lastVerified: string | null | undefined, today: string): boolean {
  return typeof lastVerified === 'string' && (Date.parse(today) - Date.parse(lastVerified)) / 86_400_000 <= CHECKED_FOR_DAYS;
}
