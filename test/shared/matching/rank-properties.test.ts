import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CityFacts } from '../../../shared/contract/city';
import { rank } from '../../../shared/matching/rank';
import { relevances, type Signals } from '../../../shared/matching/relevance';
import { anyCandidate, anyCandidates, anyFacts, anyOptions } from './any-candidates';
import { candidateOf, cityOf, entryOf, homeOf, scored } from './sample-candidates';

const FACTS = ['population', 'income', 'decentralisation', 'role', 'setting', 'climate'] as const satisfies (keyof CityFacts)[];
/** All of a partner but its cautions, which may name others. */
const apart = (partners: ReturnType<typeof rank>) => partners.map(({ cautions: _cautions, ...rest }) => rest);
const idsOf = (partners: ReturnType<typeof rank>) => partners.map(({ city }) => city.id);

describe('a score', () => {
  it('is the sum of the points shown, to the decimal, in any way of asking', () => {
    fc.assert(
      fc.property(anyCandidates, anyOptions, (candidates, how) => {
        for (const { score, reasons } of rank(candidates, how)) expect(score).toBe(Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 10) / 10);
      }),
    );
  });

  const ways = fc.record({ home: anyFacts.map((known) => homeOf({ facts: known })), direction: fc.constantFrom('answers' as const, 'needs' as const) }).map((how) => ({ ...how, limit: 1, today: '2026-11-22' }));

  it('is never higher for not knowing facts than for knowing them to be alike, and no surer', () => {
    fc.assert(
      fc.property(anyCandidate, fc.subarray([...FACTS]), ways, (candidate, unknown, how) => {
        fc.pre(candidate.entries.length > 0);
        const facts = { ...candidate.facts, income: how.home.facts.income }; // income also makes the orientation, which is another matter
        const withFacts = (changes: Partial<CityFacts>) => rank([{ ...candidate, facts: { ...facts, ...changes } }], how)[0];
        const alike = withFacts(Object.fromEntries(unknown.map((fact) => [fact, how.home.facts[fact]])));
        const notKnown = withFacts(Object.fromEntries(unknown.map((fact) => [fact, null])));
        expect(notKnown?.score).toBeLessThanOrEqual((alike?.score ?? NaN) + 0.3); // three reasons are rounded to a tenth each
        expect(notKnown?.confidence).toBeLessThanOrEqual(alike?.confidence ?? NaN);
      }),
    );
  });

  it('gets nothing for languages and an income group that are not known', () => {
    fc.assert(
      fc.property(anyCandidate, ways, (candidate, how) => {
        const [partner] = rank([{ ...candidate, facts: { ...candidate.facts, income: null, languages: [] }, city: cityOf({ id: 5, country: 'BR' }) }], how);
        const signals = partner?.reasons.map(({ signal }) => signal) ?? [];
        expect(signals.filter((signal) => signal === 'language' || signal === 'south-south' || signal === 'south-north')).toEqual([]);
      }),
    );
  });
});

describe('the order of two cities', () => {
  it('stays as it is when any other city comes in, where no country is held back', () => {
    fc.assert(
      fc.property(anyCandidates, anyCandidate, anyOptions, (candidates, other, how) => {
        const open = { ...how, countriesChosen: true };
        const partners = rank(candidates, open);
        const with1 = rank([...candidates, { ...other, city: { ...other.city, id: 999 } }], open).filter(({ city }) => city.id !== 999);
        expect(apart(with1)).toEqual(apart(partners));
      }),
    );
  });

  it('stays as it is when a city comes in that has nothing on the problem, countries spread as ever', () => {
    fc.assert(
      fc.property(anyCandidates, fc.constantFrom('BR', 'IN', 'MZ', 'FR'), anyOptions, (candidates, country, how) => {
        const lifted = candidates.map((one) => ({ ...one, loadLimit: null, entries: [scored({ relevance: 1, entry: entryOf({ kind: 'need' }) }), ...one.entries] }));
        const stranger = candidateOf({ city: cityOf({ id: 999, country }), links: { active: 40 }, entries: [scored({ relevance: 0, entry: entryOf({ id: 'unrelated' }) })] });
        const plain = { ...how, weights: undefined, home: null };
        expect(idsOf(rank([...lifted, stranger], plain)).filter((id) => id !== 999)).toEqual(idsOf(rank(lifted, plain)));
      }),
    );
  });

  it('stays as it is when a third city gets one more entry that is not on the problem', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(), anyOptions, (candidates, at, how) => {
        fc.pre(candidates.length > 0);
        const third = candidates[at % candidates.length];
        const open = { ...how, countriesChosen: true };
        const richer = candidates.map((one) => (one === third ? { ...one, entries: [...one.entries, scored({ relevance: 0, entry: entryOf({ id: 'unrelated', done: 'Buses run late.' }) })] } : one));
        const others = (partners: ReturnType<typeof rank>) => partners.filter(({ city }) => city.id !== third?.city.id);
        expect(apart(others(rank(richer, open)))).toEqual(apart(others(rank(candidates, open))));
      }),
    );
  });

  const signal = fc.record<Signals>({ lexical: fc.double({ min: 0, max: 40, noNaN: true }), cosine: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { freq: 4 }), agreement: fc.double({ min: 0, max: 1, noNaN: true }) });
  it('of entries stays as it is when one is found that shares no word, no meaning and no sub-theme with the problem', () => {
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 20 }), fc.option(fc.double({ min: -1, max: 0.15, noNaN: true })), (found, cosine) => {
        const order = (values: readonly number[]) => found.map((_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
        fc.pre(found.some((one) => one.cosine !== null) || cosine === null); // the first vector of all takes the place of words, for every entry at once
        const before = relevances(found);
        const after = relevances([...found, { lexical: 0, cosine, agreement: 0 }]);
        expect(after.at(-1)).toBe(0);
        expect(order(after)).toEqual(order(before));
      }),
    );
  });
});

describe('the locale', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is never asked: with every function that follows it out of order, the ranking is the same', () => {
    fc.assert(
      fc.property(anyCandidates, anyOptions, (candidates, how) => {
        const partners = rank(candidates, how);
        const asked = (): never => {
          throw new Error('the ranking asked the locale');
        };
        for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const) vi.spyOn(String.prototype, name).mockImplementation(asked);
        for (const prototype of [Number.prototype, Date.prototype, Array.prototype]) vi.spyOn(prototype, 'toLocaleString').mockImplementation(asked);
        for (const name of ['Collator', 'NumberFormat', 'ListFormat', 'PluralRules'] as const) vi.spyOn(Intl, name).mockImplementation(asked);
        try {
          expect(rank(candidates, how)).toEqual(partners);
        } finally {
          vi.restoreAllMocks();
        }
      }),
    );
  });
});
