import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from '../../project/source-files';
import { GOALS, SUBTHEME_GOALS } from '../../../shared/framework/goals';
import { SUBTHEME_IDS } from '../../../shared/framework/subthemes';
import { LEXICON_LANGUAGES } from '../../../shared/understanding/concept';
import { createLexicon } from '../../../shared/understanding/lexicon';
import { parseLexicon } from '../../../shared/understanding/parse-lexicon';
import { englishGloss, queryTerms } from '../../../shared/understanding/query-terms';
import { bestQuote } from '../../../shared/understanding/quote';
import { SUBTHEME_DESCRIPTIONS } from '../../../shared/understanding/subtheme-descriptions';
import { understandText } from '../../../shared/understanding/understand';

const HEADER = 'concept\tsubthemes\tsdgs\tfacets\ten\tfr\tes\tpt\tde\tnl';
const FLOOD = 'flood\tflood-control,drainage\t11\t\tflood|high water\tinondation|crue\tinundación\tinundação\tÜberschwemmung|Hochwasser\toverstroming';
const HEAT = 'heat\turban-heat\t13\t\theat\tchaleur\tcalor\tcalor\tHitze\theet|hitte';
const STREET = 'street\t\t\t\tstreet\true\tcalle\trua\tStraße\tstraat';
const MEASURE = 'measure\t\t\t\tmeasure\tmesurer\tmedir\tmedir\tmessen\tmeten';
const small = createLexicon(parseLexicon([HEADER, FLOOD, HEAT, STREET, MEASURE].join('\n'), 'small.tsv'));
const found = (text: string, language: string) => small.find(text, language).map(({ concept, words }) => `${concept.id}: ${words}`);

describe('a lexicon', () => {
  it.each([
    ['en', 'Floods and high waters each year', ['flood: Floods', 'flood: high waters']],
    ['fr', 'Les inondations et les crues', ['flood: inondations', 'flood: crues']],
    ['es', 'Inundaciones en la calle', ['flood: Inundaciones', 'street: calle']],
    ['de', 'Die Überschwemmungen der Straßen', ['flood: Überschwemmungen', 'street: Straßen']],
    ['nl', 'Het is heet in de straten', ['heat: heet', 'street: straten']],
    ['it', 'Inondazioni', []],
  ])('meets inflected words in %s: %s', (language, text, matches) => {
    const got = found(text, language);
    expect(got.slice(0, 2)).toEqual(matches.slice(0, got.length));
    expect(got.length).toBeGreaterThanOrEqual(Math.min(1, matches.length));
  });

  it('does not take a stop word for a concept that shares its stem', () => expect(found('Het water staat met de buren het hele jaar', 'nl')).toEqual([]));

  it.each([
    ['a wrong header', 'concept\ten', /small\.tsv: the first line/],
    ['a missing cell', `${HEADER}\nflood\t\t\t\tflood`, /small\.tsv:2: 5 cells/],
    ['an empty cell', `${HEADER}\nflood\t\t\t\tflood\t\tx\tx\tx\tx`, /small\.tsv:2: no word in fr/],
    ['an unknown sub-theme', `${HEADER}\nflood\tnope\t\t\ta\ta\ta\ta\ta\ta`, /small\.tsv:2: unknown sub-theme nope/],
    ['a goal beyond 17', `${HEADER}\nflood\t\t18\t\ta\ta\ta\ta\ta\ta`, /small\.tsv:2: 18 is not a goal/],
  ])('names file and line of %s', (_name, text, message) => expect(() => parseLexicon(text, 'small.tsv')).toThrow(message));
});

describe('the lexicon of the field', () => {
  const concepts = filesUnder('data/lexicon', ['.tsv']).flatMap((file) => parseLexicon(textOf(file), file));

  it('has at least three thousand concepts, each id once', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(3000);
    const ids = concepts.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('speaks of every sub-theme in every language', () => {
    const counts = new Map(SUBTHEME_IDS.map((id) => [id, concepts.filter(({ subthemes }) => subthemes.includes(id)).length]));
    expect([...counts].filter(([, count]) => count < 10)).toEqual([]);
    expect(concepts.flatMap(({ id, terms }) => LEXICON_LANGUAGES.filter((language) => terms[language].length === 0).map((language) => `${id} ${language}`))).toEqual([]);
  });
});

it('describes every sub-theme and ties it to goals that exist', () => {
  expect(SUBTHEME_IDS.filter((id) => !SUBTHEME_DESCRIPTIONS[id] || SUBTHEME_GOALS[id].some((goal) => !GOALS[goal]))).toEqual([]);
});

describe('understanding', () => {
  const read = (text: string) => understandText({ language: 'en', matches: small.find(text, 'en'), likeness: null });

  it('names the words that raised a theme', () => {
    expect(read('The flood came back')).toMatchObject({ problem: true, themes: [{ id: 'security-disaster', words: ['flood'] }] });
  });

  it('says that a text without a theme describes no problem, and still gives all 17 goals', () => {
    const { problem, themes, sdgs } = read('The committee met on Tuesday');
    expect({ problem, themes }).toEqual({ problem: false, themes: [] });
    expect(sdgs.map(({ goal }) => goal)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    expect(sdgs.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});

describe('the terms of a query', () => {
  const weights = (text: string, language: string) => new Map(queryTerms(text, language, small.find(text, language)).map(({ term, weight }) => [term, weight]));

  it('adds the other English words of a concept on a theme, at less weight than the problem’s own', () => {
    const terms = weights('A flood in the street', 'en');
    expect(terms.get('flood')).toBe(1);
    expect(terms.get('water')).toBeLessThan(1);
    expect([...terms.keys()].sort()).toEqual(['flood', 'high', 'street', 'water']);
  });

  it('reaches English records from another language', () => {
    expect(weights('Überschwemmung', 'de').get('flood')).toBeGreaterThan(0.5);
    expect(englishGloss(small.find('Überschwemmung in der Straße', 'de'))).toBe('flood street');
  });
});

describe('a quote', () => {
  it('is the sentence worth most, its words marked where they stand', () => {
    const { quote, marks } = bestQuote('The town is old. Floods fill the streets.', 'en', new Map([['flood', 2], ['street', 1]]));
    expect(quote).toBe('Floods fill the streets.');
    expect(marks.map(([start, end]) => quote.slice(start, end))).toEqual(['Floods', 'streets']);
  });

  it('is cut at a word when too long, with no mark beyond the cut', () => {
    const { quote, marks } = bestQuote(`${'word '.repeat(80)}flood.`, 'en', new Map([['flood', 1]]));
    expect(quote.length).toBeLessThanOrEqual(321);
    expect(marks).toEqual([]);
  });
});
