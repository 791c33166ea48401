import type { ApplicantType } from '../framework/facets';

/** How applicants are named in the languages of the records; the first that fits decides. */
const WORDS: readonly [ApplicantType, RegExp][] = [
  ['association', /associations? (?:of|des?|de) (?:local|munici|authorit|cities|towns|collectivit|commune)|(?:municipal|local authority|local government) associations?|gemeindeverb[äa]nd|asociaci(?:ó|o)n(?:es)? de municip|associa(?:ç|c)(?:õ|o)es de munic/i],
  ['utility', /utilit|operators?\b|municipal (?:enterprise|compan)|stadtwerke|r[ée]gies?\b/i],
  ['national-government', /\bministr|national government|\bstates?\b|federal agenc|\bcountries\b/i],
  ['city', /\bcit(?:y|ies)\b|\btowns?\b|municipal|commune|local (?:(?:and|or) regional )?(?:government|authorit|administration|bod(?:y|ies))|local\/regional|collectivit|mairie|epci|urban (?:authorit|administration)|metropolitan authorit|mayor|gemeinde|kommune|st[äa]dte\b|municip|c[âa]mara|ayuntamiento|gemeente|enti locali|public bod/i],
  ['region', /region|province|county|counties|d[ée]partement|bundesl[äa]nd|district/i],
  ['non-profit', /non-?profit|\bngos?\b|civil society|charit|citizen|volunt|twinning (?:committee|association)|foundation/i],
  ['research', /universit|school|research|academi|education|college/i],
  ['business', /business|compan|enterprise|\bsmes?\b|private sector|firms?\b|banks?\b/i],
  ['individual', /individual|persons?\b|civil servant|official|staff|students?\b|artist/i],
];

/** What the words for applicants come to; words that fit nothing are `other`. */
export function applicantTypes(words: readonly string[]): ApplicantType[] {
  return [...new Set(words.map((word) => WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'))];
}
