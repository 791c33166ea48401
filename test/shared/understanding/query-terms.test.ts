import { describe, expect, it } from 'vitest';
import type { SubthemeId } from '../../../shared/framework/subthemes';
import { createLexicon } from '../../../shared/understanding/lexicon';
import { englishGloss, queryTerms } from '../../../shared/understanding/query-terms';

const concept = (id: string, subthemes: SubthemeId[], en: string[], de: string[]) => ({ id, subthemes, sdgs: [], facets: [], terms: { en, fr: en, es: en, pt: en, de, nl: en } });
const lexicon = createLexicon([
  concept('leak', ['water-loss'], ['leak', 'burst pipe', 'seepage'], ['Leck', 'Rohrbruch']),
  concept('family', [], ['family', 'household', 'relatives'], ['Familie']),
  concept('water', ['water-supply', 'water-loss'], ['water', 'leak water'], ['Wasser']),
]);
const terms = (text: string, language: string) => Object.fromEntries(queryTerms(text, language, lexicon.find(text, language)).map(({ term, weight }) => [term, weight]));

describe('the terms of a problem', () => {
  it('in English are its own words and, for less, the other words of its concepts on a theme', () => {
    expect(terms('A family has a leak', 'en')).toEqual({ famili: 1, leak: 1, burst: 0.35, pipe: 0.35, seepag: 0.35 });
  });

  it('in another language are its own words and the English of all its concepts, the first two before the rest', () => {
    expect(terms('Familie Huber meldet ein Leck', 'de')).toEqual({ famili: 0.8, hub: 0.6, meldet: 0.6, leck: 0.6, leak: 0.8, burst: 0.8, pipe: 0.8, seepag: 0.35, household: 0.8, relat: 0.35 });
  });

  it('never count less because a concept brings them in again', () => {
    expect(terms('Water with a leak', 'en')).toMatchObject({ water: 1, leak: 1 });
  });

  it('in a language without a lexicon are its own words', () => {
    expect(terms('perdita d’acqua', 'it')).toEqual({ perdita: 0.6, d: 0.6, acqua: 0.6 });
  });

  it('of nothing but stop words are none', () => {
    expect(terms('It is what it is', 'en')).toEqual({});
  });
});

it('a text is rendered in English by the names of its concepts, in their order', () => {
  expect(englishGloss(lexicon.find('Wasser läuft aus einem Leck bei der Familie', 'de'))).toBe('water leak family');
  expect(englishGloss([])).toBe('');
});
