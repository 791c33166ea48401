import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityFacts } from '../../../shared/contract/city';
import { compareCapacity, sizeLikeness } from '../../../shared/matching/capacity';
import { EXPECTED_LIKENESS, FACT_WEIGHTS } from '../../../shared/matching/weights';
import { COASTAL_TOWN, NOTHING_KNOWN } from './matching-samples';

/** The two ends of three facts' scales. */
const ONE_END = { income: 'low', setting: 'coastal', climate: 'cold' } as const;
const OPPOSITE = { income: 'high', setting: 'inland', climate: 'tropical' } as const;

function likenessOf(fact: string, home: Partial<CityFacts>, partner: Partial<CityFacts>) {
  return compareCapacity({ ...NOTHING_KNOWN, ...home }, { ...NOTHING_KNOWN, ...partner }).facts.find((found) => found.fact === fact);
}

describe('each fact of two cities', () => {
  it.each<[fact: string, home: Partial<CityFacts>, partner: Partial<CityFacts>, likeness: number, because: string]>([
    ['size', { population: 40_000 }, { population: 40_000 }, 1, 'about the same size'],
    ['size', { population: 40_000 }, { population: 400_000 }, 0.5, 'about 10 times the size'],
    ['size', { population: 400_000 }, { population: 40_000 }, 0.5, 'about one part in 10 of the size'],
    ['size', { population: 1_000 }, { population: 10_000_000 }, 0, 'about 10000 times the size'],
    ['income', { income: 'low' }, { income: 'low' }, 1, 'countries of the same income group: low income'],
    ['income', { income: 'low' }, { income: 'lower-middle' }, 2 / 3, 'country of another income group: lower-middle income rather than low income'],
    ['income', { income: 'high' }, { income: 'low' }, 0, 'country of another income group: low income rather than high income'],
    ['decentralisation', { decentralisation: 'federal' }, { decentralisation: 'unitary-centralised' }, 0, 'another form of state: unitary, centralised rather than federal'],
    ['decentralisation', { decentralisation: 'regionalised' }, { decentralisation: 'unitary-decentralised' }, 2 / 3, 'another form of state: unitary, decentralised rather than regionalised'],
    ['role', { role: 'regional-seat' }, { role: 'regional-seat' }, 1, 'the same role in their country: regional seat'],
    ['role', { role: 'capital' }, { role: 'district-seat' }, 1 / 3, 'another role in its country: district seat rather than capital'],
    ['setting', { setting: 'coastal' }, { setting: 'inland' }, 0, 'another setting: inland rather than coastal'],
    ['climate', { climate: 'temperate' }, { climate: 'cold' }, 2 / 3, 'another climate band: cold rather than temperate'],
  ])('%s: %o and %o', (fact, home, partner, likeness, because) => {
    const found = likenessOf(fact, home, partner);
    expect(found?.likeness).toBeCloseTo(likeness, 10);
    expect(found?.because).toBe(because);
  });

  it.each(['size', 'income', 'decentralisation', 'role', 'setting', 'climate'])('%s stays unknown, and says so, when one of the two is not known', (fact) => {
    for (const found of [compareCapacity(COASTAL_TOWN, NOTHING_KNOWN), compareCapacity(NOTHING_KNOWN, COASTAL_TOWN)]) {
      expect(found.facts.find((other) => other.fact === fact)).toMatchObject({ likeness: null, because: expect.stringContaining('not known') });
    }
  });

  it('shows what is known of one side although it cannot be compared', () => {
    expect(likenessOf('income', { income: 'low' }, {})).toMatchObject({ home: 'low income', partner: null });
    expect(likenessOf('size', {}, { population: 0 })).toMatchObject({ home: null, partner: null, likeness: null });
  });
});

describe('the likeness of two cities', () => {
  it('is the mean over the facts by their weights; one not known of both counts as between two cities at random', () => {
    const { score, known } = compareCapacity({ ...NOTHING_KNOWN, population: 40_000, income: 'low' }, { ...NOTHING_KNOWN, population: 400_000, income: 'low', climate: 'cold' });
    const { size, income, decentralisation, role, setting, climate } = FACT_WEIGHTS;
    const unknown = decentralisation * EXPECTED_LIKENESS.decentralisation + role * EXPECTED_LIKENESS.role + setting * EXPECTED_LIKENESS.setting + climate * EXPECTED_LIKENESS.climate;
    expect(score).toBeCloseTo((size * 0.5 + income + unknown) / (size + income + decentralisation + role + setting + climate), 10);
    expect(known).toBeCloseTo(2 / 6, 10);
  });

  it('is 1 for a city and itself when all is known of it', () => {
    expect(compareCapacity(COASTAL_TOWN, COASTAL_TOWN)).toMatchObject({ score: 1, known: 1 });
  });

  it('is unknown, not low, when nothing is known of both', () => {
    expect(compareCapacity(COASTAL_TOWN, NOTHING_KNOWN)).toMatchObject({ score: null, known: 0 });
  });

  const facts = fc.record({
    population: fc.integer({ min: 1, max: 40_000_000 }),
    income: fc.constantFrom(...(['low', 'lower-middle', 'upper-middle', 'high'] as const)),
    role: fc.constantFrom(...(['capital', 'regional-seat', 'district-seat', 'town'] as const)),
    setting: fc.constantFrom(...(['coastal', 'inland'] as const)),
    climate: fc.constantFrom(...(['tropical', 'subtropical', 'temperate', 'cold'] as const)),
    decentralisation: fc.constantFrom(...(['federal', 'regionalised', 'unitary-decentralised', 'unitary-centralised'] as const)),
  });
  it.each(['income', 'setting', 'climate'] as const)('with %s unknown is never better than with the same, nor worse than with the furthest', (fact) => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const [home, partner] = [{ ...NOTHING_KNOWN, ...a }, { ...NOTHING_KNOWN, ...b }];
        const scoreWith = (changes: Partial<CityFacts>) => compareCapacity({ ...home, [fact]: ONE_END[fact] }, { ...partner, ...changes }).score ?? NaN;
        const unknown = scoreWith({ [fact]: null });
        expect(unknown).toBeLessThanOrEqual(scoreWith({ [fact]: ONE_END[fact] }));
        expect(unknown).toBeGreaterThanOrEqual(scoreWith({ [fact]: OPPOSITE[fact] }));
      }),
    );
  });

  it('is the same seen from either city', () => {
    const other: CityFacts = { ...COASTAL_TOWN, population: 12_000, income: 'upper-middle', setting: 'inland' };
    expect(compareCapacity(other, COASTAL_TOWN).score).toBeCloseTo(compareCapacity(COASTAL_TOWN, other).score ?? NaN, 10);
  });

  const people = fc.integer({ min: 1, max: 40_000_000 });
  it('never rises with a greater gap in size, and stays within 0..1', () => {
    fc.assert(
      fc.property(people, people, people, (...sizes) => {
        const [small = 1, middle = 1, large = 1] = sizes.sort((a, b) => a - b);
        expect(sizeLikeness(small, large)).toBeLessThanOrEqual(sizeLikeness(small, middle));
        expect(sizeLikeness(small, large)).toBeLessThanOrEqual(sizeLikeness(middle, large));
        expect(sizeLikeness(small, large)).toBeGreaterThanOrEqual(0);
        expect(sizeLikeness(small, large)).toBeCloseTo(sizeLikeness(large, small), 10);
      }),
    );
  });
});
