import { describe, expect, it } from 'vitest';
import { answered, cautionsBeforeTalks, FACTOR_KEYS, gatesBetween, withFactor } from '../../../extension/services/stage-gates';
import { sampleItem } from '../sample-desk';

const EMPTY = { met: [], gets: { home: '', partner: '' } };

describe('the way to a stage', () => {
  it.each([
    ['found', 'contacted', []],
    ['found', 'talks', ['cautions']],
    ['talks', 'agreed', ['checklist']],
    ['found', 'agreed', ['cautions', 'checklist']],
    ['contacted', 'project', ['cautions', 'checklist']],
    ['dormant', 'talks', ['cautions']],
    ['agreed', 'project', []],
    ['agreed', 'talks', []],
    ['project', 'dormant', []],
  ] as const)('from %s to %s passes %j', (from, to, gates) => {
    expect(gatesBetween(from, to)).toEqual(gates);
  });
});

it('shows before talks what concerns readiness and governance, and leaves the sources to the card', () => {
  const { readiness, governance } = cautionsBeforeTalks(sampleItem(1, 'Bangkok', { asked: { direction: 'answers', cautions: [{ id: 'own-load', because: 'x' }] } }, { cautions: (['single-funder', 'plan-only', 'crowded', 'unsure-place', 'government-only', 'limited-decentralisation'] as const).map((id) => ({ id, because: id })) }));
  expect(readiness.map(({ id }) => id)).toEqual(['own-load', 'crowded', 'limited-decentralisation']);
  expect(governance.map(({ id }) => id)).toEqual(['single-funder', 'government-only']);
});

describe('the checklist', () => {
  it('counts each factor of each city and what each gets', () => {
    expect(answered(EMPTY)).toEqual({ done: 0, of: 10 });
    expect(answered({ met: [...FACTOR_KEYS], gets: { home: 'a method', partner: ' ' } })).toEqual({ done: 9, of: 10 });
  });

  it('takes back what was ticked, and counts nothing it does not know', () => {
    const ticked = withFactor(EMPTY, 'participation:home', true);
    expect(answered(ticked).done).toBe(1);
    expect(withFactor(ticked, 'participation:home', false)).toEqual(EMPTY);
    expect(answered(withFactor(EMPTY, 'of an older version:home', true)).done).toBe(0);
  });
});
