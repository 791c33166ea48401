/** What speaks for one found entry: raw BM25, the best passage's cosine (null without vectors), and how far it is about the same sub-themes as the problem, in 0..1. */
export interface Signals {
  lexical: number;
  cosine: number | null;
  agreement: number;
}

/** Shares of the fused relevance, before the whole is taken relative to its best. Chosen on the development halves of the test sets; `docs/quality.md` has the figures. */
export const FUSION = { lexical: 0.2, cosine: 0.55, agreement: 0.35 } as const;
/** Added to the words' share when one entry's words stand far out from those of the next nine: rare words in common are then telling. */
const SEPARATED_WORDS = 0.4;
const NEXT = 9;

/** Cosines up to this say nothing; the model gives it to unrelated texts of the field. */
export const COSINE_FLOOR = 0.15;
/** From this cosine on, the best entry is taken to be about the problem itself. */
const CLEAR_COSINE = 0.5;
/** A query whose best cosine is at the floor still gets this share of the relevance. */
const LEAST_CLARITY = 0.6;
/** An entry that shares no word and no sub-theme with the problem must resemble it this much to count at all; letters at random and texts of other walks of life reach 0.35. */
const ALONE_FROM = 0.4;

/**
 * Fuses the signals of all entries found for one problem into relevances in 0..1.
 * Words and meaning are taken relative to the query's best; an entry that has no vector yet is judged by its words in the vector's stead. The whole is scaled by how clear the best find is, so that a vague problem has no perfect answer.
 */
export function relevances(found: readonly Signals[]): number[] {
  const mostLexical = Math.max(0, ...found.map((signal) => signal.lexical));
  const cosines = found.map((signal) => signal.cosine).filter((cosine) => cosine !== null);
  const mostCosine = cosines.length > 0 ? Math.max(...cosines) : null;
  const byWords = FUSION.lexical + SEPARATED_WORDS * separation(found.map(({ lexical }) => lexical));
  const fused = found.map(({ lexical, cosine, agreement }) => {
    if (lexical === 0 && agreement === 0 && (cosine ?? 0) < ALONE_FROM) return 0;
    const words = ratio(lexical, mostLexical);
    const meaning = cosine === null || mostCosine === null ? words : ratio(cosine - COSINE_FLOOR, mostCosine - COSINE_FLOOR);
    return byWords * words + FUSION.cosine * meaning + FUSION.agreement * agreement;
  });
  const most = Math.max(0, ...fused);
  const clarity = mostCosine === null ? 1 : LEAST_CLARITY + (1 - LEAST_CLARITY) * ratio(mostCosine - COSINE_FLOOR, CLEAR_COSINE - COSINE_FLOOR);
  return fused.map((value) => ratio(value, most) * clarity);
}

/** How far the highest value stands out from the next ones, in 0..1; values that are not there count as 0. */
function separation(values: readonly number[]): number {
  const [most = 0, ...next] = [...values].sort((a, b) => b - a).slice(0, NEXT + 1);
  return most <= 0 ? 0 : 1 - next.reduce((sum, value) => sum + value, 0) / NEXT / most;
}

function ratio(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(1, Math.max(0, value / most));
}
