import type { LetterLanguage } from './letter-words';

/** Countries and territories by the official language that a letter is written in; English everywhere else. Where several of the five are official, the one most administrations write in; the officer can choose another. */
const COUNTRIES: Record<Exclude<LetterLanguage, 'en'>, string> = {
  fr: 'BE BF BI BJ BL CD CF CG CI CM DJ FR GA GF GN GP HT KM LU MC MF MG ML MQ NC NE PF PM RE SN TD TG WF YT',
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  pt: 'AO BR CV GW MZ PT ST TL',
  de: 'AT CH DE LI',
};

const languages = new Map(entries().flatMap(([language, codes]) => codes.split(' ').map((code) => [code, language] as const)));

/** The language for letters to and from a country, given by its ISO 3166 alpha-2 code. */
export function languageOfCountry(country: string): LetterLanguage {
  return languages.get(country.toUpperCase()) ?? 'en';
}

function entries(): [LetterLanguage, string][] {
  const { fr, es, pt, de } = COUNTRIES;
  return [['fr', fr], ['es', es], ['pt', pt], ['de', de]];
}
