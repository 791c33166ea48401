import { expect, it } from 'vitest';
import { measureModel } from '../../../server/embedder/measure-model';
import { TRANSLATIONS } from '../../../server/embedder/translations';
import { rescaled } from '../../../shared/index/cosine-range';

/** Random unit vectors around a common direction, the same for the same text; `knows` decides which texts are translations to it. */
function model(common: number, knows: (language: number) => boolean) {
  return async (texts: readonly string[]) => texts.map((text) => {
    const row = TRANSLATIONS.find(({ en, others }) => en === text || others.some((other, language) => other === text && knows(language)));
    const values = Float32Array.from({ length: 64 }, (_, at) => common + Math.sin((at + 1) * [...(row?.en ?? text)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)));
    const length = Math.hypot(...values);
    return values.map((value) => value / length);
  });
}

it.each([
  ['all five languages', () => true, true],
  ['four of five', (language: number) => language !== 3, true],
  ['two of five', (language: number) => language < 2, false],
  ['English alone', () => false, false],
])('calls a model that reads %s multilingual: %s', async (_name, knows, multilingual) => {
  expect((await measureModel(model(0, knows))).multilingual).toBe(multilingual);
});

it('finds the cosines of unrelated texts where the model puts them, and leaves room for larger values', async () => {
  const [spread, narrow] = [await measureModel(model(0, () => false)), await measureModel(model(2, () => false))];
  expect(spread.floor).toBeCloseTo(0, 1);
  expect(narrow.floor).toBeGreaterThan(0.8);
  expect(narrow.ceiling).toBeGreaterThan(narrow.floor);
  expect(spread.dimensions).toBe(64);
  expect(127 / spread.scale).toBeGreaterThan(0.3);
});

it.each([
  ['the floor', 0.7, 0.33],
  ['the ceiling', 0.9, 0.66],
  ['halfway', 0.8, 0.495],
  ['far below', -1, -1],
  ['far above', 1, 0.825],
])('takes a cosine at %s of one model for that of another', (_name, cosine, expected) => {
  expect(rescaled(cosine, { floor: 0.7, ceiling: 0.9 }, { floor: 0.33, ceiling: 0.66 })).toBeCloseTo(expected, 6);
});

it('leaves cosines of the same range as they are, and turns no noise into difference', () => {
  const range = { floor: 0.33, ceiling: 0.66 };
  expect(rescaled(0.123456789, range, { ...range })).toBe(0.123456789);
  expect(rescaled(0.95001, { floor: 0.95, ceiling: 0.95 }, range)).toBeCloseTo(0.33, 2);
});
