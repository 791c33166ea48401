import { expect, it } from 'vitest';
import { readNumber } from '../../../shared/text/read-number';

it.each<[text: string, number: number | null]>([
  ['50000', 50_000],
  ['50 000', 50_000],
  ['1 500 000', 1_500_000],
  ['1\u202f500\u00a0000', 1_500_000],
  ['50,000', 50_000],
  ['50.000', 50_000],
  ['1.500.000', 1_500_000],
  ['1,500,000.75', 1_500_000.75],
  ['1.500.000,75', 1_500_000.75],
  ['50’000', 50_000],
  ['1.5', 1.5],
  ['2,75', 2.75],
  ['0', 0],
  ['1,50,000', null],
  ['1.50.000', null],
  ['1500.000', null],
  ['12.', null],
  ['-5', null],
  ['about 5', null],
  ['', null],
])('reads “%s” as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
