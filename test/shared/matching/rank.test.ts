import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Partner } from '../../../shared/contract/match';
import { rank, type RankOptions } from '../../../shared/matching/rank';
import { anyCandidates, anyOptions } from './any-candidates';
import { EXPECTED_CAPACITY } from '../../../shared/matching/weights';
import { candidateOf, cityOf, entryOf, factsOf, fullFacts, homeOf, scored } from './sample-candidates';

const options: RankOptions = { home: homeOf(), limit: 100, today: '2026-11-22' };
const inCity = (id: number) => cityOf({ id, name: `City ${id}`, country: 'BR' });

describe('one partner', () => {
  const entries = [
    scored({ relevance: 0.8, entry: entryOf({ title: 'Drains kept clear.', maturity: 'plan' }) }),
    scored({ relevance: 0.5, entry: entryOf({ id: 'e2', maturity: 'result', done: 'Ponds were dug.' }) }),
    scored({ relevance: 0.1, entry: entryOf({ id: 'e3', done: 'A warden walks the canal.' }) }),
  ];
  const [partner] = rank([candidateOf({ entries, facts: fullFacts({ climate: 'cold', languages: [] }) })], options);
  const reason = (signal: string) => partner?.reasons.find((one) => one.signal === signal);

  it('scores by the best entry and a little by the next', () => {
    expect(reason('theme')).toMatchObject({ points: Math.round(10 * 50 * (0.8 + 0.2 * 0.15 * 0.5)) / 10, because: 'Drains kept clear; 2 more entries on this.' });
    expect(reason('theme')?.evidence?.map(({ entryId }) => entryId)).toEqual(['e1', 'e2']);
  });

  it('takes its experience from the entry worth most, named when it is not the best on the theme', () => {
    expect(reason('experience')?.points).toBeCloseTo(25 * 0.85 * 0.5, 1);
    expect(reason('experience')?.evidence?.map(({ entryId }) => entryId)).toEqual(['e2']);
  });

  it('says what is alike and what differs', () => {
    expect(reason('capacity')).toMatchObject({ because: 'Alike on 5 of the 6 facts known of both cities.' });
    expect(partner?.alike).toHaveLength(5);
    expect(partner?.differs).toEqual(['another climate band: cold rather than tropical']);
  });

  it('shows South-South between two lower-middle-income countries', () => {
    expect(partner?.orientation).toBe('south-south');
    expect(reason('south-south')?.points).toBe(1.5);
  });

  it('that shares the problem is marked so', () => {
    const [needy] = rank([candidateOf({ entries: [scored({ entry: entryOf({ kind: 'need' }) })] })], options);
    expect(needy?.reasons.map(({ signal }) => signal)).toEqual(['theme', 'shares-problem', 'capacity']);
  });

  it('cannot be compared without a home city, and has no capacity reason then', () => {
    const [alone] = rank([candidateOf({ facts: fullFacts() })], { ...options, home: null });
    expect(alone).toMatchObject({ orientation: null, capacity: [], alike: [], differs: [], score: Math.round(10 * (200 / 3)) / 10 + Math.round((1000 / 3) * 0.5) / 10 });
  });
});

describe('the order', () => {
  it('puts the city that solved it before the one that learned, took part, shares the problem, or has a plan', () => {
    const kinds = [{ kind: 'need' as const }, { maturity: 'plan' as const }, { maturity: 'result' as const }];
    const candidates = kinds.map((entry, at) => candidateOf({ city: inCity(at + 1), entries: [scored({ entry: entryOf(entry) })] }));
    candidates.push(candidateOf({ city: inCity(4), entries: [scored({ role: 'learned', entry: entryOf({ maturity: 'result' }) })] }));
    candidates.push(candidateOf({ city: inCity(5), entries: [scored({ role: 'partner', entry: entryOf({ maturity: 'result' }) })] }));
    expect(rank(candidates, options).map(({ city }) => city.id)).toEqual([3, 4, 5, 1, 2]);
  });

  it('of equal scores goes by confidence, then by id', () => {
    const sure = [scored({ entry: entryOf({ source: { title: 'A report', url: 'https://example.org' } }) })];
    const candidates = [candidateOf({ city: inCity(9) }), candidateOf({ city: inCity(3) }), candidateOf({ city: inCity(7), entries: sure })];
    expect(rank(candidates, options).map(({ city }) => city.id)).toEqual([7, 3, 9]);
  });

  it('leaves out a city without an entry and stops at the limit', () => {
    const candidates = [candidateOf({ city: inCity(2), entries: [] }), candidateOf({ city: inCity(3) }), candidateOf({ city: inCity(4) })];
    expect(rank(candidates, options).map(({ city }) => city.id)).toEqual([3, 4]);
    expect(rank(candidates, { ...options, limit: 1 }).map(({ city }) => city.id)).toEqual([3]);
  });

  it('takes what is not known of a city for as likely alike as between any two: below one known to be alike, above one known to differ', () => {
    const alike = candidateOf({ city: inCity(2), facts: fullFacts({ languages: [] }) });
    const unknown = candidateOf({ city: inCity(3), facts: fullFacts({ setting: null, languages: [] }) });
    const different = candidateOf({ city: inCity(4), facts: fullFacts({ setting: fullFacts().setting === 'coastal' ? 'inland' : 'coastal', languages: [] }) });
    expect(rank([different, unknown, alike], options).map(({ city }) => city.id)).toEqual([2, 3, 4]);
  });
});

