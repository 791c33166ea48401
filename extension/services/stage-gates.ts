import type { Caution } from '../../shared/contract/match';
import { SUCCESS_FACTORS } from '../../shared/framework/success-factors';
import type { SuccessFactor } from '../../shared/framework/success-factors';
import type { ShortlistItem, Stage } from './shortlist-item';

/** What an officer looks at before a stage: the cautions before the first talks, the checklist before anything is agreed. */
export type Gate = 'cautions' | 'checklist';

export const SIDES = ['home', 'partner'] as const;

export type Side = (typeof SIDES)[number];
type Checklist = ShortlistItem['checklist'];

const TALKING: ReadonlySet<Stage> = new Set(['talks', 'agreed', 'project']);
const BOUND: ReadonlySet<Stage> = new Set(['agreed', 'project']);

/** What each caution is about. Those on the sources stay on the card: they are settled by reading, not by talking. */
const ABOUT: Record<Caution['id'], 'readiness' | 'governance' | 'source'> = {
  'limited-decentralisation': 'readiness',
  crowded: 'readiness',
  'large-distance': 'readiness',
  'unknown-facts': 'readiness',
  'own-load': 'readiness',
  'government-only': 'governance',
  answerability: 'governance',
  'single-funder': 'governance',
  'call-first': 'governance',
  responsiveness: 'governance',
  'plan-only': 'source',
  'old-experience': 'source',
  'old-need': 'source',
  'secondary-source': 'source',
  'unknown-orientation': 'source',
  'unsure-place': 'source',
};

/** The gates on the way from one stage to another; a stage that was skipped over does not spare its gate. */
export function gatesBetween(from: Stage, to: Stage): Gate[] {
  return [...(TALKING.has(to) && !TALKING.has(from) ? ['cautions' as const] : []), ...(BOUND.has(to) && !BOUND.has(from) ? ['checklist' as const] : [])];
}

/** The saved cautions on whether the two cities are ready, and on how the partnership would be governed; those on the problem and the home city too. */
export function cautionsBeforeTalks({ partner, asked }: Pick<ShortlistItem, 'partner' | 'asked'>): { readiness: Caution[]; governance: Caution[] } {
  const cautions = [...asked.cautions, ...partner.cautions];
  return { readiness: cautions.filter(({ id }) => ABOUT[id] === 'readiness'), governance: cautions.filter(({ id }) => ABOUT[id] === 'governance') };
}

/** The key of one success factor of one side. */
export const factorKey = (factor: SuccessFactor, side: Side) => `${factor}:${side}` as const;

/** Every success factor of both sides. */
export const FACTOR_KEYS = factors().flatMap((factor) => SIDES.map((side) => factorKey(factor, side)));

/** How many lines of the checklist are answered, of how many: each factor of each side, and what each side gets. */
export function answered({ met, gets }: Checklist): { done: number; of: number } {
  const done = FACTOR_KEYS.filter((key) => met.includes(key)).length + SIDES.filter((side) => gets[side].trim() !== '').length;
  return { done, of: FACTOR_KEYS.length + SIDES.length };
}

/** A checklist with one factor of one side met or not. */
export function withFactor(checklist: Checklist, key: string, met: boolean): Checklist {
  const others = checklist.met.filter((other) => other !== key);
  return { ...checklist, met: met ? [...others, key] : others };
}

/** The success factors, in the framework's order. */
export function factors(): SuccessFactor[] {
  return Object.keys(SUCCESS_FACTORS) as SuccessFactor[]; // the keys of a constant of ours
}
