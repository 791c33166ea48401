import { assert, array, double, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COSINE_FLOOR, FUSION, relevances, type Signals } from '../../../shared/matching/relevance';

const found = (lexical: number, cosine: number | null, agreement: number): Signals => ({ lexical, cosine, agreement });

/** So many share the most words that words tell nothing apart. */
const TEN_ALIKE = Array.from({ length: 10 }, () => found(10, 0.55, 1));

describe('the fused relevance', () => {
  it('takes every signal relative to the query’s best', () => {
    const [best, other] = relevances([...TEN_ALIKE, found(5, 0.35, 0)]).slice(-2);
    const all = FUSION.lexical + FUSION.cosine + FUSION.agreement;
    expect(best).toBe(1);
    expect(other).toBeCloseTo((FUSION.lexical * 0.5 + FUSION.cosine * (0.2 / 0.4)) / all);
  });

  it('gives the best entry 1 although no entry is best in all signals', () => {
    expect(Math.max(...relevances([found(10, 0.2, 0), found(1, 0.6, 0), found(0, 0.3, 1)]))).toBe(1);
  });

  it('judges an entry that has no vector yet by its words in the vector’s stead', () => {
    const [, waiting, ready] = relevances([found(10, 0.55, 0), found(5, null, 0), found(5, 0.35, 0)]);
    expect(waiting).toBeCloseTo(0.5);
    expect(waiting).toBeCloseTo(ready ?? NaN);
  });

  it('goes by words and sub-themes when there are no vectors at all', () => {
    const [words, topics] = relevances([...Array.from({ length: 10 }, () => found(8, null, 0)), found(4, null, 1)]).slice(-2);
    const [all, half] = [FUSION.lexical + FUSION.cosine, 0.5 * (FUSION.lexical + FUSION.cosine) + FUSION.agreement];
    expect(Math.max(words ?? 0, topics ?? 0)).toBe(1);
    expect((topics ?? 0) / (words ?? 1)).toBeCloseTo(half / all);
  });

  it.each([
    ['a clear find', 0.5, 1],
    ['a find clearer still', 0.8, 1],
    ['a find half-way to clear', 0.325, 0.8],
    ['a find at the floor', COSINE_FLOOR, 0.6],
    ['a find below the floor', -0.2, 0.6],
  ])('scales the whole by how clear the best find is: %s (cosine %f)', (_name, cosine, clarity) => {
    expect(relevances([found(10, cosine, 1), found(5, null, 0)])[0]).toBeCloseTo(clarity);
  });

  it.each<[name: string, other: Signals, counts: boolean]>([
    ['shares neither word nor sub-theme and hardly resembles the problem', found(0, 0.39, 0), false],
    ['shares neither and has no vector', found(0, null, 0), false],
    ['shares neither but resembles the problem', found(0, 0.4, 0), true],
    ['shares a word', found(1, 0.2, 0), true],
    ['shares a sub-theme', found(0, 0.2, 0.5), true],
  ])('an entry that %s counts: %s', (_name, other, counts) => {
    const [, relevance = NaN] = relevances([found(10, 0.6, 1), other]);
    expect(relevance > 0).toBe(counts);
  });

  it('lets words count for more where one entry’s words stand far out', () => {
    const byWords = (others: number) => {
      const [words = 0, meaning = 0] = relevances([found(10, 0.3, 0), found(0, 0.6, 0), ...Array.from({ length: 9 }, () => found(others, 0.2, 0))]);
      return words / meaning;
    };
    expect(byWords(1)).toBeGreaterThan(byWords(9) * 1.3);
  });

  it('of nothing found, or nothing that speaks for it, is nothing', () => {
    expect(relevances([])).toEqual([]);
    expect(relevances([found(0, null, 0), found(0, 0.1, 0)])).toEqual([0, 0]);
  });

  it('lies in 0..1 whatever the signals, and more of a signal never lowers it', () => {
    const part = double({ min: 0, max: 1, noNaN: true });
    const signals = record({ lexical: double({ min: 0, max: 500, noNaN: true }), cosine: option(double({ min: -1, max: 1, noNaN: true })), agreement: part });
    assert(
      property(array(signals, { minLength: 1, maxLength: 20 }), part, (list, more) => {
        const before = relevances(list);
        expect(before.every((value) => value >= 0 && value <= 1)).toBe(true);
        const [first, ...rest] = list;
        if (!first) return;
        const after = relevances([{ ...first, agreement: Math.min(1, first.agreement + more) }, ...rest]);
        expect(after[0]).toBeGreaterThanOrEqual((before[0] ?? 0) - 1e-9);
      }),
    );
  });
});
