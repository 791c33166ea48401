import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../shared/contract/match';
import type { SchemeRecord } from '../../../shared/contract/records';
import type { EligibilityRule } from '../../../shared/framework/facets';
import { eligibility, isExcluded } from '../../../shared/matching/eligibility';
import { factsOf, homeOf, schemeOf } from './sample-candidates';

const TODAY = '2026-11-25';
const beira = homeOf({ groups: ['africa', 'oda-recipients'] });
const lyon = homeOf({ city: { id: 2, name: 'Lyon', country: 'FR', countryName: 'France', population: 520_000 }, groups: ['eu27'], facts: factsOf({ languages: ['fra'] }) });
const nantes = homeOf({ city: { id: 3, name: 'Nantes', country: 'FR', countryName: 'France', population: 320_000 }, groups: ['eu27'], facts: factsOf({ languages: ['fra'] }) });
const hamlet = homeOf({ city: { id: 4, name: 'Toulx', country: 'FR', countryName: 'France', population: null }, groups: ['eu27'] });
const side = (countries: string[], groups: string[] = [], more: Partial<NonNullable<SchemeRecord['home']>> = {}) => ({ countries, groups, ...more });

type City = ReturnType<typeof homeOf>;
type Expected = [city: Verdict['city'], verdict: Verdict['verdict'], because: string][];
type Case = [name: string, scheme: Partial<SchemeRecord>, home: City, partner: City | null, expected: Expected];

/** What a rule says, with whatever else the record would say left open. */
function verdictsOf(rule: EligibilityRule, scheme: Partial<SchemeRecord>, home: City, partner: City | null): Verdict[] {
  return eligibility(schemeOf(scheme), home, partner, TODAY).filter((verdict) => verdict.rule === rule);
}

