import { basename, resolve } from 'node:path';
import type { City } from '../../shared/contract/city';
import { compareCapacity } from '../../shared/matching/capacity';
import { Understander } from '../matching/understander';
import { readEvalFolder, type Judgment, type TwinPair } from './eval-folder';
import { areaUnderCurve } from './metrics';
import { rankSet, type EvalDeps, type RankingResult } from './rank-set';

export type EvalResult = { set: string } & (RankingResult | { n: number; auc: Record<number, number>; mean: number } | { n: number; auc: number; unresolved: number });

/** Judges the server's own code on a test set's folder. */
export async function runEval(folder: string, deps: EvalDeps): Promise<EvalResult> {
  const set = readEvalFolder(folder);
  const name = basename(resolve(folder));
  switch (set.kind) {
    case 'ranking':
      return { set: name, ...(await rankSet(set, deps)) };
    case 'judgments':
      return { set: name, ...(await judgeGoals(set.judgments, deps)) };
    case 'pairs':
      return { set: name, ...judgeTwins(set.pairs, deps) };
  }
}

async function judgeGoals(judgments: readonly Judgment[], deps: EvalDeps): Promise<{ n: number; auc: Record<number, number>; mean: number }> {
  const understander = new Understander({ lexicon: deps.lexicon, embedder: deps.embedder, findPlaces: () => [] });
  await understander.ready();
  const scored = new Map<number, { score: number; positive: boolean }[]>();
  for (const [at, { text, sdg, label }] of judgments.entries()) {
    const { understood } = await understander.read({ text, language: 'en' });
    const score = understood.sdgs.find(({ goal }) => goal === sdg)?.score ?? 0;
    scored.set(sdg, [...(scored.get(sdg) ?? []), { score, positive: label }]);
    deps.onProgress?.(at + 1, judgments.length, 'texts');
  }
  const auc = Object.fromEntries([...scored].sort(([a], [b]) => a - b).map(([goal, values]) => [goal, areaUnderCurve(values)]));
  const values = Object.values(auc).filter((value) => !Number.isNaN(value));
  return { n: judgments.length, auc, mean: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length) };
}

/** Each real pair against one drawn from the set's own cities of the same two countries, with a fixed seed. */
function judgeTwins(pairs: readonly TwinPair[], { gazetteer }: EvalDeps): { n: number; auc: number; unresolved: number } {
  const random = seeded(20_011);
  const resolved = pairs.flatMap(({ a, b }) => {
    const [first, second] = [gazetteer.resolve(a)?.place, gazetteer.resolve(b)?.place];
    return first && second ? [{ a: withPeople(first, a.population), b: withPeople(second, b.population) }] : [];
  });
  const byCountry = new Map<string, City[]>();
  for (const { a, b } of resolved) for (const city of [a, b]) byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  const scored = resolved.flatMap(({ a, b }) => {
    const [otherA, otherB] = [draw(byCountry.get(a.country) ?? [a], random), draw(byCountry.get(b.country) ?? [b], random)];
    return [
      { score: likeness(a, b), positive: true },
      { score: likeness(otherA, otherB), positive: false },
    ];
  });
  return { n: resolved.length, auc: areaUnderCurve(scored), unresolved: pairs.length - resolved.length };

  function likeness(a: City, b: City): number {
    const facts = (city: City) => gazetteer.facts({ featureCode: '', adminCode: '', ...city });
    return compareCapacity(facts(a), facts(b)).score ?? 0;
  }
}

function withPeople<T extends City>(city: T, population: number | undefined): T {
  return { ...city, population: population ?? city.population };
}

function draw<T>(list: readonly T[], random: () => number): T {
  const drawn = list[Math.floor(random() * list.length)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}

/** Mulberry32: a small generator whose numbers depend on the seed alone. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
