import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryRecord } from '../../../shared/contract/records';
import { distinctEntries } from '../../../shared/matching/distinct-entries';
import { rank } from '../../../shared/matching/rank';
import { candidateOf, cityOf, entryOf, homeOf, scored } from './sample-candidates';

const TEXT = 'Every rainy season the low districts stand under water for days. Residents dug ponds under the playgrounds, cleared the drains street by street, and the city now pays a warden for each pond who opens the gates before a storm.';
const told = (changes: Partial<EntryRecord>) => ({ done: undefined, ...changes });
const idsOf = (...entries: Partial<EntryRecord>[]) => distinctEntries(entries.map((entry, at) => scored({ relevance: 1 - at / 10, entry: entryOf({ id: `e${at}`, ...entry }) }))).map(({ entry }) => entry.id);

describe('entries of one city', () => {
  it.each<[name: string, first: Partial<EntryRecord>, second: Partial<EntryRecord>, distinct: number]>([
    ['the same text under two titles', told({ text: TEXT, title: 'Ponds' }), told({ text: TEXT, title: 'Rainy season' }), 1],
    ['the same text in other fields, case and marks', told({ text: TEXT }), told({ problem: `${TEXT.split('. ')[0]}!`, outcome: TEXT.split('. ')[1]?.toUpperCase() }), 1],
    ['a text with two words changed', told({ text: TEXT }), told({ text: TEXT.replace('days', 'weeks').replace('warden', 'keeper') }), 1],
    ['a text with a sentence more', told({ text: TEXT }), told({ text: `${TEXT} This began in 2015.` }), 1],
    ['a text that is half of another', told({ text: TEXT }), told({ text: TEXT.slice(0, TEXT.length / 2) }), 2],
    ['two texts on one matter', told({ text: TEXT }), told({ text: 'Rubbish blocks the drains, and in the rainy season water stands in the low streets. Young people now clear them each Saturday for a small fee.' }), 2],
    ['two rows of one form', told({ text: 'Increased water demand. Timescale: Long-term. Magnitude: Serious.' }), told({ text: 'Inadequate infrastructure. Timescale: Long-term. Magnitude: Serious.' }), 2],
    ['one word, twice', told({ text: 'Drought' }), told({ text: 'drought.' }), 1],
    ['another script, twice', told({ text: 'Заводнения всяка година' }), told({ text: 'заводнения всяка година' }), 1],
    ['nothing but marks, twice', told({ text: '—' }), told({ text: '…' }), 2],
    ['a need and a practice of the same words', told({ text: TEXT, kind: 'need' }), told({ text: TEXT, kind: 'practice' }), 2],
    ['a case and a practice of the same words', told({ text: TEXT, kind: 'case' }), told({ text: TEXT, kind: 'practice' }), 1],
  ])('%s', (_name, first, second, distinct) => {
    expect(idsOf(first, second)).toEqual(['e0', 'e1'].slice(0, distinct));
  });

  it('leave every different text in its place, the best of each first', () => {
    expect(idsOf(told({ text: TEXT }), told({ text: 'Buses run late.' }), told({ text: TEXT }), told({ text: 'Buses run late!' }), told({ text: 'Trams are new.' }))).toEqual(['e0', 'e1', 'e4']);
  });

  it('are told apart within their first words, however long they are', () => {
    const long = 'word and more '.repeat(1400);
    expect(idsOf(told({ text: `A report. ${long}` }), told({ text: `A report. ${long}, and its end` }))).toEqual(['e0']);
  });
});

it('a city whose one text was recorded many times scores as if it had been recorded once, and says so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), (copies, relevance) => {
      const entries = Array.from({ length: copies }, (_, at) => scored({ relevance: relevance / (at + 1), entry: entryOf({ id: `e${at}`, title: `Title ${at}`, done: TEXT }) }));
      const options = { home: homeOf(), limit: 1, today: '2026-11-22' };
      const inCity = (own: typeof entries) => rank([candidateOf({ city: cityOf({ id: 2 }), entries: own })], options)[0];
      expect(inCity(entries)).toEqual(inCity(entries.slice(0, 1)));
    }),
  );
});
