import { beforeEach, describe, expect, it } from 'vitest';
import { SchemeSearch } from '../../../server/matching/scheme-search';
import type { SchemeRecord } from '../../../shared/contract/records';
import { SMALL_LEXICON } from './small-lexicon';
import { schemeOf } from '../../shared/matching/sample-candidates';

const SCHEMES: SchemeRecord[] = [
  schemeOf({ id: 'small-grants', title: 'Small Grants', text: 'Pays for little projects of towns.' }),
  schemeOf({ id: 'visits', title: 'Visits', text: 'A small sum for travelling.', runner: 'Mercociudades' }),
  schemeOf({ id: 'bridges', title: 'Bridges', text: 'A grant for cities.', home: { countries: ['UA'], groups: ['eu27'] } }),
  schemeOf({ id: 'inondations', lang: 'fr', title: 'Aide contre les inondations', text: 'Pour les communes exposées aux crues.' }),
  schemeOf({ id: 'solidarite', lang: 'fr', title: 'Fonds de solidarité', text: 'Pour les villes de la Méditerranée.', applicantTypes: ['association'] }),
];

let search: SchemeSearch;

beforeEach(() => {
  search = new SchemeSearch(SMALL_LEXICON, { country: (code) => (code === 'UA' ? 'Ukraine' : code), group: (slug) => (slug === 'eu27' ? 'European Union' : slug) });
  search.load(SCHEMES, '1');
});

/** The schemes found, those with more words first, then the more relevant. */
const found = (q: string) => [...(search.find(q) ?? [])].sort(([, a], [, b]) => b.covered - a.covered || b.relevance - a.relevance).map(([id]) => id);

describe('the search for schemes', () => {
  it.each<[name: string, q: string, ids: string[]]>([
    ['any of two words, both before one', 'small grant', ['small-grants', 'visits', 'bridges']],
    ['in another form and case', 'GRANTS', ['small-grants', 'bridges']],
    ['without accents', 'mediterranee', ['solidarite']],
    ['with accents too many', 'solidarité', ['solidarite']],
    ['a small word beside it', 'the visits of', ['visits']],
    ['a slip of the pen in a name', 'mercociudads', ['visits']],
    ['the beginning of a name', 'mercoc', ['visits']],
    ['a country by its name', 'ukraine', ['bridges']],
    ['a group of countries by its name', 'european union', ['bridges']],
    ['who may apply', 'association', ['solidarite']],
    ['in another language than the scheme', 'floods', ['inondations']],
    ['in the scheme’s own language', 'inondation', ['inondations']],
    ['in a language that no scheme is written in', 'Überschwemmung', ['inondations']],
    ['nothing alike', 'xyzzy', []],
  ])('finds %s', (_name, q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  it('says which of the words a scheme has, as they were typed', () => {
    expect(search.find('Small GRANT')?.get('bridges')).toEqual({ has: ['GRANT'], like: [], themes: [], lacks: ['Small'], covered: 1, relevance: expect.closeTo(0.3, 0) });
    expect(search.find('small grant')?.get('small-grants')).toMatchObject({ has: ['small', 'grant'], lacks: [], relevance: 1 });
  });

  it('finds what is for the theme of a word without having it, after those that have it, and says so', () => {
    search.load([...SCHEMES, schemeOf({ id: 'water', text: 'Pays.', themes: ['infrastructure-services'], subthemes: ['drainage'] }), schemeOf({ id: 'services', text: 'Pays.', themes: ['infrastructure-services'] }), schemeOf({ id: 'drains', text: 'For drains.' })], '2');
    expect([...(search.find('drain') ?? [])].sort(([, a], [, b]) => b.covered - a.covered).map(([id, { covered }]) => [id, covered])).toEqual([['drains', 1], ['water', 0.5], ['services', 0.25]]);
    expect(search.find('drain')?.get('water')?.themes).toMatchObject([{ word: 'drain', theme: expect.stringContaining('rainage') }]);
  });

  it('takes a scheme for found in another language only when it has all of what the idea is called', () => {
    search.load([...SCHEMES, schemeOf({ id: 'wells', text: 'Pays for clean water to drink.' }), schemeOf({ id: 'clean', text: 'Pays for clean streets.' })], '2');
    expect(found('boisson saine')).toEqual(['wells']);
  });

  it('takes no theme for shared that only says that there is none of the field', () => {
    search.load([...SCHEMES, schemeOf({ id: 'twins', text: 'Pays.', themes: ['other'], subthemes: ['partnership-practice'] }), schemeOf({ id: 'anything', text: 'Pays.', themes: ['other'] })], '2');
    expect(found('twin')).toEqual(['twins']);
  });

  it('has nothing to search for in a text without words', () => {
    expect(search.find(' – ')).toBeNull();
  });

  it('reads the schemes anew with a new version of the data only', () => {
    search.load([], '1');
    expect(found('visits')).toEqual(['visits']);
    search.load([], '2');
    expect(found('visits')).toEqual([]);
  });
});
