import type { Direction, MatchWeights, PairOrientation, Partner, Reason, Tailoring } from '../contract/match';
import { adjustmentsOf } from './adjustments';
import { withAlternatives } from './alternatives';
import type { Candidate, Home, ScoredEntry } from './candidate';
import { compareCapacity, type Capacity } from './capacity';
import { cautionsOf } from './cautions';
import { confidenceOf } from './confidence';
import { distinctEntries } from './distinct-entries';
import { spreadCountries } from './diversity';
import { experienceOf } from './experience';
import { needOf } from './need';
import { orientationOf } from './orientation';
import { tailoringOf } from './tailoring';
import { ALIKE_FROM, EXPECTED_CAPACITY, partWeights, type PartWeights } from './weights';

export interface RankOptions {
  home: Home | null;
  weights?: MatchWeights;
  lessConnectedFirst?: boolean;
  /** What is looked for; answers when left out. */
  direction?: Direction;
  /** The orientations asked for, so that one not known is said. */
  orientations?: readonly PairOrientation[];
  /** The officer asked for certain countries, so no country is held back. */
  countriesChosen?: boolean;
  limit: number;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What a second entry on the problem adds, as a share of what the first left open. */
const NEXT_BEST = 0.15;

/** Ranks cities for a problem: score, then confidence, then id; no country takes more than half of the first ten unless countries were chosen. */
export function rank(candidates: readonly Candidate[], options: RankOptions): Partner[] {
  const ordered = candidates
    .filter((candidate) => candidate.entries.length > 0)
    .map((candidate) => score(candidate, options))
    .sort((a, b) => b.score - a.score || b.confidence - a.confidence || a.city.id - b.city.id);
  return withAlternatives(options.countriesChosen ? ordered : spreadCountries(ordered)).slice(0, options.limit);
}

function score(found: Candidate, options: RankOptions): Partner {
  const candidate = { ...found, entries: distinctEntries(found.entries) };
  const { home, direction = 'answers' } = options;
  const capacity = home ? compareCapacity(home.facts, candidate.facts) : null;
  const weights = partWeights(options.weights, home !== null);
  const orientation = home ? orientationOf(home.facts, candidate.facts, home.city.country === candidate.city.country, direction) : null;
  const reasons = [themeReason(candidate.entries, weights), direction === 'needs' ? needReason(candidate.entries, weights) : experienceReason(candidate.entries, weights), capacityReason(capacity, weights), ...adjustmentsOf(candidate, home, orientation, options.lessConnectedFirst ?? false)]
    .map((reason) => ({ ...reason, points: round(reason.points) }))
    .filter((reason) => reason.points !== 0);
  const confidence = confidenceOf(candidate, capacity);
  const tailoring = home ? tailoringOf(home.facts, candidate.facts, capacity?.facts ?? [], direction) : [];
  return {
    city: candidate.city,
    score: round(reasons.reduce((sum, reason) => sum + reason.points, 0)),
    confidence: Math.round(confidence.value * 100) / 100,
    confidenceBecause: confidence.because,
    reasons,
    ...alikeAndDifferent(capacity, tailoring),
    tailoring,
    capacity: capacity?.facts ?? [],
    cautions: cautionsOf(candidate, home, capacity, { year: Number(options.today.slice(0, 4)), direction, orientationAsked: (options.orientations?.length ?? 0) > 0 }),
    orientation,
    links: linksShown(candidate.links),
  };
}

function themeReason(entries: readonly ScoredEntry[], weights: PartWeights): Reason {
  const [best, next] = entries;
  const fit = best ? best.relevance + (1 - best.relevance) * NEXT_BEST * (next?.relevance ?? 0) : 0;
  const more = entries.length - 1;
  const because = best ? `${best.entry.title.replace(/[.!?]$/, '')}${more > 0 ? `; ${more} more ${more === 1 ? 'entry' : 'entries'} on this` : ''}.` : '';
  return { signal: 'theme', points: weights.theme * fit, because, evidence: entries.slice(0, 2).map((entry) => entry.evidence) };
}

function experienceReason(entries: readonly ScoredEntry[], weights: PartWeights): Reason {
  const judged = entries.map((entry) => ({ entry, ...experienceOf(entry.entry, entry.role) }));
  const best = judged.reduce((a, b) => (b.value * b.entry.relevance > a.value * a.entry.relevance ? b : a));
  return { signal: best.shares ? 'shares-problem' : 'experience', points: weights.experience * best.value * best.entry.relevance, because: best.because, evidence: best.entry === entries[0] ? undefined : [best.entry.evidence] };
}

/** What the city says it lacks; entries that are no need were left out before, so one without a need brings nothing. */
function needReason(entries: readonly ScoredEntry[], weights: PartWeights): Reason {
  const told = entries.map((entry) => ({ entry, value: 0, because: '', ...needOf(entry.entry, entry.role) }));
  const best = told.reduce((a, b) => (b.value * b.entry.relevance > a.value * a.entry.relevance ? b : a));
  return { signal: 'need', points: weights.experience * best.value * best.entry.relevance, because: best.because, evidence: best.entry === entries[0] ? undefined : [best.entry.evidence] };
}

function capacityReason(capacity: Capacity | null, weights: PartWeights): Reason {
  const facts = (capacity?.facts ?? []).filter((fact) => fact.likeness !== null);
  const alike = facts.filter((fact) => (fact.likeness ?? 0) >= ALIKE_FROM).length;
  const because = facts.length === 0 ? 'Nothing is known of both to compare: counted as for any two cities.' : `Alike on ${alike} of the ${facts.length} facts known of both cities.`;
  return { signal: 'capacity', points: weights.capacity * (capacity?.score ?? EXPECTED_CAPACITY), because };
}

function alikeAndDifferent(capacity: Capacity | null, tailoring: readonly Tailoring[]): { alike: string[]; differs: string[] } {
  const known = (capacity?.facts ?? []).filter((fact) => fact.likeness !== null);
  return {
    alike: known.filter((fact) => (fact.likeness ?? 0) >= ALIKE_FROM).map((fact) => fact.because),
    differs: tailoring.map(({ differs }) => differs),
  };
}

function linksShown({ active, listed, withHome, withHomeCountry }: Candidate['links']): Partner['links'] {
  return { active, listed, withHome: withHome !== null, withHomeCountry: withHomeCountry.active + withHomeCountry.listed };
}

/** Points are shown with one decimal and the score is the sum of what is shown. */
function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
