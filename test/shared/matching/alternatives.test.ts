import { expect, it } from 'vitest';
import type { Candidate } from '../../../shared/matching/candidate';
import { rank } from '../../../shared/matching/rank';
import { candidateOf, cityOf, homeOf, scored } from './sample-candidates';

const city = (id: number, name: string, relevance: number, links: Partial<Candidate['links']>) => candidateOf({ city: cityOf({ id, name, country: `A${id}`, countryName: `Land ${id}` }), entries: [scored({ relevance })], links });
const crowdedOf = (...candidates: Candidate[]) => rank(candidates, { home: homeOf(), limit: 10, today: '2026-11-22' }).map(({ city: { name }, cautions }) => [name, cautions.find(({ id }) => id === 'crowded')?.because ?? null]);

it('names to a crowded city the two best that are less asked and fit about as well', () => {
  const found = crowdedOf(city(1, 'Asked', 1, { active: 8 }), city(2, 'Free', 0.9, { active: 2 }), city(3, 'Listed', 0.95, { active: 0, listed: 30 }), city(4, 'Quiet', 0.85, { active: 0 }), city(5, 'Far', 0.84, { active: 0 }));
  expect(found).toEqual([
    ['Asked', 'Often asked: 8 known partner cities. Less asked and close in fit: Free (Land 2) and Quiet (Land 4).'],
    ['Listed', 'Often asked: 30 partner cities on record, none of them known to be active. Less asked and close in fit: Free (Land 2) and Quiet (Land 4).'],
    ['Free', null],
    ['Quiet', null],
    ['Far', null],
  ]);
});

it('names nobody where those less asked fit much worse', () => {
  expect(crowdedOf(city(1, 'Asked', 1, { active: 8 }), city(2, 'Free', 0.5, { active: 0 }))[0]).toEqual(['Asked', 'Often asked: 8 known partner cities.']);
});
