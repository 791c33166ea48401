import { expect, it } from 'vitest';
import { beginsAlike, nameCandidates } from '../../../extension/services/name-candidates';

const named = (name: string, sub = '') => ({ name, sub });
const filler = Array.from({ length: 5000 }, (_, at) => named(`Programme ${at}`, 'climate of somewhere'));

it.each([
  ['the same', 'water', 'water', 1, true],
  ['a beginning of it', 'wat', 'waterworks', 0, true],
  ['one letter missing', 'amsterdm', 'amsterdam', 1, true],
  ['one letter too many', 'amstterdam', 'amsterdam', 1, true],
  ['two letters changed over', 'yeliamne', 'yelimane', 2, true],
  ['two letters changed over, with one slip allowed', 'yeliamne', 'yelimane', 1, false],
  ['a shorter word', 'waterworks', 'water', 2, false],
  ['another word', 'bridge', 'forest', 2, false],
])('takes a word for alike: %s', (_name, typed, word, slips, alike) => {
  expect(beginsAlike(typed, word, slips)).toBe(alike);
});

it.each([
  ['a name that begins so before a word inside, before the second line', 'clim', ['Climate fund', 'City climate fund', 'Acclimatised homes', 'Programme 0']],
  ['only names that have both words', 'climate fund', ['Climate fund', 'City climate fund']],
  ['a slip of the pen where too few have the word', 'climte fund', ['City climate fund', 'Climate fund']],
  ['accents aside', 'sao', ['São Paulo']],
  ['nothing for signs alone', ' -- ', []],
  ['nothing where a word is nowhere', 'climate zebra', []],
])('picks from thousands of names %s', (_name, q, expected) => {
  const pick = nameCandidates([...filler, named('Acclimatised homes'), named('City climate fund'), named('São Paulo', 'Brazil'), named('Climate fund')]);
  expect(pick(q, 4, 2).map(({ name }) => name)).toEqual(expected);
});

it('hands on no more than it was asked for, however many fit', () => {
  expect(nameCandidates(filler)('programme', 48, 8)).toHaveLength(48);
});
