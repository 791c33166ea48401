import { expect, it } from 'vitest';
import type { EntryRecord } from '../../../shared/contract/records';
import { compareCapacity } from '../../../shared/matching/capacity';
import { confidenceOf } from '../../../shared/matching/confidence';
import { candidateOf, entryOf, factsOf, fullFacts, scored } from './sample-candidates';

const publisher = { title: 'A report', url: 'https://example.org/report' };
const about = (...entries: Partial<EntryRecord>[]) => candidateOf({ entries: entries.map((entry, at) => scored({ entry: entryOf({ id: `e${at}`, ...entry }) })) });

it.each<[name: string, entries: Partial<EntryRecord>[], value: number, because: string]>([
  ['nothing to go by', [{}], (0 + 0.5 + 0.2 + 0.5) / 4, '0 sources, no source named, without an outcome, no home city to compare with'],
  ['a source without an address', [{ source: { title: 'A leaflet' } }], (1 / 3 + 0.5 + 0.2 + 0.5) / 4, '1 source, where to read it is not told, without an outcome, no home city to compare with'],
  ['the publisher’s page', [{ source: publisher }], (1 / 3 + 1 + 0.2 + 0.5) / 4, '1 source, read at the publisher, without an outcome, no home city to compare with'],
  ['a numbered box of a report', [{ source: { title: 'A report', box: '4.2' } }], (1 / 3 + 1 + 0.2 + 0.5) / 4, '1 source, read at the publisher, without an outcome, no home city to compare with'],
  ['a copy', [{ source: { ...publisher, secondary: true } }], (1 / 3 + 0.3 + 0.2 + 0.5) / 4, '1 source, read on a copy, without an outcome, no home city to compare with'],
  ['a known state', [{ source: publisher, maturity: 'running' }], (1 / 3 + 1 + 0.5 + 0.5) / 4, '1 source, read at the publisher, without an outcome, no home city to compare with'],
  ['an outcome', [{ source: publisher, maturity: 'running', outcome: 'Drains stay clear.' }], (1 / 3 + 1 + 1 + 0.5) / 4, '1 source, read at the publisher, with an outcome, no home city to compare with'],
  ['the same source twice', [{ source: publisher }, { source: publisher }], (1 / 3 + 1 + 0.2 + 0.5) / 4, '1 source, read at the publisher, without an outcome, no home city to compare with'],
  ['a second source', [{ source: publisher, moreSources: [{ title: 'A study' }] }], (2 / 3 + 1 + 0.2 + 0.5) / 4, '2 sources, read at the publisher, without an outcome, no home city to compare with'],
  ['five sources', [{ source: publisher, moreSources: ['a', 'b', 'c', 'd'].map((title) => ({ title })) }], (1 + 1 + 0.2 + 0.5) / 4, '5 sources, read at the publisher, without an outcome, no home city to compare with'],
])('confidence rests on %s', (_name, entries, value, because) => {
  const confidence = confidenceOf(about(...entries), null);
  expect(confidence.value).toBeCloseTo(value);
  expect(confidence.because).toBe(because);
});

it.each([
  ['all facts', fullFacts(), 1, '6 of 6 facts known of both cities'],
  ['two facts', factsOf({ population: 10_000, income: 'low' as const }), 2 / 6, '2 of 6 facts known of both cities'],
  ['no fact', factsOf(), 0, '0 of 6 facts known of both cities'],
])('confidence grows with what is known of both cities: %s', (_name, partner, known, words) => {
  const confidence = confidenceOf(about({ source: publisher }), compareCapacity(fullFacts(), partner));
  expect(confidence.value).toBeCloseTo((1 / 3 + 1 + 0.2 + known) / 4);
  expect(confidence.because).toContain(words);
});
