import { describe, expect, it } from 'vitest';
import { SUBTHEME_GOALS } from '../../../shared/framework/goals';
import { SUBTHEME_IDS } from '../../../shared/framework/subthemes';
import { fold } from '../../../shared/text/fold';
import { LEXICON_LANGUAGES, type LexiconLanguage } from '../../../shared/understanding/concept';
import { GOAL_DESCRIPTIONS } from '../../../shared/understanding/goal-descriptions';
import { createLexicon } from '../../../shared/understanding/lexicon';
import { parseLexicon } from '../../../shared/understanding/parse-lexicon';
import { SUBTHEME_DESCRIPTIONS } from '../../../shared/understanding/subtheme-descriptions';
import { filesUnder, textOf } from '../../project/source-files';

const files = filesUnder('data/lexicon', ['.tsv']).map((file) => ({ file, concepts: parseLexicon(textOf(file), file) }));

describe.each(files)('$file', ({ file, concepts }) => {
  it('is not empty, names each concept for finding with grep, and has no word twice in one language', () => {
    expect(concepts.length).toBeGreaterThan(0);
    expect(concepts.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
    expect(LEXICON_LANGUAGES.flatMap((language) => doubles(concepts.flatMap(({ id, terms }) => terms[language].map((word) => ({ id: `${file} ${id}`, key: `${language} ${word.toLowerCase()}` })))))).toEqual([]);
  });
});

it('no word of a language stands for two concepts, in whichever file', () => {
  const words = files.flatMap(({ file, concepts }) => concepts.flatMap(({ id, terms }) => LEXICON_LANGUAGES.flatMap((language) => terms[language].map((word) => ({ id: `${file} ${id}`, key: `${language} ${word.toLowerCase()}` })))));
  expect(doubles(words)).toEqual([]);
});

it('a concept is met by the first of its own words, unless a longer or another concept’s word stands there too', () => {
  const concepts = files.flatMap((one) => one.concepts);
  const lexicon = createLexicon(concepts);
  const unmet = LEXICON_LANGUAGES.flatMap((language) => concepts.filter(({ terms }) => lexicon.find(terms[language][0] ?? '', language).length === 0).map(({ id, terms }) => `${language} ${id}: ${terms[language][0]}`));
  expect(unmet).toEqual([]);
});

it('describes each sub-theme in a sentence of its own, and each goal in three', () => {
  const sentences = [...SUBTHEME_IDS.map((id) => SUBTHEME_DESCRIPTIONS[id]), ...Object.values(GOAL_DESCRIPTIONS).flat()];
  expect(sentences.filter((sentence) => !/^\p{Lu}.{20,}\.$/u.test(sentence))).toEqual([]);
  expect(doubles(sentences.map((sentence) => ({ id: sentence, key: fold(sentence) })))).toEqual([]);
  expect(Object.entries(GOAL_DESCRIPTIONS).map(([goal, own]) => [Number(goal), own.length])).toEqual(Array.from({ length: 17 }, (_, at) => [at + 1, 3]));
});

it('each sub-theme speaks to one to three goals, each once', () => {
  expect(SUBTHEME_IDS.filter((id) => SUBTHEME_GOALS[id].length < 1 || SUBTHEME_GOALS[id].length > 3 || new Set(SUBTHEME_GOALS[id]).size !== SUBTHEME_GOALS[id].length || SUBTHEME_GOALS[id].some((goal) => goal < 1 || goal > 17))).toEqual([]);
});

function doubles(list: readonly { id: string; key: string }[]): string[] {
  const first = new Map<string, string>();
  return list.flatMap(({ id, key }) => {
    const before = first.get(key);
    first.set(key, before ?? id);
    return before === undefined ? [] : [`${key}: ${before} and ${id}`];
  });
}

it.each<[language: LexiconLanguage, text: string]>([
  ['en', 'Our twin city and the university want to work with the town hall and the companies.'],
  ['fr', 'Notre ville jumelée et son université veulent travailler avec la mairie et les entreprises.'],
  ['es', 'La ciudad hermana y su universidad quieren trabajar con el ayuntamiento y las empresas.'],
  ['pt', 'A cidade geminada e a sua universidade querem trabalhar com a prefeitura e as empresas.'],
  ['de', 'Unsere Partnerstadt und ihre Universität wollen mit dem Rathaus und den Firmen arbeiten.'],
  ['nl', 'Onze zusterstad en haar universiteit willen met het gemeentehuis en de bedrijven werken.'],
])('hears in %s who works with whom', (language, text) => {
  const facets = new Set(createLexicon(files.flatMap(({ concepts }) => concepts)).find(text, language).flatMap(({ concept }) => concept.facets));
  expect([...facets].sort()).toEqual(expect.arrayContaining(['academia', 'local-authority', 'one-on-one', 'private']));
});

it('takes a word for the concept that has it, not for one whose word shares its stem', () => {
  const lexicon = createLexicon(files.flatMap(({ concepts }) => concepts));
  expect(lexicon.find('Pendant six mois, le pain moisi', 'fr').map(({ concept, words }) => [concept.id, words])).toEqual(expect.arrayContaining([['month', 'mois']]));
  expect(lexicon.find('Pendant six mois', 'fr').map(({ concept }) => concept.id)).not.toContain('rotten');
});
