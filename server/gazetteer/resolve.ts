import type { CityRef } from '../../shared/contract/city';
import { distanceKm } from './distance';
import type { Point } from './distance';
import { editDistance } from './edit-distance';
import { nameKey } from './fold';
import type { NameIndex } from './name-index';
import { nameVariants } from './name-variants';
import type { NameVariant } from './name-variants';
import { regionCode } from './regions';
import type { Regions } from './regions';
import { territoriesOf } from './territories';

/** What the search for a written city needs to know of places, by rank. */
export interface ResolveSources {
  index: NameIndex;
  regions: Regions;
  rankOfId(id: number): number | undefined;
  countryOf(rank: number): string;
  adminCodeOf(rank: number): string;
  populationOf(rank: number): number;
  pointOf(rank: number): Point;
  /** Whether the country has any place within so many kilometres of the point. */
  anyNear(country: string, point: Point, km: number): boolean;
  /** Indices, ascending, of the names of the country's places. */
  namesIn(country: string): readonly number[];
  countryCode(nameOrCode: string): string | null;
}

/** The rank found, whether it is beyond reasonable doubt, and the other places it could have been. */
export interface RankResolution {
  rank: number;
  sure: boolean;
  others: number[];
}

const SAME_PLACE_KM = 25; // two entries of one name this close are one city and its districts
const NEAR_POINT_KM = 50;
const FAR_FROM_POINT_KM = 100;
const NEAR_HINT_KM = 150;
const COMPARABLE = 0.2; // a homonym with a fifth of the people is a serious alternative

type NamedRef = Exclude<CityRef, number>;

/** Finds a city by id, or by name within its country; `null` when nothing fits, never a place of another country. */
export function resolveRank(sources: ResolveSources, ref: CityRef): RankResolution | null {
  const id = typeof ref === 'number' ? ref : ref.id;
  const known = id === undefined ? undefined : sources.rankOfId(id);
  if (known !== undefined) return { rank: known, sure: true, others: [] };
  if (typeof ref === 'number') return null;
  const country = sources.countryCode(ref.country);
  if (!country) return null;
  const variants = nameVariants(ref.name);
  for (const code of [country, ...territoriesOf(country)]) {
    const found = byName(sources, variants, code, ref);
    if (found) return found;
  }
  return bySimilarName(sources, variants, country, ref);
}

function byName(sources: ResolveSources, variants: readonly NameVariant[], country: string, ref: NamedRef): RankResolution | null {
  for (const variant of variants) {
    const hits = exactIn(sources, variant.name, country);
    if (hits.length === 0) continue;
    const found = choose(sources, hits, variant.hints, country, ref);
    return variant.wider ? { ...found, sure: false } : found;
  }
  // "Guatemala" for Guatemala City; the word may also make it another place, so it is not sure.
  for (const { name, hints } of variants) {
    const hits = exactIn(sources, `${name} city`, country);
    if (hits.length > 0) return { ...choose(sources, hits, hints, country, ref), sure: false };
  }
  return null;
}

function exactIn({ index, countryOf }: ResolveSources, name: string, country: string): number[] {
  const inCountry = (key: string): number[] => index.exact(key).filter((rank) => countryOf(rank) === country);
  const key = nameKey(name);
  const hits = inCountry(key);
  return hits.length > 0 ? hits : inCountry(key.replace(/([aou])e/g, '$1')); // Muenchen for München
}

function choose(sources: ResolveSources, hits: readonly number[], written: readonly string[], country: string, ref: NamedRef): RankResolution {
  const hints = written.filter((hint) => sources.countryCode(hint) !== country); // "Tripoli (Libya)"
  const point = usablePoint(sources, country, ref);
  const answer = (rank: number, sure: boolean): RankResolution => ({ rank, sure, others: hits.filter((other) => other !== rank).slice(0, 10) });
  const inRegion = regionHits(sources, hits, hints, country);
  if (inRegion) return answer(...inRegion);
  const near = point && hits.find((rank) => distanceKm(sources.pointOf(rank), point) <= NEAR_POINT_KM);
  if (near !== null && near !== undefined) return answer(near, true);
  const beside = hits.length > 1 ? besideHint(sources, hits, hints, country) : null;
  if (beside) return answer(...beside);
  const [largest = 0] = hits;
  const people = sources.populationOf(largest);
  const rivals = hits.filter((rank) => rank !== largest && sources.populationOf(rank) >= people * COMPARABLE && distanceKm(sources.pointOf(rank), sources.pointOf(largest)) > SAME_PLACE_KM);
  const pointDisagrees = point !== null && distanceKm(sources.pointOf(largest), point) > FAR_FROM_POINT_KM;
  const best = ref.population === undefined ? largest : closestInSize(sources, [largest, ...rivals], ref.population);
  const hintUnknown = hints.length > 0 && hits.length > 1;
  return answer(best, rivals.length === 0 && !pointDisagrees && !hintUnknown);
}

