import { messages } from './messages';

const { locale } = messages;
const words = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 });
const onePlace = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const wholeSigned = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'negative' });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const countryNames = new Intl.DisplayNames([locale], { type: 'region' });

/** A count of people in words, such as "5.1 million". */
export const numberInWords = (count: number) => words.format(count);

/** A whole number with separators. */
export const wholeNumber = (count: number) => whole.format(count);

/** A part of a whole (0..1) as whole per cent, such as "12%"; what is more than nothing is never 0. */
export const percentInWords = (part: number) => (part > 0 && part < 0.005 ? '<1%' : percent.format(part));

/** Points with their sign and one decimal, such as "+12.3" or "−2.0". */
export const signedPoints = (points: number) => minus(onePlace.format(points));

/** Points as a whole number, a minus sign only when negative. */
export const wholePoints = (points: number) => minus(wholeSigned.format(points));

/** A calendar date (`YYYY-MM-DD`) in words. */
export const dateInWords = (isoDate: string) => day.format(new Date(`${isoDate}T00:00:00Z`));

/** A sentence of the ranking, which knows no locale, with its dates in words. */
export const datesInWords = (text: string) => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dateInWords);

/** A point in time, given in milliseconds since 1970, in local time. */
export const momentInWords = (milliseconds: number) => moment.format(new Date(milliseconds));

/** An amount without cents, such as "€150,000"; an unknown currency code is written as it is. */
export function moneyInWords(amount: number, currency: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${wholeNumber(amount)} ${currency}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** A city's country in the language of the interface; in English as the gazetteer has it. */
export const countryOf = ({ country, countryName }: { country: string; countryName: string }) => (locale.startsWith('en') ? countryName : (countryNames.of(country.toUpperCase()) ?? countryName));

/** Country names for ISO codes, in order. */
export const countriesInWords = (codes: readonly string[]) => codes.map((code) => countryNames.of(code.toUpperCase()) ?? code).join(', ');

/** A clause as a sentence: first letter large, a full stop at the end. */
export function sentence(clause: string): string {
  const text = clause.trim();
  const first = text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  return /[.!?…”"]$/u.test(first) ? first : `${first}.`;
}

/** A label inside a sentence: small, except in German, where a thing keeps its large letter. */
export const inSentence = (label: string) => (locale.startsWith('de') ? label : label.toLocaleLowerCase(locale));

/** The host of an address, or the address itself when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function minus(text: string): string {
  return text.replace('-', '−');
}
