import { describe, expect, it } from 'vitest';
import { factRows, partRows, withChoice } from '../../../extension/services/comparison';
import type { Likeness } from '../../../shared/contract/match';
import { sampleItem } from '../sample-desk';

const fact = (name: string, home: string | null, partner: string | null): Likeness => ({ fact: name, home, partner, likeness: null, because: '' });
const bangkok = sampleItem(1, 'Bangkok', {}, { reasons: [{ signal: 'theme', points: 40, because: 'a' }, { signal: 'load', points: -4, because: 'b' }], capacity: [fact('coast', 'yes', 'yes'), fact('size', '500000', null)] });
const milan = sampleItem(2, 'Milan', {}, { reasons: [{ signal: 'theme', points: 20, because: 'a' }, { signal: 'capacity', points: 10, because: 'c' }], capacity: [fact('size', '500000', '1350000'), fact('role', null, 'seat')] });

describe('the parts of the scores', () => {
  it('are drawn on one scale, so that equal points have equal bars in every row', () => {
    expect(partRows([bangkok, milan])).toEqual([
      { part: 'theme', cells: [{ points: 40, share: 1 }, { points: 20, share: 0.5 }] },
      { part: 'capacity', cells: [{ points: 0, share: 0 }, { points: 10, share: 0.25 }] },
      { part: 'adjustments', cells: [{ points: -4, share: 0.1 }, { points: 0, share: 0 }] },
    ]);
  });

  it('have no bar at all where no city has points', () => {
    expect(partRows([sampleItem(1, 'A', {}, { reasons: [] }), sampleItem(2, 'B', {}, { reasons: [] })])).toEqual([]);
  });
});

it('puts every fact in one row, and keeps what is not known as not known', () => {
  expect(factRows([bangkok, milan])).toEqual([
    { fact: 'coast', home: 'yes', cells: ['yes', null] },
    { fact: 'size', home: '500000', cells: [null, '1350000'] },
    { fact: 'role', home: null, cells: [null, 'seat'] },
  ]);
});

it('takes four cities at most, and takes them back', () => {
  const four = ['a', 'b', 'c', 'd'].reduce<string[]>(withChoice, []);
  expect(withChoice(four, 'e')).toEqual(four);
  expect(withChoice(four, 'b')).toEqual(['a', 'c', 'd']);
});
