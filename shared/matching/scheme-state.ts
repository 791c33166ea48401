import type { SchemeRecord } from '../contract/records';
import type { SchemeStatus } from '../framework/facets';

const CHECKED_FOR_DAYS = 400;

/** A scheme's status on a day, and the next date by which to apply (null when none is known). */
export interface SchemeState {
  status: SchemeStatus;
  nextCutoff: string | null;
}

/**
 * What a stored status means on the day `today` (`YYYY-MM-DD`). Nothing whose last date has passed is open, and what nobody has checked is not verified:
 * - closed and historic stay;
 * - open or expected with every cut-off past is closed; open all the time with every listed date past is not verified;
 * - open but opening later is expected; expected whose opening day has come is not verified;
 * - open without a cut-off, or open all the time, is not verified when its last check is missing or older than 400 days.
 */
export function schemeState(scheme: Pick<SchemeRecord, 'status' | 'opens' | 'cutoffs' | 'lastVerified'>, today: string): SchemeState {
  const dates = (scheme.cutoffs ?? []).map(({ date }) => date).sort();
  const nextCutoff = dates.find((date) => date >= today) ?? null;
  const allPast = dates.length > 0 && nextCutoff === null;
  const opensLater = scheme.opens !== undefined && scheme.opens > today;
  switch (scheme.status) {
    case 'closed':
    case 'historic':
      return { status: scheme.status, nextCutoff: null };
    case 'unverified':
      return { status: 'unverified', nextCutoff };
    case 'rolling':
      return { status: !allPast && checkedLately(scheme.lastVerified, today) ? 'rolling' : 'unverified', nextCutoff };
    case 'forecast': {
      if (allPast) return { status: 'closed', nextCutoff };
      const hasCome = scheme.opens !== undefined && scheme.opens <= today;
      return { status: hasCome ? 'unverified' : 'forecast', nextCutoff };
    }
    case 'open': {
      if (allPast) return { status: 'closed', nextCutoff };
      if (opensLater) return { status: 'forecast', nextCutoff };
      return { status: nextCutoff !== null || checkedLately(scheme.lastVerified, today) ? 'open' : 'unverified', nextCutoff };
    }
  }
}

function checkedLately(lastVerified: string | null | undefined, today: string): boolean {
  return typeof lastVerified === 'string' && (Date.parse(today) - Date.parse(lastVerified)) / 86_400_000 <= CHECKED_FOR_DAYS;
}
