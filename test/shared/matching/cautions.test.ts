import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../shared/matching/candidate';
import type { Capacity } from '../../../shared/matching/capacity';
import { cautionsOf, type Asked } from '../../../shared/matching/cautions';
import { candidate, cityOf, homeOf, NO_LINKS, NOTHING_KNOWN, scored } from './matching-samples';

const TODAY: Asked = { year: 2026, direction: 'answers', orientationAsked: false };
const calm = NO_LINKS;
const near = (active: number, listed: number) => ({ active, listed, names: ['Maputo', 'Nampula', 'Tete', 'Pemba', 'Chimoio'].slice(0, active + listed) });
const alike: Capacity = { score: 0.8, known: 1, facts: [] };
const state = (home: string, partner: string, likeness: number) => ({ fact: 'decentralisation', likeness, home, partner, because: '' });
const SIX_FACTS = ['size', 'income', 'decentralisation', 'role', 'setting', 'climate'].map((fact) => ({ fact, likeness: null, home: null, partner: null, because: '' }));

describe('what to watch with a candidate', () => {
  it.each<[name: string, changes: Partial<Candidate>, capacity: Capacity | null, expected: [id: string, fact: RegExp][]]>([
    ['nothing', {}, alike, []],
    ['a plan', { entries: [scored({ record: { maturity: 'plan' } })] }, alike, [['plan-only', /plan or an agreement/]]],
    ['a result', { entries: [scored({ record: { maturity: 'result' } })] }, alike, []],
    ['experience of sixteen years ago', { entries: [scored({ record: { year: 2010 } })] }, alike, [['old-experience', /2010/]]],
    ['experience of fifteen years ago', { entries: [scored({ record: { year: 2011 } })] }, alike, []],
    ['a copy as source', { entries: [scored({ record: { source: { title: 'A copy', secondary: true } } })] }, alike, [['secondary-source', /check before you quote/]]],
    ['only the administration', { entries: [scored({ record: { parties: ['local-authority'] } })] }, alike, [['government-only', /administration/]]],
    ['the administration and others', { entries: [scored({ record: { parties: ['local-authority', 'ngo-cbo'] } })] }, alike, []],
    ['answering to residents without a consequence', { entries: [scored({ record: { done: 'The council became transparent.' } })] }, alike, [['answerability', /“transparent”, but of no consequence/]]],
    ['answering to residents with an audit', { entries: [scored({ record: { done: 'The council became transparent, and an audit follows.' } })] }, alike, []],
    ['a single source of money', { entries: [scored({ record: { funding: ['Green Fund'] } })] }, alike, [['single-funder', /Green Fund.*what stays when it ends/]]],
    ['two sources of money', { entries: [scored({ record: { funding: ['Green Fund', 'the city'] } })] }, alike, []],
    ['few facts known of both', {}, { ...alike, known: 2 / 6, facts: SIX_FACTS }, [['unknown-facts', /Only 2 of 6 facts/]]],
    ['half of the facts known of both', {}, { ...alike, known: 0.5, facts: SIX_FACTS }, []],
    ['six partner cities', { links: { ...calm, active: 6 } }, alike, [['crowded', /6 known partner cities/]]],
    ['fifteen listed partners', { links: { ...calm, listed: 15 } }, alike, [['crowded', /15 partner cities on record, none of them known to be active/]]],
    ['fourteen listed partners', { links: { ...calm, listed: 14 } }, alike, []],
    ['four active partners and five listed', { links: { ...calm, active: 4, listed: 5 } }, alike, [['crowded', /9 partner cities on record, 4 of them known to be active/]]],
    ['two partners in the home country', { links: { ...calm, withHomeCountry: near(2, 0) } }, alike, [['crowded', /^2 cities of your country are its partners \(Maputo, Nampula\): speak with them first/]]],
    ['five listed ones in the home country', { links: { ...calm, withHomeCountry: near(0, 5) } }, alike, [['crowded', /^5 cities of your country are its partners, or listed as such \(Maputo, Nampula, Tete and 2 more\)/]]],
    ['one partner in the home country and two listed', { links: { ...calm, withHomeCountry: near(1, 2) } }, alike, []],
    ['very different in structure', {}, { ...alike, score: 0.44 }, [['large-distance', /diagnose together/]]],
    ['different, but not very', {}, { ...alike, score: 0.45 }, []],
    ['a state built the other way round', {}, { ...alike, facts: [state('federal', 'unitary, centralised', 0)] }, [['large-distance', /unitary, centralised rather than federal.*own powers/]]],
    ['a state of another form, but near', {}, { ...alike, facts: [state('federal', 'regionalised', 2 / 3)] }, []],
    ['nothing to compare', {}, { ...alike, score: null }, []],
    ['governed centrally', { facts: { ...NOTHING_KNOWN, decentralisation: 'unitary-centralised' } }, alike, [['limited-decentralisation', /who decides/]]],
    ['a place that may be another', { entries: [scored({ placeSure: false })] }, alike, [['unsure-place', /check that this is the one/]]],
  ])('%s', (_name, changes, capacity, expected) => {
    const cautions = cautionsOf(candidate({ links: calm, ...changes }), homeOf(), capacity, TODAY);
    expect(cautions.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
    cautions.forEach(({ because }, at) => expect(because).toMatch(expected[at]?.[1] ?? /never/));
  });

  it.each<[name: string, changes: Partial<Candidate>, asked: Partial<Asked>, expected: string[]]>([
    ['a need of six years ago', { entries: [scored({ record: { kind: 'need', year: 2020 } })] }, { direction: 'needs' }, ['old-need']],
    ['a need of five years ago', { entries: [scored({ record: { kind: 'need', year: 2021 } })] }, { direction: 'needs' }, []],
    ['a plan, where needs are looked for', { entries: [scored({ record: { maturity: 'plan', funding: ['Green Fund'], parties: ['local-authority'] } })] }, { direction: 'needs' }, []],
    ['an income group not known, where a direction was asked for', {}, { orientationAsked: true }, ['unknown-orientation']],
    ['a known income group, where a direction was asked for', { facts: { ...NOTHING_KNOWN, income: 'low' } }, { orientationAsked: true }, []],
    ['a city of the home country, where a direction was asked for', { city: cityOf(1, 'MZ') }, { orientationAsked: true }, []],
  ])('%s', (_name, changes, asked, expected) => {
    const found = cautionsOf(candidate({ links: calm, city: cityOf(1, 'BR'), ...changes }), homeOf(), alike, { ...TODAY, ...asked });
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  it('speaks of the best entry, not of those behind it', () => {
    const entries = [scored(), scored({ record: { maturity: 'plan', year: 1990 }, placeSure: false })];
    expect(cautionsOf(candidate({ links: calm, entries }), homeOf(), alike, TODAY)).toEqual([]);
  });

  it('says nothing of distance without a home city', () => {
    expect(cautionsOf(candidate({ links: calm }), null, null, TODAY)).toEqual([]);
  });

  it('gives each caution once, also when a city is crowded in two ways', () => {
    const ids = cautionsOf(candidate({ links: { ...NO_LINKS, active: 9, withHomeCountry: near(3, 0) } }), homeOf(), alike, TODAY).map(({ id }) => id);
    expect(ids).toEqual(['crowded']);
  });
});
