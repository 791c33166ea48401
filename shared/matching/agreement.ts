import type { SubthemeId } from '../framework/subthemes';

/**
 * How far an entry is about the same as the problem, in 0..1: the cosine of the evidence for their sub-themes, each sub-theme counting by its rarity among the entries.
 * `rarity` is an inverse document frequency, 0 or more. Sharing what all entries share says little; an entry about one thing agrees better than one about everything.
 */
export function agreementOf(entry: ReadonlyMap<SubthemeId, number>, problem: ReadonlyMap<SubthemeId, number>, rarity: (id: SubthemeId) => number): number {
  let shared = 0;
  for (const [id, evidence] of problem) shared += evidence * (entry.get(id) ?? 0) * rarity(id);
  const lengths = Math.sqrt(squared(entry, rarity) * squared(problem, rarity));
  return lengths === 0 ? 0 : Math.min(1, shared / lengths);
}

function squared(evidence: ReadonlyMap<SubthemeId, number>, rarity: (id: SubthemeId) => number): number {
  let sum = 0;
  for (const [id, value] of evidence) sum += value * value * rarity(id);
  return sum;
}
