import { assert, array, boolean, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { areaUnderCurve, judge, meanFigures } from '../../../server/eval/metrics';

const others = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);

it.each<[name: string, ranking: string[], relevant: Record<string, number>, recall100: number, p10: number]>([
  ['the hundredth counts', [...others(99), 'a'], { a: 1 }, 1, 0],
  ['the hundred and first does not', [...others(100), 'a'], { a: 1 }, 0, 0],
  ['half of the relevant ones', ['a', ...others(20)], { a: 1, b: 2 }, 0.5, 0.1],
  ['an entry judged irrelevant is not relevant', ['a', 'b'], { a: 0, b: 1 }, 1, 0.1],
  ['nothing relevant', ['a'], {}, 0, 0],
  ['an empty ranking', [], { a: 1 }, 0, 0],
])('recall and precision: %s', (_name, ranking, relevant, recall100, p10) => {
  expect(judge(ranking, new Map(Object.entries(relevant)))).toMatchObject({ recall100, p10 });
});

it('takes the mean of each figure', () => {
  const [good, bad] = [judge(['a'], new Map([['a', 1]])), judge(['x'], new Map([['a', 1]]))];
  expect(meanFigures([good, bad, bad, bad])).toEqual({ ndcg10: 0.25, mrr10: 0.25, p10: 0.025, recall100: 0.25 });
});

it.each([
  ['positives', true],
  ['negatives', false],
])('there is no area under a curve of %s alone', (_name, positive) => {
  expect(areaUnderCurve([{ score: 1, positive }])).toBeNaN();
});

it('the area is the share of pairs in which the positive scores higher, ties counting half', () => {
  const scored = record({ score: integer({ min: 0, max: 4 }), positive: boolean() });
  assert(
    property(array(scored, { maxLength: 30 }), (list) => {
      const pairs = list.filter(({ positive }) => positive).flatMap((yes) => list.filter(({ positive }) => !positive).map((no) => (yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0)));
      if (pairs.length === 0) expect(areaUnderCurve(list)).toBeNaN();
      else expect(areaUnderCurve(list)).toBeCloseTo(pairs.reduce((sum: number, won) => sum + won, 0) / pairs.length);
    }),
  );
});
