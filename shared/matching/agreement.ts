import type { SubthemeId } from '../framework/subthemes';

/**
 * How far an entry's sub-themes agree with the problem's, in 0..1: the best product of the two strengths, and half of what is left for the next best.
 * Both maps hold strengths in 0..1; the problem's are taken relative to its strongest.
 */
export function agreementOf(entry: ReadonlyMap<SubthemeId, number>, problem: ReadonlyMap<SubthemeId, number>): number {
  const most = Math.max(0, ...problem.values());
  if (most === 0) return 0;
  const shared = [...entry].map(([id, strength]) => (strength * (problem.get(id) ?? 0)) / most).sort((a, b) => b - a);
  const [first = 0, second = 0] = shared;
  return first + (1 - first) * 0.5 * second;
}
