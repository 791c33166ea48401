import { describe, expect, it } from 'vitest';
import { schemesQuery } from '../../../shared/contract/directory';
import { NO_FILTERS, queryOf, setFilters, WINDOWS } from '../../../extension/services/scheme-filters';
import type { SchemeFilters } from '../../../extension/services/scheme-filters';

const TODAY = '2026-11-25';
const EVERY: SchemeFilters = { theme: 'health', country: 'MZ', partnerCountry: 'NL', status: 'open', kind: 'call', within: 30, historic: true };

describe('what the server is asked for', () => {
  it.each<[name: string, filters: Partial<SchemeFilters>, query: object]>([
    ['nothing narrowed', {}, { historic: 'no' }],
    ['a deadline window, as its last day', { within: 30 }, { deadlineBefore: '2026-12-25', historic: 'no' }],
    ['a window over the turn of the year', { within: 90 }, { deadlineBefore: '2027-02-23', historic: 'no' }],
    ['closed and historic ones', { historic: true }, { historic: 'yes' }],
    ['everything', EVERY, { theme: 'health', country: 'MZ', partnerCountry: 'NL', status: 'open', kind: 'call', deadlineBefore: '2026-12-25', historic: 'yes' }],
  ])('%s', (_name, filters, query) => {
    expect(queryOf('', { ...NO_FILTERS, ...filters }, TODAY, {})).toEqual(query);
  });

  it('names the words and the home city when there are any', () => {
    expect(queryOf('climate', NO_FILTERS, TODAY, { home: 1049261 })).toEqual({ q: 'climate', home: 1049261, historic: 'no' });
  });

  it('names the partner beside the home city, never alone', () => {
    expect(queryOf('', NO_FILTERS, TODAY, { home: 1, partner: 2 })).toEqual({ home: 1, partner: 2, historic: 'no' });
    expect(queryOf('', NO_FILTERS, TODAY, { partner: 2 })).toEqual({ historic: 'no' });
  });

  it.each(WINDOWS)('is understood by the server with a window of %i days', (within) => {
    expect(schemesQuery.safeParse(queryOf('climate', { ...EVERY, within }, TODAY, { home: 1, partner: 2 })).success).toBe(true);
  });
});

it('knows which filters are set', () => {
  expect(setFilters(NO_FILTERS)).toEqual([]);
  expect(setFilters({ ...NO_FILTERS, within: 30, historic: true })).toEqual(['within', 'historic']);
  expect(setFilters(EVERY)).toHaveLength(Object.keys(NO_FILTERS).length);
});
