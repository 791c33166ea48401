import type { MatchWeights } from '../contract/match';

/** Points that each part of a partner's score can bring at most; they sum to 100. ARCHITECTURE explains each (checked by a test). */
export const WEIGHTS = { theme: 50, experience: 25, capacity: 25 } as const;

/** Points that each adjustment can add or take away at most, always shown as a reason of its own. */
export const ADJUSTMENTS = { language: 2, 'less-connected': 2, 'dormant-link': 3, 'south-south': 1.5, 'south-north': 1.5, load: -4 } as const;

/**
 * What each fact weighs in the likeness of two cities. Size tells most: it alone tells real twin cities from chance pairs of the same two countries with an area under the curve of 0.70; role and setting add to it.
 * Facts of the country cannot be judged there, as both pairs share them: they keep a fifth of the whole, as the G20 principles ask for partners alike in means.
 */
export const FACT_WEIGHTS = { size: 6, income: 1.5, decentralisation: 0.5, role: 1.5, setting: 0.75, climate: 0.25 } as const;

/** How alike two cities drawn at random are: the mean of 200,000 pairs of the 9,062 places of 50,000 people or more. It stands in for a fact that is not known of both, so that not knowing is neither better than being alike nor worse than being different. */
export const EXPECTED_LIKENESS = { size: 0.8, income: 0.69, decentralisation: 0.67, role: 0.71, setting: 0.62, climate: 0.67 } as const;

/** How alike two cities are of which nothing is known: as two at random. */
export const EXPECTED_CAPACITY = expectedCapacity();

/** From this likeness on two cities count as alike on a fact; below it they differ. */
export const ALIKE_FROM = 0.75;

/** Partner cities from which a city counts as crowded, active ones counting one each; and the same within the home country. */
export const CROWDED_FROM = 6;
export const CROWDED_FROM_HOME_COUNTRY = 2;

/**
 * What a partner city counts that is on record without a word on whether the link is alive. Of the cities of the first database, one in ten has 15 or more among 24,958 listed pairs and half have two at most:
 * at two fifths that tenth counts as crowded, where each at full would make it a third.
 */
export const LISTED_SHARE = 0.4;

/** Points of a scheme's score: how well it fits the problem's theme, whether the home city may take part, and whether it can be used now. */
export const SCHEME_WEIGHTS = { theme: 50, eligibility: 30, status: 20 } as const;

export type PartWeights = { theme: number; experience: number; capacity: number };

/**
 * The officer's weights, each within 0..100, rescaled to sum to 100; parts left out keep the default.
 * Without a home city capacity cannot be compared, so its share goes to the other two.
 */
export function partWeights(wanted: MatchWeights | undefined, homeKnown: boolean): PartWeights {
  const raw = { ...WEIGHTS, ...definedOnly(wanted) };
  const capacity = homeKnown ? raw.capacity : 0;
  const total = raw.theme + raw.experience + capacity;
  if (total === 0) return partWeights(undefined, homeKnown);
  const scale = 100 / total;
  return { theme: raw.theme * scale, experience: raw.experience * scale, capacity: capacity * scale };
}

function definedOnly(weights: MatchWeights | undefined): MatchWeights {
  return Object.fromEntries(Object.entries(weights ?? {}).filter(([, value]) => value !== undefined));
}

function expectedCapacity(): number {
  const facts = Object.keys(FACT_WEIGHTS) as (keyof typeof FACT_WEIGHTS)[];
  const weight = facts.reduce((sum, fact) => sum + FACT_WEIGHTS[fact], 0);
  return facts.reduce((sum, fact) => sum + FACT_WEIGHTS[fact] * EXPECTED_LIKENESS[fact], 0) / weight;
}
