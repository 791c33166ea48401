import { APPLICANT_TYPES } from '../framework/facets';
import { applicantTypes } from './applicants';
import { evidenceFor, type Rule } from './seats';

/** Kinds of schemes that one applies to; of a network, an association or a body one asks. */
const APPLIED_TO: ReadonlySet<string | undefined> = new Set(['call', 'programme', 'service', undefined]);

/** ISO 639-1 codes of schemes as the ISO 639-3 codes of country facts. */
const LANGUAGES: Record<string, string> = { ar: 'ara', bg: 'bul', ca: 'cat', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng', es: 'spa', et: 'est', fi: 'fin', fr: 'fra', hr: 'hrv', hu: 'hun', id: 'ind', is: 'isl', it: 'ita', ja: 'jpn', ko: 'kor', lt: 'lit', lv: 'lav', nl: 'nld', no: 'nor', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv', sr: 'srp', sv: 'swe', tr: 'tur', uk: 'ukr', zh: 'zho' };
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Whether a city may apply at all. Words that we read ourselves never exclude. */
export const applicant: Rule = ({ scheme, applying }) => {
  if (!applying) return [];
  const { who: city, party } = applying;
  const told = scheme.applicants ?? [];
  const types = scheme.applicantTypes ?? applicantTypes(told);
  const evidence = evidenceFor(scheme, ['applicants'], told.length > 0 ? told.join(', ') : undefined);
  const ask = { check: `Ask the runner whether the city of ${party.city.name} may apply itself.` };
  if (types.length === 0) return APPLIED_TO.has(scheme.schemeKind) ? [{ city, verdict: 'unknown', because: 'Who may apply is not recorded.', ...ask }] : [];
  if (types.includes('city')) return [{ city, verdict: 'pass', because: 'Cities and municipalities may apply.', ...evidence }];
  const others = types.filter((type) => type !== 'other').map((type) => APPLICANT_TYPES[type].toLowerCase());
  if (!scheme.applicantTypes || others.length < types.length) return [{ city, verdict: 'unknown', because: 'Who may apply is told in words that do not name cities.', ...evidence, ...ask }];
  const who = others.length > 1 ? `${others.slice(0, -1).join(', ')} and ${others.at(-1) ?? ''}` : (others[0] ?? '');
  const through = types.includes('association') ? ' Your own association may know of it.' : '';
  return [{ city, verdict: 'fail', because: `Only ${who} may apply, not a city itself.${through}`, ...evidence }];
};

/** Membership cannot be seen from here, so it is always a question. */
export const membership: Rule = ({ scheme, applying }) => {
  if (!scheme.membersOf || !applying) return [];
  return [{ city: applying.who, verdict: 'unknown', because: `Only members of ${scheme.membersOf} may apply.`, ...evidenceFor(scheme, ['membersOf', 'applicants', 'home']), check: `Find out whether ${applying.party.city.name} is a member of ${scheme.membersOf}, or how it can become one.` }];
};

/** Whether applications may be written in an official language of the country of the city that applies. */
export const language: Rule = ({ scheme, applying }) => {
  const wanted = scheme.languages ?? [];
  if (wanted.length === 0 || !applying) return [];
  const { who: city, party } = applying;
  const names = wanted.map((code) => languageNames.of(code) ?? code);
  const evidence = evidenceFor(scheme, ['languages']);
  const own = wanted.findIndex((code) => party.facts.languages.includes(LANGUAGES[code] ?? code));
  if (own >= 0) return [{ city, verdict: 'pass', because: `${names[own] ?? ''} is an official language of ${party.city.countryName}.`, ...evidence }];
  return [{ city, verdict: 'unknown', because: `Applications are written in ${names.join(' or ')}.`, ...evidence, check: `Find out who can write it in ${party.city.name}.` }];
};

/** Whether it is known what the cities have to bring themselves. */
export const ownContribution: Rule = ({ scheme }) => {
  const { share, ownContribution: told, rate } = scheme;
  if (!APPLIED_TO.has(scheme.schemeKind)) return [];
  const evidence = evidenceFor(scheme, ['ownContribution', 'rate'], told ?? rate);
  if (told !== undefined) return [{ city: 'both', verdict: 'pass', because: `What the cities bring themselves is known: ${told.replace(/\.$/, '')}.`, ...evidence }];
  if (share?.min === 100 || (share?.max === 100 && share.min === undefined)) return [{ city: 'both', verdict: 'pass', because: 'The scheme can pay the whole cost.', ...evidence }];
  if (share?.max !== undefined) return [{ city: 'both', verdict: 'pass', because: `The scheme pays up to ${share.max} %: at least ${100 - share.max} % comes from elsewhere.`, ...evidence }];
  return [{ city: 'both', verdict: 'unknown', because: 'What the cities have to bring themselves is not recorded.', ...evidence, check: 'Ask how much money or working time of your own is expected, and set it aside before you apply.' }];
};
