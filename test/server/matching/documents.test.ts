import { describe, expect, it } from 'vitest';
import { entryDocument, entryText, schemeDocument } from '../../../server/matching/documents';
import { evidenceOf, quoteWeights } from '../../../server/matching/evidence';
import { createSearchIndex } from '../../../shared/index/search-index';
import { analyse } from '../../../shared/text/analyse';
import { SMALL_LEXICON } from './small-lexicon';
import type { EntryRecord } from '../../../shared/contract/records';

const RENDERING = { lexicon: SMALL_LEXICON, multilingual: false };
const entry: EntryRecord = { id: 'pond', kind: 'practice', title: 'Ponds', problem: 'Floods came.', done: 'Ponds were dug.', outcome: 'Cellars stay dry.', lesson: 'Ask the neighbours.', text: 'A story.' };

describe('the document of an entry', () => {
  it('holds all that the entry says, the problem in a field of its own', () => {
    expect(entryDocument(entry, RENDERING)).toEqual({
      id: 'pond',
      language: 'en',
      fields: { title: 'Ponds', problem: 'Floods came.', body: 'Ponds were dug. Cellars stay dry. Ask the neighbours. A story.' },
      passages: ['Ponds. Floods came. Ponds were dug. Cellars stay dry. Ask the neighbours. A story.', 'Floods came.', 'Ponds were dug.', 'Cellars stay dry.', 'Ask the neighbours.', 'A story.'],
    });
    expect(entryText(entry)).toBe('Floods came. Ponds were dug. Cellars stay dry. Ask the neighbours. A story.');
  });

  it.each<[name: string, text: string, passages: number]>([
    ['one sentence', 'Ponds were dug.', 1],
    ['two sentences', 'Floods came. Ponds were dug.', 3],
    ['many sentences', 'One came here. Two came here. Three came here. Four came here. Five came here. Six came here. Seven came here. Eight came here.', 7],
  ])('of %s has its whole and its first sentences as passages', (_name, text, passages) => {
    expect(entryDocument({ id: 'e', kind: 'case', title: 'T', text }, RENDERING).passages).toHaveLength(passages);
  });

  it('leaves out what is empty, and keeps the language', () => {
    const { language, fields } = entryDocument({ id: 'e', kind: 'case', title: 'T', lang: 'pt', problem: '', done: '', text: 'Cheias.' }, RENDERING);
    expect({ language, fields }).toEqual({ language: 'pt', fields: { title: 'T', problem: '', body: 'Cheias.' } });
  });

  it('in another language has its English rendering to be found by, and to be compared by', () => {
    const text = 'Die Überschwemmung kam, und wir haben nicht gewusst, was wir tun sollten. Die Entwässerung ist nun besser als sie es je war.';
    const foreign: EntryRecord = { id: 'e', kind: 'case', title: 'After the flood', lang: 'en', text };
    expect(entryDocument(foreign, RENDERING)).toMatchObject({ language: 'de', english: 'After the flood. flood drain', passages: ['flood drain', 'flood', 'drain'] });
  });

  it('in another language is compared as it stands by an encoder that reads it', () => {
    const { passages, english } = entryDocument({ id: 'e', kind: 'case', title: 'T', lang: 'de', text: 'Die Überschwemmung kam.' }, { ...RENDERING, multilingual: true });
    expect({ passages, english }).toEqual({ passages: ['T. Die Überschwemmung kam.'], english: 'T. flood' });
  });

  it('in another language of which no word is known is compared as it stands', () => {
    expect(entryDocument({ id: 'e', kind: 'case', title: 'Teich', lang: 'de', text: 'Ein Teich.' }, RENDERING).passages).toEqual(['Teich. Ein Teich.']);
  });

  it('of a scheme is found by its runner, too', () => {
    expect(schemeDocument({ id: 's', kind: 'scheme', title: 'Grant', text: 'Pays visits.', runner: 'The bank', status: 'open' }, RENDERING)).toMatchObject({ fields: { title: 'Grant', body: 'Pays visits. The bank' }, passages: ['Grant. Pays visits.'] });
  });
});

describe('the words of a quote', () => {
  const index = createSearchIndex({ analyse });
  index.rebuild(Array.from({ length: 20 }, (_, at) => entryDocument({ id: `e${at}`, kind: 'case', title: 'City', text: at < 2 ? 'Ponds hold the flood.' : at < 6 ? 'Buses are late.' : 'Rents rise.' }, RENDERING)));
  const weights = quoteWeights(['pond', 'flood', 'buse', 'citi', 'tram'].map((term) => ({ term, weight: term === 'flood' ? 0.5 : 1 })), index);

  it('count for their weight and their rarity, and common ones not at all', () => {
    expect([...weights.keys()]).not.toContain('citi');
    expect(weights.get('pond')).toBeCloseTo(Math.log(1 + 20 / 3));
    expect(weights.get('flood')).toBeCloseTo(0.5 * Math.log(1 + 20 / 3));
    expect(weights.get('tram')).toBeCloseTo(Math.log(21));
  });

  it('are marked in the sentence given as evidence, with its entry and source', () => {
    const source = { title: 'A report', url: 'https://example.org' };
    const evidence = evidenceOf({ ...entry, source }, weights);
    expect(evidence).toEqual({ entryId: 'pond', title: 'Ponds', quote: 'Ponds were dug.', marks: [[0, 5]], source });
    expect(evidenceOf(entry, new Map([['flood', 1]]))).toMatchObject({ quote: 'Floods came.', source: null });
  });
});
