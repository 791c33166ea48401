import type { Pair } from '../../shared/client/api';
import type { SchemesQuery } from '../../shared/contract/directory';
import type { SchemeKind, SchemeStatus } from '../../shared/framework/facets';
import type { ThemeId } from '../../shared/framework/themes';

/** What narrows a search for schemes. Countries are ISO codes; `within` is a number of days until the next cut-off. */
export interface SchemeFilters {
  theme: ThemeId | null;
  country: string | null;
  partnerCountry: string | null;
  status: SchemeStatus | null;
  kind: SchemeKind | null;
  within: number | null;
  historic: boolean;
}

export const NO_FILTERS: SchemeFilters = { theme: null, country: null, partnerCountry: null, status: null, kind: null, within: null, historic: false };

/** Windows for a deadline that can be chosen, in days. */
export const WINDOWS = [14, 30, 90, 180, 365] as const;

const DAY_MS = 86_400_000;

/** The names of the filters that are set, in the order they are shown. */
export function setFilters(filters: SchemeFilters): (keyof SchemeFilters)[] {
  return (['theme', 'country', 'partnerCountry', 'status', 'kind', 'within', 'historic'] as const).filter((name) => filters[name] !== NO_FILTERS[name]);
}

/** The server's query for words and filters on the day `today` (`YYYY-MM-DD`); the rules are checked for `home`, and for `partner` beside it. */
export function queryOf(q: string, filters: SchemeFilters, today: string, { home, partner }: Pair): Partial<SchemesQuery> {
  const { theme, country, partnerCountry, status, kind, within, historic } = filters;
  return {
    ...(q && { q }),
    ...(theme && { theme }),
    ...(country && { country }),
    ...(partnerCountry && { partnerCountry }),
    ...(status && { status }),
    ...(kind && { kind }),
    ...(within !== null && { deadlineBefore: dayAfter(today, within) }),
    ...(home !== undefined && { home, ...(partner !== undefined && { partner }) }),
    historic: historic ? 'yes' : 'no',
  };
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
}
