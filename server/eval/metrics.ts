/** How good a ranking is: nDCG, reciprocal rank and precision over the first ten, recall over the first hundred; all in 0..1. */
export interface RankingFigures {
  ndcg10: number;
  mrr10: number;
  p10: number;
  recall100: number;
}

/** Judges one ranking of ids against the graded relevant ones (Järvelin and Kekäläinen 2002 for nDCG, with gain 2^grade - 1). */
export function judge(ranking: readonly string[], relevant: ReadonlyMap<string, number>): RankingFigures {
  const first = ranking.slice(0, 10);
  const gains = first.map((id) => 2 ** (relevant.get(id) ?? 0) - 1);
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, 10).map((grade) => 2 ** grade - 1);
  const firstHit = first.findIndex((id) => (relevant.get(id) ?? 0) > 0);
  const found = ranking.slice(0, 100).filter((id) => (relevant.get(id) ?? 0) > 0).length;
  const wanted = [...relevant.values()].filter((grade) => grade > 0).length;
  const most = discounted(ideal);
  return {
    ndcg10: most === 0 ? 0 : discounted(gains) / most,
    mrr10: firstHit === -1 ? 0 : 1 / (firstHit + 1),
    p10: first.filter((id) => (relevant.get(id) ?? 0) > 0).length / 10,
    recall100: wanted === 0 ? 0 : found / wanted,
  };
}

/** The mean of several rankings' figures; zeros for none. */
export function meanFigures(figures: readonly RankingFigures[]): RankingFigures {
  const mean = (pick: (figure: RankingFigures) => number) => figures.reduce((sum, figure) => sum + pick(figure), 0) / Math.max(1, figures.length);
  return { ndcg10: mean((figure) => figure.ndcg10), mrr10: mean((figure) => figure.mrr10), p10: mean((figure) => figure.p10), recall100: mean((figure) => figure.recall100) };
}

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (Mann-Whitney). NaN without both. */
export function areaUnderCurve(scored: readonly { score: number; positive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    const meanRank = (at + 1 + end) / 2;
    for (; at < end; at += 1) if (sorted[at]?.positive) rankSum += meanRank;
  }
  const positives = sorted.filter(({ positive }) => positive).length;
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}