const CASES: Record<EligibilityRule, Case[]> = {
  country: [
    ['listed where one applies', { home: side(['PT', 'MZ']) }, beira, null, [['home', 'pass', 'A city of Mozambique may apply.']]],
    ['in a group', { home: side([], ['africa']) }, beira, null, [['home', 'pass', 'A city of Mozambique may apply.']]],
    ['listed beside a group it is not in', { home: side(['MZ'], ['eu27']) }, beira, null, [['home', 'pass', 'may apply']]],
    ['on the partner side only', { home: side(['DE']), partner: side(['MZ']) }, beira, null, [['home', 'pass', 'may take part as the partner']]],
    ['on the side that is supported, the other side free', { partner: side([], ['oda-recipients']) }, beira, null, [['home', 'pass', 'A city of Mozambique may apply.']]],
    ['beside a city that is supported', { partner: side([], ['oda-recipients']) }, lyon, beira, [['home', 'pass', 'sets no country for this one'], ['partner', 'pass', 'A city of Mozambique may apply.']]],
    ['not the one supported, and alone', { partner: side([], ['oda-recipients']) }, lyon, null, [['home', 'unknown', 'supports cities of other countries than France']]],
    ['on neither list', { home: side(['DE']), partner: side([], ['eu27']) }, beira, null, [['home', 'fail', 'Mozambique is not among the countries']]],
    ['not where one applies, the partner side untold', { home: side(['DE']) }, beira, null, [['home', 'unknown', 'Which countries the other city may be from is not recorded.']]],
    ['told in words only', { home: side([], [], { text: 'Cities of eligible countries' }) }, beira, null, [['home', 'unknown', 'told in words only']]],
    ['not on a list that was drawn up from words', { home: side(['DE'], [], { text: 'Associated countries; our list' }), partner: side(['KE']) }, beira, null, [['home', 'unknown', 'not on our list']]],
    ['on a list that was drawn up from words', { home: side(['MZ'], [], { text: 'our list' }) }, beira, null, [['home', 'pass', 'may apply']]],
    ['not recorded at all', {}, beira, null, [['home', 'unknown', 'Which countries may take part is not recorded.']]],
    ['of a part of the country only', { home: side(['FR'], [], { partOnly: true, text: 'Bretagne' }) }, lyon, null, [['home', 'unknown', 'Only a part of France']]],
    ['both on their sides', { home: side(['FR']), partner: side([], ['oda-recipients']) }, lyon, beira, [['home', 'pass', 'A city of France may apply.'], ['partner', 'pass', 'A city of Mozambique may take part as the partner.']]],
    ['both, the other way round', { home: side(['FR']), partner: side([], ['oda-recipients']) }, beira, lyon, [['home', 'pass', 'A city of Mozambique may take part as the partner.'], ['partner', 'pass', 'A city of France may apply.']]],
    ['the partner on no list', { home: side(['FR']), partner: side(['SN']) }, lyon, beira, [['home', 'pass', 'France may apply'], ['partner', 'fail', 'Mozambique is not among the countries of this scheme for the partner.']]],
    ['the partner’s side told in words', { home: side(['FR']), partner: side([], [], { text: 'crisis-hit territories' }) }, lyon, beira, [['home', 'pass', 'France may apply'], ['partner', 'unknown', 'told in words only']]],
  ],
  applicant: [
    ['cities named', { applicants: ['German municipalities'] }, lyon, null, [['home', 'pass', 'Cities and municipalities may apply.']]],
    ['cities named in French', { applicants: ['Commune', 'EPCI à fiscalité propre'] }, lyon, null, [['home', 'pass', 'Cities and municipalities']]],
    ['associations only, as checked', { applicantTypes: ['association'] }, lyon, null, [['home', 'fail', 'Only associations of local authorities may apply, not a city itself. Your own association may know of it.']]],
    ['two kinds of others, as checked', { applicantTypes: ['utility', 'business'] }, lyon, null, [['home', 'fail', 'Only municipal companies and utilities and businesses may apply']]],
    ['others only, as we read the words', { applicants: ['universities'] }, lyon, null, [['home', 'unknown', 'do not name cities']]],
    ['nobody named, of a call', { schemeKind: 'call' }, lyon, null, [['home', 'unknown', 'Who may apply is not recorded.']]],
    ['nobody named, of a network', { schemeKind: 'network' }, lyon, null, []],
    ['the one that applies is the partner', { home: side(['FR']), partner: side(['MZ']), applicants: ['towns'] }, beira, lyon, [['partner', 'pass', 'Cities and municipalities may apply.']]],
    ['the one that applies is still to be found', { home: side(['DE']), partner: side(['MZ']), applicants: ['towns'] }, beira, null, []],
  ],
  membership: [
    ['asked for', { membersOf: 'AIMF' }, lyon, null, [['home', 'unknown', 'Only members of AIMF may apply.']]],
    ['not asked for', {}, lyon, null, []],
  ],
  population: [
    ['within both limits', { population: { min: 20_000, max: 600_000 } }, lyon, null, [['home', 'pass', 'Lyon has about 520,000 people; the scheme is for cities of 20,000 to 600,000 people.']]],
    ['at the lower limit', { population: { min: 520_000 } }, lyon, null, [['home', 'pass', '520,000 people or more']]],
    ['at the upper limit', { population: { max: 520_000 } }, lyon, null, [['home', 'pass', '520,000 people at most']]],
    ['below', { population: { min: 520_001 } }, lyon, null, [['home', 'fail', 'Lyon has about 520,000 people']]],
    ['above', { population: { max: 519_999 } }, lyon, null, [['home', 'fail', '519,999 people at most']]],
    ['above, though one might join a city that applies', { home: side(['FR']), population: { max: 519_999 } }, lyon, null, [['home', 'fail', 'Lyon']]],
    ['not known', { population: { min: 20_000 } }, hamlet, null, [['home', 'unknown', 'It is for cities of 20,000 people or more.']]],
    ['against a rule in words', { population: { text: 'Small and medium-sized cities' } }, lyon, null, [['home', 'unknown', 'told in words only']]],
    ['of the two sides apart', { home: side(['FR'], [], { population: { max: 600_000 } }), partner: side(['MZ'], [], { population: { max: 300_000 } }) }, lyon, beira, [['home', 'pass', '600,000 people at most'], ['partner', 'fail', 'Beira has about 500,000 people; the scheme is for cities of 300,000 people at most.']]],
    ['of the city that applies, not of its partner', { home: side(['FR']), partner: side(['MZ']), population: { max: 510_000 } }, beira, nantes, [['partner', 'pass', 'Nantes']]],
  ],
  lead: [
    ['in words only', { leadRule: 'Lead partner must own a Good Practice.' }, lyon, beira, [['both', 'unknown', 'Who leads is told in words only.']]],
    ['on one side', { home: side(['FR']), partner: side(['MZ']), lead: { side: 'home' } }, beira, lyon, [['partner', 'pass', 'Lyon may lead.']]],
    ['on either side', { lead: { side: 'either' } }, lyon, beira, [['both', 'pass', 'Either of the two']]],
    ['of some countries, neither of them ours', { lead: { countries: ['DE'] } }, lyon, beira, [['both', 'fail', 'Neither of the two cities may lead.']]],
    ['of a group, ours alone', { lead: { groups: ['eu27'] } }, lyon, null, [['home', 'pass', 'Lyon may lead.']]],
    ['of a group that another city has to bring', { lead: { groups: ['eu27'] } }, beira, null, [['both', 'unknown', 'Beira cannot lead; another city has to.']]],
    ['on invitation', { lead: { invited: true } }, lyon, null, [['home', 'unknown', 'Only cities that were invited may apply.']]],
  ],
  consortium: [
    ['two are enough', { consortium: { min: 2 } }, lyon, beira, [['both', 'pass', 'Two cities are enough.']]],
    ['one is enough', { consortium: { min: 1, max: 5 } }, lyon, null, [['both', 'pass', 'One city is enough.']]],
    ['one more is missing', { consortium: { min: 2, max: 3 } }, lyon, null, [['both', 'unknown', 'It asks for 2 to 3 partners.']]],
    ['four more are missing', { consortium: { min: 6, max: 8 } }, lyon, beira, [['both', 'unknown', 'It asks for 6 to 8 partners.']]],
    ['for a single city', { consortium: { max: 1 } }, lyon, beira, [['both', 'fail', 'supports a single city']]],
    ['in words only', { consortium: { text: 'eight partnerships planned' } }, lyon, beira, [['both', 'unknown', 'told in words only']]],
  ],
  'distinct-countries': [
    ['of two countries', { consortium: { min: 2, minCountries: 2 } }, lyon, beira, [['both', 'pass', 'of different countries']]],
    ['of one country', { consortium: { min: 2, minCountries: 2 } }, lyon, nantes, [['both', 'fail', 'Both cities are of France, and partners of 2 countries are asked for.']]],
    ['of one country, with more partners to come', { consortium: { min: 4, minCountries: 2 } }, lyon, nantes, [['both', 'unknown', 'the two cities are of 1']]],
    ['of three countries asked for', { consortium: { min: 3, minCountries: 3 } }, lyon, beira, [['both', 'unknown', 'the two cities are of 2']]],
    ['no partner yet', { consortium: { minCountries: 2 } }, lyon, null, [['both', 'unknown', 'Partners of at least 2 countries']]],
  ],
  'own-contribution': [
    ['told', { ownContribution: 'at least 10 % in cash' }, lyon, null, [['both', 'pass', 'is known: at least 10 % in cash.']]],
    ['drawn from the share', { share: { max: 70 } }, lyon, null, [['both', 'pass', 'at least 30 % comes from elsewhere']]],
    ['none', { share: { min: 100, max: 100 } }, lyon, null, [['both', 'pass', 'can pay the whole cost']]],
    ['not recorded', {}, lyon, null, [['both', 'unknown', 'is not recorded']]],
    ['of an association, that pays nothing', { schemeKind: 'association' }, lyon, null, []],
  ],
  language: [
    ['the city’s own', { languages: ['en', 'fr'] }, lyon, null, [['home', 'pass', 'French is an official language of France.']]],
    ['another', { languages: ['nl'] }, lyon, null, [['home', 'unknown', 'Applications are written in Dutch.']]],
    ['the one of the partner, who applies', { home: side(['FR']), partner: side(['MZ']), languages: ['fr'] }, beira, lyon, [['partner', 'pass', 'French']]],
  ],
  cutoff: [
    ['to come', { cutoffs: [{ date: '2027-03-01' }] }, lyon, null, [['both', 'pass', 'open until 2027-03-01']]],
    ['all the time', { status: 'rolling', lastVerified: '2026-11-01' }, lyon, null, [['both', 'pass', 'open all the time']]],
    ['announced', { status: 'forecast', opens: '2027-01-10' }, lyon, null, [['both', 'unknown', 'It opens on 2027-01-10.']]],
    ['not checked', { status: 'unverified' }, lyon, null, [['both', 'unknown', 'Nobody has checked']]],
    ['passed, whatever a feed says', { status: 'open', cutoffs: [{ date: '2014-05-01' }] }, lyon, null, [['both', 'fail', 'has passed']]],
    ['of long ago', { status: 'historic' }, lyon, null, [['both', 'fail', 'It has ended.']]],
  ],
};

