import type { EntryHit, Evidence, MatchResponse, SchemeHit, Verdict } from '../../shared/contract/match';
import type { SchemeRecord } from '../../shared/contract/records';
import type { Understood } from '../../shared/contract/understand';
import { samplePartner } from '../extension/sample';
import { sampleAnswer, sampleUnderstood } from '../shared/client/sample';
import { cityOf, schemeOf } from '../shared/matching/sample-candidates';

/** Far enough that its deadline stays open. */
const CLOSES = '2099-12-07';

export const LONG_NAME = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch';
export const home = cityOf();

export const quote: Evidence = { entryId: 'e1', title: 'Retention ponds for the lowland', quote: 'The city floods often, because fields that soaked up the rain have been built over.', marks: [[9, 15], [57, 61]], source: { title: 'Twenty years of retention ponds', url: 'https://example.org/report', publisher: 'City of Bangkok', retrieved: '2026-01-15', box: '3.5.1', secondary: true } };

export const partner = samplePartner(1, 'Bangkok', {
  reasons: [
    { signal: 'theme', points: 38.4, because: 'tells of floods in built-over lowland', evidence: [quote] },
    { signal: 'experience', points: 15.6, because: 'took over retention ponds from a partner city' },
    { signal: 'capacity', points: 12, because: 'similar size and income group' },
    { signal: 'load', points: -2.4, because: 'more links than it says it can carry' },
  ],
  score: 63.6,
  capacity: [
    { fact: 'size', likeness: 0.4, home: '530604', partner: '5104476', because: '' },
    { fact: 'setting', likeness: 1, home: 'coastal', partner: 'coastal', because: '' },
    { fact: 'climate', likeness: null, home: 'tropical', partner: null, because: '' },
  ],
  tailoring: [{ fact: 'size', differs: 'ten times your size', tailor: 'the size of the works' }],
  cautions: [
    { id: 'crowded', because: 'often asked: 8 known partner cities' },
    { id: 'old-experience', because: 'its latest source is of 1998' },
  ],
});

export const longPartner = samplePartner(2, LONG_NAME, { city: { ...partner.city, id: 2, name: LONG_NAME, countryName: 'United Kingdom of Great Britain and Northern Ireland', population: null }, confidence: 0.2, score: 9.1, reasons: [{ signal: 'theme', points: 9.1, because: 'shares the problem, and no more is known of it' }] });

const rule = (verdict: Verdict['verdict'], city: Verdict['city'], name: Verdict['rule'], because: string, more: Partial<Verdict> = {}): Verdict => ({ rule: name, city, verdict, because, ...more });
export const verdicts: Verdict[] = [
  rule('pass', 'home', 'country', 'A city of Mozambique may apply.'),
  rule('fail', 'partner', 'country', 'Kenya is not among the countries of this scheme for the partner.', { evidence: 'Partners from the EU' }),
  rule('unknown', 'home', 'population', 'It is for cities of 50,000 people or more.', { check: 'Find out how many people live in Beira.' }),
  rule('pass', 'both', 'cutoff', 'It is open until 2099-12-07.'),
];

const scheme = (change: Partial<SchemeRecord>): SchemeRecord => schemeOf({ text: 'Pays travel and staff for two cities that work on one problem.', award: { min: 50_000, max: 1_500_000, currency: 'EUR' }, ...(quote.source && { source: quote.source }), ...change });
export const openScheme: SchemeHit = { scheme: scheme({ title: 'Municipal partnerships for climate and water', cutoffs: [{ date: CLOSES, time: '17:00', timeZone: 'Europe/Brussels' }] }), score: 71, reasons: [{ signal: 'theme', points: 41, because: 'is about floods' }, { signal: 'eligibility', points: 20, because: 'most rules fit' }, { signal: 'status', points: 10, because: 'is open' }], eligibility: verdicts, nextCutoff: CLOSES, status: 'open', lastVerified: '2026-01-15' };
export const closedScheme: SchemeHit = { scheme: scheme({ id: 's2', title: 'A grant for visits', status: 'closed' }), score: 0, reasons: [], eligibility: [], nextCutoff: null, status: 'closed', lastVerified: null };

export const caseHit: EntryHit = { id: 'e1', kind: 'case', title: 'Retention ponds for the lowland', cities: [partner.city, home], themes: ['environment', 'security-disaster'], years: '1998-2004', maturity: null, modality: [], score: 40, reasons: [{ signal: 'theme', points: 40, because: 'tells of floods in built-over lowland' }], quote };

export const understood: Understood = { ...sampleUnderstood, sdgs: Array.from({ length: 17 }, (_, at) => ({ goal: at + 1, score: at === 10 ? 0.8 : 0 })) };
export const nothingUnderstood: Understood = { ...understood, problem: false, themes: [], subthemes: [] };
export const answer: MatchResponse = sampleAnswer({ understood, home, partners: [partner, longPartner], cases: [caseHit], schemes: [openScheme, closedScheme], cautions: [{ id: 'unknown-facts', because: 'little is known of your city' }] });
export const emptyAnswer: MatchResponse = sampleAnswer({ understood, home });
