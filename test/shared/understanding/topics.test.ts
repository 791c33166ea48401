import { expect, it } from 'vitest';
import type { Concept } from '../../../shared/understanding/concept';
import { createLexicon } from '../../../shared/understanding/lexicon';
import { topicEvidence, topicsOf } from '../../../shared/understanding/topics';

const both = (word: string): Concept['terms'] => ({ en: [word], fr: [word], es: [word], pt: [word], de: [word], nl: [word] });
const lexicon = createLexicon([
  { id: 'flood', subthemes: ['flood-control'], sdgs: [], facets: [], terms: { ...both('flood'), de: ['Überschwemmung'] } },
  { id: 'basin', subthemes: ['drainage', 'flood-control'], sdgs: [], facets: [], terms: both('basin') },
  { id: 'street', subthemes: [], sdgs: [], facets: [], terms: both('street') },
]);
const evidenceIn = (text: string) => Object.fromEntries(topicEvidence(lexicon.find(text, 'en')));

it.each<[name: string, text: string, evidence: Record<string, number>]>([
  ['a concept of one sub-theme counts 1', 'The flood came.', { 'flood-control': 1 }],
  ['met again it adds a quarter', 'The flood came. The flood went.', { 'flood-control': 1.25 }],
  ['a concept of two counts less for each, and least for the second', 'A basin.', { drainage: 1 / Math.SQRT2, 'flood-control': 0.6 / Math.SQRT2 }],
  ['different concepts add up', 'A basin for the flood.', { drainage: 1 / Math.SQRT2, 'flood-control': 1 + 0.6 / Math.SQRT2 }],
  ['words of no theme are no evidence', 'The street.', {}],
])('%s', (_name, text, evidence) => {
  const found = evidenceIn(text);
  expect(Object.keys(found).sort()).toEqual(Object.keys(evidence).sort());
  for (const [id, value] of Object.entries(evidence)) expect(found[id]).toBeCloseTo(value);
});

it('a reviewed sub-theme counts as three concepts, beside what the words say', () => {
  expect(Object.fromEntries(topicsOf('The flood came.', 'en', ['noise', 'flood-control'], lexicon))).toEqual({ noise: 3, 'flood-control': 4 });
});

it('an entry is read in the language it is written in, whatever was declared', () => {
  const text = 'Die Überschwemmung kam, und wir haben nicht gewusst, was wir mit dem Wasser auf der Straße tun sollten.';
  expect([...topicsOf(text, 'de', [], lexicon)]).toEqual([['flood-control', 1]]);
  expect([...topicsOf(text, 'en', [], lexicon)]).toEqual([['flood-control', 1]]);
  expect([...topicsOf(text, undefined, [], lexicon)]).toEqual([['flood-control', 1]]);
});
