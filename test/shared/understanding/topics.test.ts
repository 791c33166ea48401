import { expect, it } from 'vitest';
import type { Concept } from '../../../shared/understanding/concept';
import { createLexicon } from '../../../shared/understanding/lexicon';
import { topicsOf } from '../../../shared/understanding/topics';

const both = (word: string): Concept['terms'] => ({ en: [word], fr: [word], es: [word], pt: [word], de: [word], nl: [word] });
const lexicon = createLexicon([
  { id: 'flood', subthemes: ['flood-control'], sdgs: [], focus: null, terms: { ...both('flood'), de: ['Überschwemmung'] } },
  { id: 'street', subthemes: [], sdgs: [], focus: null, terms: both('street') },
]);

it('takes the sub-themes that were reviewed, fully, whatever the words say', () => {
  expect([...topicsOf('The flood came.', 'en', ['noise', 'culture'], lexicon)]).toEqual([['noise', 1], ['culture', 1]]);
});

it('reads the others off the words, less than fully, in the language of the text', () => {
  const english = topicsOf('The flood came.', 'en', [], lexicon);
  expect([...english.keys()]).toEqual(['flood-control']);
  for (const strength of english.values()) {
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
  }
  expect(topicsOf('Die Überschwemmung kam.', 'de', [], lexicon)).toEqual(english);
  expect(topicsOf('Die Überschwemmung kam.', 'en', [], lexicon).size).toBe(0);
});

it('finds none in words that belong to no theme', () => {
  expect(topicsOf('The street.', 'en', [], lexicon).size).toBe(0);
});
