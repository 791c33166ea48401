import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON_LANGUAGES, type Concept, type LexiconLanguage } from '../../../shared/understanding/concept';
import { createLexicon } from '../../../shared/understanding/lexicon';

/** A concept with the same words in each language but for those given. */
function conceptOf(id: string, en: string[], terms: Partial<Concept['terms']> = {}): Concept {
  return { id, subthemes: [], sdgs: [], facets: [], terms: { en, fr: en, es: en, pt: en, de: en, nl: en, ...terms } };
}

const lexicon = createLexicon([
  conceptOf('water', ['water']),
  conceptOf('water-supply', ['water supply', 'supply of water']),
  conceptOf('bill', ['water supply bill']),
  conceptOf('pipe', ['leaking pipe'], { fr: ['école'], es: ['tubería'], pt: ['enchente'], de: ['Überschwemmung'], nl: ['overstroming'] }),
  conceptOf('security', ['security'], { de: ['Sicherheit'], nl: ['mens'], es: ['sida', 'caso'], fr: ['entrée'] }),
]);
const found = (text: string, language = 'en') => lexicon.find(text, language).map(({ concept, words }) => `${concept.id}: ${words}`);

describe('phrases in a text', () => {
  it.each<[text: string, matches: string[]]>([
    ['The water supply bill is high', ['bill: water supply bill']],
    ['The water supply is cut', ['water-supply: water supply']],
    ['Water! Water supply; no bill', ['water: Water', 'water-supply: Water supply']],
    ['supply of waters', ['water-supply: supply of waters']],
    ['supply of', []],
    ['water supply water supply bill', ['water-supply: water supply', 'bill: water supply bill']],
    ['underwater waterfalls', []],
    ['', []],
  ])('are the longest that stand there, none twice: “%s”', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  it.each<[language: LexiconLanguage, text: string, words: string]>([
    ['en', 'LEAKING PIPES', 'LEAKING PIPES'],
    ['fr', 'des écoles fermées', 'écoles'],
    ['es', 'las tuberías rotas', 'tuberías'],
    ['pt', 'as enchentes de verão', 'enchentes'],
    ['de', 'nach den Überschwemmungen', 'Überschwemmungen'],
    ['nl', 'na de overstromingen', 'overstromingen'],
  ])('are met in another form in %s', (language, text, words) => {
    expect(found(text, language)).toEqual([`pipe: ${words}`]);
    expect(found(text, `${language}-XX`), 'whatever the region').toEqual([`pipe: ${words}`]);
  });

  it.each<[language: LexiconLanguage, stopWord: string, word: string]>([
    ['de', 'sich', 'Sicherheit'],
    ['nl', 'men', 'mens'],
    ['es', 'sido', 'sida'],
    ['fr', 'entre', 'entrée'],
  ])('are no stop words of %s that share a stem (“%s” is not “%s”)', (language, stopWord, word) => {
    expect(found(stopWord, language)).toEqual([]);
    expect(found(word, language)).toEqual([`security: ${word}`]);
  });

  it('of a short stem must look alike: “casa” is not “caso”, “casos” is', () => {
    expect(found('la casa', 'es')).toEqual([]);
    expect(found('los casos', 'es')).toEqual(['security: casos']);
  });

  it('are not looked for in a language without words', () => {
    expect(found('water supply', 'it')).toEqual([]);
  });
});

it('matches stand in order, part nowhere over each other, and are the words of the text', () => {
  const word = constantFrom('water', 'supply', 'of', 'bill', 'Leaking', 'pipes', '–', '\n', 'été', '😀');
  assert(
    property(array(word, { maxLength: 20 }), constantFrom(...LEXICON_LANGUAGES), (list, language) => {
      const text = list.join(' ');
      let last = 0;
      for (const { start, end, words } of lexicon.find(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        last = end;
      }
    }),
  );
});
