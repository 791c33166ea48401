import { expect, it } from 'vitest';
import { pieces } from '../../../shared/components/Quote';

const show = (text: string, marks: [number, number][]) => pieces(text, marks).map(({ text: part, marked }) => (marked ? `[${part}]` : part)).join('');

it.each<[string, [number, number][], string]>([
  ['no marks', [], 'floods in June'],
  ['one mark', [[0, 6]], '[floods] in June'],
  ['marks in any order', [[10, 14], [0, 6]], '[floods] in [June]'],
  ['overlapping marks', [[0, 6], [3, 9]], '[floods][ in] June'],
  ['a mark past the end', [[10, 99]], 'floods in [June]'],
  ['a reversed mark', [[6, 0]], 'floods in June'],
])('marks the answering words: %s', (_name, marks, shown) => {
  expect(show('floods in June', marks)).toBe(shown);
});
