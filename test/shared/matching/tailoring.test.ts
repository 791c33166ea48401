import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityFacts } from '../../../shared/contract/city';
import type { Direction } from '../../../shared/contract/match';
import { compareCapacity } from '../../../shared/matching/capacity';
import { rank } from '../../../shared/matching/rank';
import { tailoringOf } from '../../../shared/matching/tailoring';
import { candidateOf, factsOf, fullFacts, homeOf } from './sample-candidates';

const tailoring = (home: Partial<CityFacts>, partner: Partial<CityFacts>, direction: Direction = 'answers') => {
  const [own, other] = [factsOf(home), factsOf(partner)];
  return tailoringOf(own, other, compareCapacity(own, other).facts, direction);
};

describe('what must be tailored', () => {
  it.each<[fact: string, home: Partial<CityFacts>, partner: Partial<CityFacts>, direction: Direction, differs: RegExp, tailor: RegExp]>([
    ['size', { population: 50_000 }, { population: 5_000_000 }, 'answers', /about 100 times the size/, /^Cut it to the staff and budget of the smaller city/],
    ['size', { population: 5_000_000 }, { population: 50_000 }, 'answers', /one part in 100/, /^Scale it up in steps/],
    ['size', { population: 5_000_000 }, { population: 50_000 }, 'needs', /one part in 100/, /^Cut it to the staff/],
    ['income', { income: 'low' }, { income: 'high' }, 'answers', /high income rather than low/, /cheaper make.*who pays for running it/],
    ['income', { income: 'high' }, { income: 'low' }, 'answers', /low income rather than high/, /standards and wages/],
    ['income', { income: 'high' }, { income: 'low' }, 'needs', /low income rather than high/, /cheaper make/],
    ['decentralisation', { decentralisation: 'federal' }, { decentralisation: 'unitary-centralised' }, 'answers', /another form of state/, /who decides, pays and runs it/],
    ['role', { role: 'town' }, { role: 'capital' }, 'answers', /capital rather than town/, /offices and powers/],
    ['setting', { setting: 'inland' }, { setting: 'coastal' }, 'answers', /coastal rather than inland/, /tides, salt, harbours/],
    ['climate', { climate: 'cold' }, { climate: 'tropical' }, 'answers', /tropical rather than cold/, /heat, frost and rain/],
    ['language', { languages: ['por'] }, { languages: ['eng', 'swa'] }, 'answers', /English, Swahili rather than Portuguese/, /interpreters/],
  ])('%s: a home of %o and a partner of %o, looking for %s', (fact, home, partner, direction, differs, tailor) => {
    expect(tailoring(home, partner, direction)).toEqual([{ fact, differs: expect.stringMatching(differs), tailor: expect.stringMatching(tailor) }]);
  });

  it.each<[name: string, home: Partial<CityFacts>, partner: Partial<CityFacts>]>([
    ['nothing of two cities alike', fullFacts(), fullFacts()],
    ['nothing of a fact known of one alone', fullFacts(), factsOf()],
    ['nothing of a small difference', { population: 100_000 }, { population: 200_000 }],
    ['nothing of languages of which one is shared', { languages: ['por', 'eng'] }, { languages: ['eng'] }],
  ])('%s', (_name, home, partner) => {
    expect(tailoring(home, partner)).toEqual([]);
  });

  it('is nothing without a home city', () => {
    expect(rank([candidateOf({ facts: fullFacts() })], { home: null, limit: 1, today: '2026-11-22' })[0]).toMatchObject({ differs: [], tailoring: [] });
  });

  const known = <T,>(...values: T[]) => fc.option(fc.constantFrom(...values), { freq: 4 });
  const facts = fc
    .record({ population: fc.option(fc.integer({ min: 1, max: 30_000_000 })), income: known('low', 'lower-middle', 'upper-middle', 'high'), decentralisation: known('federal', 'regionalised', 'unitary-centralised'), role: known('capital', 'regional-seat', 'town'), setting: known('coastal', 'inland'), climate: known('tropical', 'temperate', 'cold'), languages: fc.subarray(['por', 'eng']) })
    .map((some) => factsOf(some as Partial<CityFacts>));
  it('has a sentence for every fact that differs, and only for those', () => {
    fc.assert(
      fc.property(facts, facts, fc.constantFrom<Direction>('answers', 'needs'), (home, partner, direction) => {
        const [found] = rank([candidateOf({ facts: partner })], { home: homeOf({ facts: home }), direction, limit: 1, today: '2026-11-22' });
        expect(found?.tailoring.map(({ differs }) => differs)).toEqual(found?.differs);
        expect(found?.tailoring.every(({ tailor }) => /^[A-Z].+\.$/.test(tailor))).toBe(true);
        const compared = found?.capacity.filter(({ likeness }) => likeness !== null) ?? [];
        const ofCapacity = found?.tailoring.filter(({ fact }) => fact !== 'language') ?? [];
        expect(ofCapacity.length + (found?.alike.length ?? 0)).toBe(compared.length);
      }),
    );
  });
});
