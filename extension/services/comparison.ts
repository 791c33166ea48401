import { SCORE_PARTS, scoreParts } from '../../shared/components/score-parts';
import type { ScorePart } from '../../shared/components/score-parts';
import type { ShortlistItem } from './shortlist-item';

/** How many cities can stand side by side. */
export const COMPARED = { least: 2, most: 4 } as const;

/** One part of the score of every compared city, in the order of the cities; `share` is the length of its bar in 0..1, the same scale for all parts and cities. */
export interface PartRow {
  part: ScorePart;
  cells: { points: number; share: number }[];
}

/** One fact of the home city and of every compared city; null is not known. */
export interface FactRow {
  fact: string;
  home: string | null;
  cells: (string | null)[];
}

/** The parts of the scores side by side, parts that no city has left out. The longest bar is the largest part of any city. */
export function partRows(items: readonly ShortlistItem[]): PartRow[] {
  const parts = items.map(({ partner }) => new Map(scoreParts(partner.reasons).map(({ part, points }) => [part, points])));
  const longest = Math.max(1, ...parts.flatMap((each) => [...each.values()].map(Math.abs)));
  return SCORE_PARTS.filter((part) => parts.some((each) => each.has(part))).map((part) => ({
    part,
    cells: parts.map((each) => ({ points: each.get(part) ?? 0, share: Math.abs(each.get(part) ?? 0) / longest })),
  }));
}

/** Every fact that is known of one of the cities at least, in the order of the first that has it. */
export function factRows(items: readonly ShortlistItem[]): FactRow[] {
  const names = [...new Set(items.flatMap(({ partner }) => partner.capacity.map(({ fact }) => fact)))];
  return names.map((fact) => {
    const found = items.map(({ partner }) => partner.capacity.find((each) => each.fact === fact));
    return { fact, home: found.find((each) => each?.home)?.home ?? null, cells: found.map((each) => each?.partner ?? null) };
  });
}

/** The chosen ones with another chosen or left out; a fifth is not taken. */
export function withChoice(chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < COMPARED.most ? [...chosen, id] : [...chosen];
}
