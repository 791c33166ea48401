import { expect, it } from 'vitest';
import { areaUnderCurve, judge, meanFigures } from '../../../server/eval/metrics';

it.each([
  [['a', 'x'], { a: 1 }, { ndcg10: 1, mrr10: 1, p10: 0.1, recall100: 1 }],
  [['x', 'a'], { a: 1 }, { ndcg10: 1 / Math.log2(3), mrr10: 0.5, p10: 0.1, recall100: 1 }],
  [['a'], { a: 1, x: 0 }, { ndcg10: 1, mrr10: 1, p10: 0.1, recall100: 1 }],
  [['x'], { a: 1 }, { ndcg10: 0, mrr10: 0, p10: 0, recall100: 0 }],
  [['b', 'a'], { a: 2, b: 1 }, { ndcg10: (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), mrr10: 1, p10: 0.2, recall100: 1 }],
  [[...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a'], { a: 1 }, { ndcg10: 0, mrr10: 0, p10: 0, recall100: 1 }],
])('judges %j against %j', (ranking, relevant, figures) => {
  const judged = judge(ranking, new Map(Object.entries(relevant)));
  for (const [name, value] of Object.entries(figures)) expect(judged[name as keyof typeof judged], name).toBeCloseTo(value, 10);
});

it('takes the mean of no figures as zeros', () => expect(meanFigures([])).toEqual({ ndcg10: 0, mrr10: 0, p10: 0, recall100: 0 }));

it.each([
  [[[1, true], [0, false]], 1],
  [[[0, true], [1, false]], 0],
  [[[1, true], [1, false]], 0.5],
  [[[3, true], [2, false], [1, true], [0, false]], 0.75],
] as [[number, boolean][], number][])('finds the area under %j', (scored, area) => {
  expect(areaUnderCurve(scored.map(([score, positive]) => ({ score, positive })))).toBeCloseTo(area);
});
