import { expect, it } from 'vitest';
import type { SubthemeId } from '../../../shared/framework/subthemes';
import { agreementOf } from '../../../shared/matching/agreement';

type Strengths = Partial<Record<SubthemeId, number>>;
const mapOf = (strengths: Strengths) => new Map(Object.entries(strengths) as [SubthemeId, number][]);

it.each<[name: string, entry: Strengths, problem: Strengths, agreement: number]>([
  ['the problem’s strongest sub-theme agrees fully, however weak it was', { drainage: 1 }, { drainage: 0.4 }, 1],
  ['a weaker sub-theme of the problem counts relative to the strongest', { noise: 1 }, { drainage: 0.8, noise: 0.4 }, 0.5],
  ['a second agreement fills half of what was left', { noise: 1, drainage: 0.5 }, { drainage: 0.8, noise: 0.4 }, 0.5 + 0.5 * 0.5 * 0.5],
  ['a third adds nothing', { noise: 1, drainage: 0.5, culture: 1 }, { drainage: 0.8, noise: 0.4, culture: 0.08 }, 0.5 + 0.5 * 0.5 * 0.5],
  ['an entry that only may be about it agrees as far', { drainage: 0.3 }, { drainage: 1 }, 0.3],
  ['nothing in common', { drainage: 1 }, { noise: 1 }, 0],
  ['an entry without sub-themes', {}, { noise: 1 }, 0],
  ['a problem without sub-themes', { noise: 1 }, {}, 0],
  ['a problem whose sub-themes have no strength', { noise: 1 }, { noise: 0 }, 0],
])('%s', (_name, entry, problem, agreement) => {
  expect(agreementOf(mapOf(entry), mapOf(problem))).toBeCloseTo(agreement);
});