// Public files hold points with a lost sign or swapped axes: one with no place of the country around it is no evidence.
function usablePoint(sources: ResolveSources, country: string, { lat, lon }: NamedRef): Point | null {
  if (lat === undefined || lon === undefined) return null;
  return sources.anyNear(country, { lat, lon }, FAR_FROM_POINT_KM) ? { lat, lon } : null;
}

// "Portland, OR": a region the list knows decides, and a city that is not in it is not sure.
function regionHits(sources: ResolveSources, hits: readonly number[], hints: readonly string[], country: string): [rank: number, sure: boolean] | null {
  for (const hint of hints) {
    const code = regionCode(sources.regions, country, hint);
    if (code === null) continue;
    const inside = hits.find((rank) => sources.adminCodeOf(rank) === code);
    return inside === undefined ? [hits[0] ?? 0, false] : [inside, true];
  }
  return null;
}

// "Malkapur (Satara)": the homonym that lies clearly nearest to a place of the hint's name.
function besideHint(sources: ResolveSources, hits: readonly number[], hints: readonly string[], country: string): [rank: number, sure: boolean] | null {
  for (const hint of hints) {
    const [anchor] = nameVariants(hint).flatMap(({ name }) => exactIn(sources, name, country));
    if (anchor === undefined) continue;
    const [nearest, next] = hits
      .map((rank) => ({ rank, km: distanceKm(sources.pointOf(rank), sources.pointOf(anchor)) }))
      .sort((a, b) => a.km - b.km || a.rank - b.rank);
    if (nearest && nearest.km <= NEAR_HINT_KM) return [nearest.rank, next === undefined || next.km > nearest.km * 2];
  }
  return null;
}

function closestInSize(sources: ResolveSources, ranks: readonly number[], population: number): number {
  const off = (rank: number): number => Math.abs(Math.log((sources.populationOf(rank) + 1) / (population + 1)));
  return ranks.reduce((best, rank) => (off(rank) < off(best) ? rank : best));
}

// Last resort against misspelling: the same first letter, one edit from six letters on, two from ten; sure only with a point that agrees.
function bySimilarName(sources: ResolveSources, variants: readonly NameVariant[], country: string, ref: NamedRef): RankResolution | null {
  const { index } = sources;
  const point = usablePoint(sources, country, ref);
  for (const { name, wider } of variants) {
    const limit = name.length < 6 || wider ? 0 : name.length < 10 ? 1 : 2;
    if (limit === 0) continue;
    const hits: { rank: number; edits: number }[] = [];
    for (const entry of sources.namesIn(country)) {
      const other = index.names[entry] ?? '';
      const rank = index.rankOf[entry] ?? 0;
      if (other[0] !== name[0]) continue;
      const edits = editDistance(name, other, limit);
      if (edits <= limit) hits.push({ rank, edits });
    }
    const fitting = point ? hits.filter(({ rank }) => distanceKm(sources.pointOf(rank), point) <= FAR_FROM_POINT_KM) : hits;
    const [best, ...others] = fitting.sort((a, b) => a.edits - b.edits || a.rank - b.rank);
    if (best) {
      const sure = point !== null && distanceKm(sources.pointOf(best.rank), point) <= SAME_PLACE_KM;
      return { rank: best.rank, sure, others: others.map(({ rank }) => rank).filter((rank) => rank !== best.rank).slice(0, 10) };
    }
  }
  return null;
}
