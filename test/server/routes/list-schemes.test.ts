import { expect, it } from 'vitest';
import type { FoundScheme } from '../../../server/matching/scheme-search';
import { listSchemes } from '../../../server/routes/list-schemes';
import { schemesQuery } from '../../../shared/contract/directory';
import { schemeOf } from '../../shared/matching/sample-candidates';

const TODAY = '2026-11-25';

const SCHEMES = [
  schemeOf({ id: 'unchecked', status: 'unverified' }),
  schemeOf({ id: 'for-the-theme', status: 'rolling', lastVerified: '2026-11-01' }),
  schemeOf({ id: 'has-the-word', status: 'rolling', lastVerified: '2026-11-01' }),
  schemeOf({ id: 'has-both', status: 'unverified' }),
];

const THEME = { word: 'climate', theme: 'Climate' };

function listed(found: Record<string, Partial<FoundScheme>>): string[] {
  const whole = new Map(Object.entries(found).map(([id, part]) => [id, { has: [], like: [], themes: [], lacks: [], covered: 0, relevance: 0, ...part }]));
  return listSchemes(SCHEMES, schemesQuery.parse({}), { today: TODAY, instant: undefined, found: whole, groupsOf: () => [], check: () => [] }).schemes.map(({ scheme }) => scheme.id);
}

it('puts what has the word before what is only for its theme, and among the first what can be used now', () => {
  expect(listed({ unchecked: { has: ['climate'], covered: 1 }, 'for-the-theme': { themes: [THEME], covered: 0.25 }, 'has-the-word': { has: ['climate'], covered: 1 } })).toEqual(['has-the-word', 'unchecked', 'for-the-theme']);
});

it('puts what is about the words before what only mentions them, though that can be used now', () => {
  expect(listed({ unchecked: { has: ['climate'], covered: 1, relevance: 1 }, 'has-the-word': { has: ['climate'], covered: 1, relevance: 0.1 } })).toEqual(['unchecked', 'has-the-word']);
  expect(listed({ unchecked: { has: ['climate'], covered: 1, relevance: 1 }, 'has-the-word': { has: ['climate'], covered: 1, relevance: 0.8 } })).toEqual(['has-the-word', 'unchecked']);
});

it('puts what answers to more of the words first, whatever its status', () => {
  expect(listed({ 'has-the-word': { has: ['climate'], lacks: ['finance'], covered: 1 }, 'has-both': { like: ['climat'], themes: [THEME], covered: 1.5 } })).toEqual(['has-both', 'has-the-word']);
});
