import { describe, expect, it } from 'vitest';
import type { Orientation } from '../../../shared/framework/facets';
import { adjustmentsOf } from '../../../shared/matching/adjustments';
import type { Candidate } from '../../../shared/matching/candidate';
import { ADJUSTMENTS, CROWDED_FROM, LISTED_SHARE } from '../../../shared/matching/weights';
import { candidate, homeOf, NO_LINKS, NOTHING_KNOWN } from './matching-samples';

const links = (changes: Partial<Candidate['links']>): Candidate['links'] => ({ ...NO_LINKS, active: CROWDED_FROM, ...changes });

describe('the small additions and subtractions', () => {
  it.each<[name: string, changes: Partial<Candidate>, orientation: Orientation | null, expected: [string, number, RegExp][]]>([
    ['nothing speaks for or against', {}, null, []],
    ['a shared language', { facts: { ...NOTHING_KNOWN, languages: ['eng', 'por'] } }, null, [['language', ADJUSTMENTS.language, /\(Portuguese\)/]]],
    ['another language', { facts: { ...NOTHING_KNOWN, languages: ['eng'] } }, null, []],
    ['no known partner', { links: links({ active: 0 }) }, null, [['less-connected', ADJUSTMENTS['less-connected'], /No partner city is known/]]],
    ['one known partner', { links: links({ active: 1 }) }, null, [['less-connected', ADJUSTMENTS['less-connected'] * (1 - 1 / CROWDED_FROM), /Only 1 known partner city:/]]],
    ['five listed partners, alive or not', { links: links({ active: 0, listed: 5 }) }, null, [['less-connected', ADJUSTMENTS['less-connected'] * (1 - (5 * LISTED_SHARE) / CROWDED_FROM), /Only 5 known partner cities:/]]],
    ['more listed partners than are few', { links: links({ active: 1, listed: 10 }) }, null, [['less-connected', ADJUSTMENTS['less-connected'] * (1 - (1 + 10 * LISTED_SHARE) / CROWDED_FROM), /^11 known partner cities, fewer/]]],
    ['many listed partners', { links: links({ active: 0, listed: 15 }) }, null, []],
    ['nearly crowded', { links: links({ active: CROWDED_FROM - 1 }) }, null, [['less-connected', ADJUSTMENTS['less-connected'] / CROWDED_FROM, /known partner cities/]]],
    ['a dormant link', { links: links({ withHome: 'dormant' }) }, null, [['dormant-link', ADJUSTMENTS['dormant-link'], /revive/]]],
    ['a historic link', { links: links({ withHome: 'historic' }) }, null, [['dormant-link', ADJUSTMENTS['dormant-link'], /revive/]]],
    ['an active link', { links: links({ withHome: 'active' }) }, null, []],
    ['a link nobody has checked', { links: links({ withHome: 'unknown' }) }, null, []],
    ['South-South', {}, 'south-south', [['south-south', ADJUSTMENTS['south-south'], /South-South/]]],
    ['South-North', {}, 'south-north', [['south-north', ADJUSTMENTS['south-north'], /South-North/]]],
    ['North-South', {}, 'north-south', []],
    ['North-North', {}, 'north-north', []],
    ['in one country', {}, 'in-country', []],
    ['as many links as it can carry', { loadLimit: 6 }, null, [['load', ADJUSTMENTS.load, /6 active links.*limit of 6/]]],
    ['room within its limit', { loadLimit: 7 }, null, []],
    ['listed links that nobody knows to be alive, for they are no load', { loadLimit: 7, links: links({ listed: 40 }) }, null, []],
  ])('%s', (_name, changes, orientation, expected) => {
    const found = adjustmentsOf(candidate(changes), homeOf(), orientation, false);
    expect(found.map(({ signal }) => signal)).toEqual(expected.map(([signal]) => signal));
    found.forEach(({ points, because }, at) => {
      expect(points).toBeCloseTo(expected[at]?.[1] ?? NaN, 10);
      expect(because).toMatch(expected[at]?.[2] ?? /never/);
    });
  });

  it('speak of language and former links only when the home city is known', () => {
    const friend = candidate({ facts: { ...NOTHING_KNOWN, languages: ['por'] }, links: links({ withHome: 'dormant', active: 0 }) });
    expect(adjustmentsOf(friend, null, null, false).map(({ signal }) => signal)).toEqual(['less-connected']);
  });

  it('count a city with few partners four times when these are asked for first, and never a crowded one', () => {
    const [reason] = adjustmentsOf(candidate({ links: links({ active: 0 }) }), null, null, true);
    expect(reason?.points).toBe(4 * ADJUSTMENTS['less-connected']);
    expect(adjustmentsOf(candidate({ links: links({ active: CROWDED_FROM + 5 }) }), null, null, true)).toEqual([]);
  });

  it('stay within their caps together', () => {
    const all = adjustmentsOf(candidate({ facts: { ...NOTHING_KNOWN, languages: ['por', 'eng'] }, links: links({ active: 0, withHome: 'dormant' }), loadLimit: 0 }), homeOf({ facts: { ...NOTHING_KNOWN, languages: ['por', 'eng'] } }), 'south-south', false);
    expect(all).toHaveLength(5);
    for (const { signal, points } of all) expect(Math.abs(points)).toBeLessThanOrEqual(Math.abs({ ...ADJUSTMENTS }[signal as keyof typeof ADJUSTMENTS]));
  });
});
