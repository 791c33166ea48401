import type { Reason, Signal } from '../contract/match';

/** The parts a score is shown in, in the order of the bar. */
export const SCORE_PARTS = ['theme', 'experience', 'capacity', 'adjustments'] as const;

export type ScorePart = (typeof SCORE_PARTS)[number];

/** A part with its exact points, and the whole points that are shown for it. */
export interface ScorePartPoints {
  part: ScorePart;
  points: number;
  shown: number;
}

const PART_OF: Record<Signal, ScorePart> = {
  theme: 'theme',
  experience: 'experience',
  'shares-problem': 'experience',
  need: 'experience',
  capacity: 'capacity',
  language: 'adjustments',
  'less-connected': 'adjustments',
  'dormant-link': 'adjustments',
  'south-south': 'adjustments',
  'south-north': 'adjustments',
  load: 'adjustments',
  // Only schemes have these two; their card lists the checks itself.
  eligibility: 'adjustments',
  status: 'adjustments',
};

/** The part of the score a signal belongs to. */
export const partOf = (signal: Signal): ScorePart => PART_OF[signal];

/** Reasons summed by part, parts without reasons left out. The shown whole points add up to the rounded score. */
export function scoreParts(reasons: readonly Reason[]): ScorePartPoints[] {
  const parts = SCORE_PARTS.flatMap((part) => {
    const own = reasons.filter((reason) => PART_OF[reason.signal] === part);
    return own.length > 0 ? [{ part, points: own.reduce((sum, reason) => sum + reason.points, 0) }] : [];
  });
  const total = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  const floors = parts.map(({ part, points }) => ({ part, points, shown: Math.floor(points), rest: points - Math.floor(points) }));
  let missing = total - floors.reduce((sum, { shown }) => sum + shown, 0);
  for (const entry of floors.toSorted((a, b) => b.rest - a.rest)) {
    if (missing <= 0) break;
    entry.shown += 1;
    missing -= 1;
  }
  return floors.map(({ part, points, shown }) => ({ part, points, shown }));
}
