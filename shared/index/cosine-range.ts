/** Where a model puts unrelated texts (`floor`: the median cosine of many pairs of sentences on different matters) and clearly related ones (`ceiling`: their 99th hundredth). */
export interface CosineRange {
  floor: number;
  ceiling: number;
}

/**
 * A cosine of one model as the cosine another model would give to texts as far apart, so that limits found for the one hold for the other.
 * Linear through floor and ceiling; equal ranges change nothing; stays within -1..1.
 */
export function rescaled(cosine: number, from: CosineRange, to: CosineRange): number {
  if (from.floor === to.floor && from.ceiling === to.ceiling) return cosine;
  const share = (cosine - from.floor) / Math.max(from.ceiling - from.floor, LEAST_RANGE);
  return Math.max(-1, Math.min(1, to.floor + share * (to.ceiling - to.floor)));
}

// A model that gives all texts nearly the same vector must not turn noise into difference.
const LEAST_RANGE = 0.02;