const before = (a: Partner, b: Partner) => b.score - a.score || b.confidence - a.confidence || a.city.id - b.city.id;

describe('any candidates', () => {
  it('are ranked by score, confidence and id within the spread of countries; none is dropped, every number is one, and the points shown are the score', () => {
    fc.assert(
      fc.property(anyCandidates, anyOptions, (list, how) => {
        const partners = rank(list, how);
        expect(partners.map(({ city }) => city.id).sort()).toEqual(list.filter(({ entries }) => entries.length > 0).map(({ city }) => city.id).sort());
        for (const { score, confidence, reasons } of partners) {
          expect(Number.isFinite(score) && reasons.every(({ points }) => Number.isFinite(points) && points !== 0)).toBe(true);
          expect(confidence).toSatisfy((value: number) => value >= 0 && value <= 1);
          expect(score).toBe(Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 10) / 10);
        }
        if (how.countriesChosen) expect(partners).toEqual(partners.toSorted(before));
        for (const country of ['BR', 'IN', 'MZ']) {
          const own = partners.filter(({ city }) => city.country === country);
          expect(own, 'within a country the order is kept').toEqual(own.toSorted(before));
          const others = partners.length - own.length;
          if (!how.countriesChosen && others >= 5) expect(partners.slice(0, 10).filter(({ city }) => city.country === country).length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('come out the same in whatever order they went in, and the first few do not depend on the limit', () => {
    fc.assert(
      fc.property(anyCandidates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), anyOptions, ([list, shuffled], how) => {
        const whole = rank(list, how);
        expect(rank(shuffled, how)).toEqual(whole);
        expect(rank(shuffled, { ...how, limit: 3 })).toEqual(whole.slice(0, 3));
      }),
    );
  });

  it('stay in the ranking when nothing at all is known of them', () => {
    fc.assert(
      fc.property(anyCandidates, (list) => {
        expect(rank(list.map((one) => ({ ...one, facts: factsOf() })), options)).toHaveLength(rank(list, options).length);
      }),
    );
  });
});

it('takes no fit from a city of which nothing is known, only confidence', () => {
  const unlike = fullFacts({ population: 50_000_000, income: 'high', role: 'capital', setting: 'inland', climate: 'cold' });
  const [first, second] = rank([candidateOf({ city: inCity(7), facts: unlike }), candidateOf({ city: inCity(8), facts: factsOf() })], options);
  expect([first?.city.id, second?.city.id]).toEqual([8, 7]);
  expect(first?.confidence).toBeLessThan(second?.confidence ?? 0);
});

it('counts a city of which nothing is known like two cities at random, and says so: not better than one of which one fact is known to be alike', () => {
  const best = [scored({ entry: entryOf({ maturity: 'result', passedOnTo: [{ name: 'Beira', country: 'MZ' }] }) })];
  const partners = rank([candidateOf({ city: inCity(2), facts: factsOf(), entries: best }), candidateOf({ city: inCity(3), facts: factsOf({ climate: fullFacts().climate }), entries: best })], options);
  expect(partners.map(({ city }) => city.id)).toEqual([3, 2]);
  expect(partners[1]?.reasons.find(({ signal }) => signal === 'capacity')).toEqual({ signal: 'capacity', points: Math.round(250 * EXPECTED_CAPACITY) / 10, because: 'Nothing is known of both to compare: counted as for any two cities.' });
});
