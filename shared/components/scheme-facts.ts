import type { SchemeRecord } from '../contract/records';
import { countriesInWords, moneyInWords, numberInWords, wholeNumber } from './format';
import { cutoffOf } from './deadline';
import { messages } from './messages';

const { scheme: words } = messages;

type Fact = [term: string, value: string | undefined | null];

/** The fields of a scheme as term and value, those a city asks about first on top; unknown ones are left out. `brief` gives only the first ones; years are left out of dates of the year of `today`. */
export function schemeFacts(scheme: SchemeRecord, brief: boolean, today: string): [term: string, value: string][] {
  const { award, population, timeZone } = scheme;
  const amount = award && joined(range(award.min, award.max, (n) => moneyInWords(n, award.currency)), award.note);
  const size = population && (population.text ?? (range(population.min, population.max, numberInWords) && words.people(range(population.min, population.max, numberInWords) ?? '')));
  const dates = scheme.cutoffs?.map(({ label, ...cutoff }) => joined(cutoffOf({ timeZone, ...cutoff }, today), label)).join('; ');
  const first: Fact[] = [
    [words.award, amount],
    [words.rate, scheme.rate ?? shareInWords(scheme)],
    [words.ownContribution, scheme.ownContribution ?? ownShareInWords(scheme)],
    [words.consortium, consortiumInWords(scheme)],
    [words.leadRule, scheme.leadRule],
    [words.homeSide, sideInWords(scheme.home)],
    [words.partnerSide, sideInWords(scheme.partner)],
    [words.population, size],
  ];
  const more: Fact[] = [
    [words.applicants, scheme.applicants?.join(', ')],
    [words.duration, scheme.duration],
    [words.cutoffs, dates],
  ];
  return (brief ? first : [...first, ...more]).flatMap(([term, value]) => (value ? [[term, value] satisfies [string, string]] : []));
}

function range(min: number | undefined, max: number | undefined, write: (n: number) => string): string | undefined {
  if (min !== undefined && max !== undefined) return min === max ? write(min) : words.between(write(min), write(max));
  if (max !== undefined) return words.upTo(write(max));
  return min === undefined ? undefined : words.from(write(min));
}

function shareInWords({ share }: SchemeRecord): string | undefined {
  return share && range(share.min, share.max, (n) => words.percent(wholeNumber(n)));
}

/** What is left to pay when the scheme says only what it pays at most. */
function ownShareInWords({ share }: SchemeRecord): string | undefined {
  return share?.max !== undefined && share.max < 100 ? words.restOf(wholeNumber(100 - share.max)) : undefined;
}

function consortiumInWords({ consortium }: SchemeRecord): string | undefined {
  if (!consortium) return undefined;
  const { min, max, minCountries, text } = consortium;
  const partners = range(min, max, wholeNumber);
  return text ?? joined(partners && words.cities(partners), minCountries === undefined ? undefined : words.ofCountries(wholeNumber(minCountries)));
}

function joined(...parts: (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' · ') || undefined;
}

function sideInWords(side: SchemeRecord['home']): string | undefined {
  if (!side) return undefined;
  return side.text ?? joined(side.groups.map(groupInWords).join(', '), countriesInWords(side.countries));
}

const GROUP_NAMES = new Map(Object.entries(words.groups));

/** A group of countries as it reads: its name, else its slug with short parts as initials and the first word large. */
function groupInWords(slug: string): string {
  const named = GROUP_NAMES.get(slug);
  if (named) return named;
  const parts = slug.split('-').map((part) => (/^[a-z]{2,4}\d*$/.test(part) ? part.toUpperCase() : part));
  return parts.join(' ').replace(/^./, (first) => first.toUpperCase());
}