describe.each(Object.entries(CASES) as [EligibilityRule, Case[]][])('the rule on %s', (rule, cases) => {
  it.each(cases)('%s', (_name, scheme, home, partner, expected) => {
    const verdicts = verdictsOf(rule, scheme, home, partner);
    expect(verdicts.map(({ city, verdict }) => [city, verdict])).toEqual(expected.map(([city, verdict]) => [city, verdict]));
    expected.forEach(([, , because], at) => expect(verdicts[at]?.because).toContain(because));
  });
});

describe('every verdict', () => {
  const all = Object.values(CASES).flat().flatMap(([, scheme, home, partner]) => eligibility(schemeOf(scheme), home, partner, TODAY));

  it('says what to find out where it is not known, and only there', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ verdict, check }) => (verdict === 'unknown') !== (check !== undefined))).toEqual([]);
  });

  it('is a whole sentence', () => {
    expect(all.filter(({ because, check = 'Yes.' }) => !/^[A-Z2].*[.]$/.test(because) || !/^[A-Z].*[.]$/.test(check) || /undefined|null|NaN/.test(because + check))).toEqual([]);
  });

  it.each<[rule: EligibilityRule, scheme: Partial<SchemeRecord>, sentence: string]>([
    ['country', { home: side(['FR']), evidence: { home: 'French towns may ask.' } }, 'French towns may ask.'],
    ['country', { home: side(['FR'], [], { text: 'French local authorities' }) }, 'French local authorities'],
    ['applicant', { applicants: ['towns', 'districts'] }, 'towns, districts'],
    ['lead', { leadRule: 'A city leads.', evidence: { leadRule: 'The page wants a city to lead.' } }, 'The page wants a city to lead.'],
    ['own-contribution', { rate: 'up to 80 %', share: { max: 80 } }, 'up to 80 %'],
    ['cutoff', { evidence: { status: 'The call page says it closed.' } }, 'The call page says it closed.'],
  ])('carries the sentence it rests on: %s %#', (rule, scheme, sentence) => {
    expect(verdictsOf(rule, scheme, lyon, null)[0]?.evidence).toBe(sentence);
  });
});

it('seats a pair the way that fails least, whoever asks', () => {
  const scheme = schemeOf({ home: side(['FR'], [], { population: { max: 600_000 } }), partner: side([], ['oda-recipients']), applicants: ['towns'], languages: ['fr'] });
  const told = (verdicts: Verdict[]) => verdicts.map(({ rule, verdict }) => `${rule} ${verdict}`).sort();
  expect(told(eligibility(scheme, beira, lyon, TODAY))).toEqual(told(eligibility(scheme, lyon, beira, TODAY)));
  expect(isExcluded(eligibility(scheme, beira, lyon, TODAY))).toBe(false);
  expect(isExcluded(eligibility(scheme, lyon, nantes, TODAY))).toBe(true);
});

it('is not excluded by its dates alone, which may come again', () => {
  expect(isExcluded(eligibility(schemeOf({ status: 'closed', home: side(['FR']) }), lyon, null, TODAY))).toBe(false);
});
