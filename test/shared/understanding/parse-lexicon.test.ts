import { expect, it } from 'vitest';
import { parseLexicon } from '../../../shared/understanding/parse-lexicon';

const HEADER = 'concept\tsubthemes\tsdgs\tfacets\ten\tfr\tes\tpt\tde\tnl';
const line = (...cells: string[]) => cells.join('\t');
const GOOD = line('leak', 'water-loss, water-supply', '6, 11', 'technical', ' leak | burst pipe|', 'fuite', 'fuga', 'vazamento', 'Leck', 'lek');

it('reads a concept with its sub-themes, goals, focus and words in six languages', () => {
  expect(parseLexicon(`${HEADER}\n${GOOD}\n`, 'water.tsv')).toEqual([
    { id: 'leak', subthemes: ['water-loss', 'water-supply'], sdgs: [6, 11], facets: ['technical'], terms: { en: ['leak', 'burst pipe'], fr: ['fuite'], es: ['fuga'], pt: ['vazamento'], de: ['Leck'], nl: ['lek'] } },
  ]);
});

it('passes over blank lines and comments, and takes lines that end as on Windows', () => {
  const concepts = parseLexicon([HEADER, '# water', '', GOOD, '   ', line('dry', '', '', '', 'a', 'b', 'c', 'd', 'e', 'f')].join('\r\n'), 'water.tsv');
  expect(concepts.map(({ id }) => id)).toEqual(['leak', 'dry']);
  expect(concepts[1]).toMatchObject({ subthemes: [], sdgs: [], facets: [] });
});

it.each<[name: string, text: string, message: string]>([
  ['an unknown facet', `${HEADER}\n\n# note\n${line('a', '', '', 'network,hurry', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:4: unknown facet hurry'],
  ['a name that every object has', `${HEADER}\n${line('a', 'toString', '', '', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:2: unknown sub-theme toString'],
  ['a goal that is no number', `${HEADER}\n${GOOD}\n${line('a', '', 'six', '', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:3: six is not a goal of 1 to 17'],
  ['half a goal', `${HEADER}\n${line('a', '', '1.5', '', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:2: 1.5 is not a goal of 1 to 17'],
  ['goal nought', `${HEADER}\n${line('a', '', '0', '', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:2: 0 is not a goal of 1 to 17'],
  ['a cell too many', `${HEADER}\n${GOOD}\textra`, 'water.tsv:2: 11 cells instead of 10'],
  ['a cell of bars only', `${HEADER}\n${line('a', '', '', '', 'a', 'a', 'a', 'a', '| |', 'a')}`, 'water.tsv:2: no word in de'],
  ['an empty file', '', 'water.tsv: the first line must be concept ⇥ subthemes'],
  ['a concept without a name', `${HEADER}\n${line('', '', '', '', 'a', 'a', 'a', 'a', 'a', 'a')}`, 'water.tsv:2: the concept has no id'],
])('refuses %s and says where it stands', (_name, text, message) => {
  expect(() => parseLexicon(text, 'water.tsv')).toThrow(message);
});
