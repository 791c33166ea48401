import { describe, expect, it } from 'vitest';
import type { Caution } from '../../../shared/contract/match';
import { needCautions, type Need } from '../../../shared/matching/need-cautions';

const PROBLEM = 'Every rainy season the low districts stand under water for days, because the fields that took up the storm water have been built over.';
const CALL = 'The programme helps cities that wish to hold back storm water where it falls, by ponds, green roofs and open ground, and to share with another city what they learn on the way.';
const scheme = { title: 'Sponge towns', text: `Who we are. ${'Unrelated words of an agency. '.repeat(40)} ${CALL} Contact us for more.` };

const need = (changes: Partial<Need> = {}): Need => ({ text: PROBLEM, subthemes: new Map(), schemes: [], home: null, ...changes });
const home = (active: number, loadLimit: number | null = null, listed = 0): Need['home'] => ({ city: { name: 'Beira' }, links: { active, listed }, loadLimit });

describe('what to think of before any city is asked', () => {
  it.each<[name: string, changes: Partial<Need>, expected: [id: Caution['id'], fact: RegExp][]]>([
    ['a problem, told as one', { schemes: [scheme], home: home(3) }, []],
    ['a text with the words of a call', { text: 'Call for proposals: eligible applicants are cities.' }, [['call-first', /“Call for proposals”, “eligible applicants”.*without the call/]]],
    ['a passage of a scheme on record', { text: CALL, schemes: [scheme] }, [['call-first', /text of a scheme, “Sponge towns”/]]],
    ['the same passage with a few words changed', { text: CALL.replace('helps', 'supports').replace('on the way', 'meanwhile'), schemes: [scheme] }, [['call-first', /Sponge towns/]]],
    ['a few words that stand in a scheme too', { text: 'cities that wish to hold back storm water', schemes: [scheme] }, []],
    ['a wish for citizen participation', { subthemes: new Map([['participation', 0.5]]) }, [['responsiveness', /^Citizen participation: partnerships seldom/]]],
    ['a wish for transparency beside another', { subthemes: new Map([['drainage', 0.9], ['transparency-integrity', 0.6]]) }, [['responsiveness', /^Transparency and integrity/]]],
    ['participation only touched upon', { subthemes: new Map([['participation', 0.49]]) }, []],
    ['another goal', { subthemes: new Map([['drainage', 0.9]]) }, []],
    ['as many links as the home city’s own limit', { home: home(4, 4) }, [['own-load', /^Beira has 4 active links and set itself a limit of 4/]]],
    ['room within the home city’s own limit', { home: home(7, 8) }, []],
    ['many links and no limit known', { home: home(6) }, [['own-load', /^Beira has 6 active links: ask who will carry one more\.$/]]],
    ['one link and a limit of one', { home: home(1, 1, 1) }, [['own-load', /1 active link and.* 1 more is on record: one of them may be worth reviving/]]],
    ['many listed links that nobody knows to be alive', { home: home(5, null, 40) }, []],
  ])('%s', (_name, changes, expected) => {
    const cautions = needCautions(need(changes));
    expect(cautions.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
    cautions.forEach(({ because }, at) => expect(because).toMatch(expected[at]?.[1] ?? /never/));
  });

  it('comes all at once, the call first', () => {
    const all = needCautions(need({ text: 'Open call; the closing date is near.', subthemes: new Map([['participatory-budgeting', 1]]), home: home(9) }));
    expect(all.map(({ id }) => id)).toEqual(['call-first', 'responsiveness', 'own-load']);
  });
});
