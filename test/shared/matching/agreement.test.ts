import { assert, dictionary, double, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import type { SubthemeId } from '../../../shared/framework/subthemes';
import { agreementOf } from '../../../shared/matching/agreement';

type Evidence = Partial<Record<SubthemeId, number>>;
const mapOf = (evidence: Evidence) => new Map(Object.entries(evidence) as [SubthemeId, number][]);
const alike = () => 1;

it.each<[name: string, entry: Evidence, problem: Evidence, agreement: number]>([
  ['the same sub-theme agrees fully, however often it is named', { drainage: 3 }, { drainage: 0.4 }, 1],
  ['the same mixture agrees fully', { drainage: 2, noise: 1 }, { drainage: 4, noise: 2 }, 1],
  ['an entry about one of two sub-themes agrees in part', { drainage: 1 }, { drainage: 1, noise: 1 }, Math.SQRT1_2],
  ['an entry about everything agrees less than one about the thing', { drainage: 1, noise: 1, culture: 1, youth: 1 }, { drainage: 1 }, 0.5],
  ['nothing in common', { drainage: 1 }, { noise: 1 }, 0],
  ['an entry without sub-themes', {}, { noise: 1 }, 0],
  ['a problem without sub-themes', { noise: 1 }, {}, 0],
  ['a problem whose sub-themes have no evidence', { noise: 1 }, { noise: 0 }, 0],
])('%s', (_name, entry, problem, agreement) => {
  expect(agreementOf(mapOf(entry), mapOf(problem), alike)).toBeCloseTo(agreement);
});

it('counts a rare sub-theme in common for more than one that all entries have', () => {
  const rarity = (id: SubthemeId) => (id === 'noise' ? 3 : 0.1);
  const problem = mapOf({ noise: 1, drainage: 1 });
  expect(agreementOf(mapOf({ noise: 1 }), problem, rarity)).toBeGreaterThan(0.9);
  expect(agreementOf(mapOf({ drainage: 1 }), problem, rarity)).toBeLessThan(0.2);
  expect(agreementOf(problem, problem, () => 0)).toBe(0);
});

it('lies in 0..1, is the same both ways, and does not grow with the length of a text', () => {
  const evidence = dictionary(constantFrom('drainage', 'noise', 'culture', 'youth'), double({ min: 0.01, max: 20, noNaN: true }));
  assert(
    property(evidence, evidence, (a, b) => {
      const [one, other] = [mapOf(a), mapOf(b)];
      const agreement = agreementOf(one, other, alike);
      expect(agreement).toBeGreaterThanOrEqual(0);
      expect(agreement).toBeLessThanOrEqual(1);
      expect(agreementOf(other, one, alike)).toBeCloseTo(agreement);
      expect(agreementOf(new Map([...one].map(([id, value]) => [id, value * 7])), other, alike)).toBeCloseTo(agreement);
    }),
  );
});
