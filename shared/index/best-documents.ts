import { compareText } from '../text/compare-text';
import { KeepBest } from './keep-best';

interface Scored {
  number: number;
  score: number;
}

/** The numbers of the `limit` documents with the highest scores, best first; equal scores in the order of their ids. */
export function bestDocuments(
  documents: Uint32Array,
  scores: Float64Array,
  limit: number,
  idOf: (number: number) => string,
): number[] {
  const best = new KeepBest<Scored>(limit, (a, b) => b.score - a.score || compareText(idOf(a.number), idOf(b.number)));
  for (const number of documents) {
    const score = scores[number]!;
    const threshold = best.threshold;
    if (threshold === undefined || score >= threshold.score) best.offer({ number, score });
  }
  return best.sorted().map(item => item.number);
}
