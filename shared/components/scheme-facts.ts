import type { SchemeRecord } from '../contract/records';
import { countriesInWords, dateInWords, moneyInWords, numberInWords, wholeNumber } from './format';
import { messages } from './messages';

const { scheme: words } = messages;

type Fact = [term: string, value: string | undefined | null];

/** The fields of a scheme as term and value, those a city asks about first on top; unknown ones are left out. `brief` gives only the first ones. */
export function schemeFacts(scheme: SchemeRecord, brief: boolean): [term: string, value: string][] {
  const { award, population, consortium } = scheme;
  const amount = award && joined(range(award.min, award.max, (n) => moneyInWords(n, award.currency)), award.note);
  const size = population && (population.text ?? (range(population.min, population.max, numberInWords) && words.people(range(population.min, population.max, numberInWords) ?? '')));
  const group = consortium && (consortium.text ?? (range(consortium.min, consortium.max, wholeNumber) && words.cities(range(consortium.min, consortium.max, wholeNumber) ?? '')));
  const dates = scheme.cutoffs?.map(({ date, time, label }) => joined(`${dateInWords(date)}${time ? `, ${time}` : ''}`, label)).join('; ');
  const first: Fact[] = [
    [words.award, amount],
    [words.rate, scheme.rate],
    [words.leadRule, scheme.leadRule],
    [words.homeSide, sideInWords(scheme.home)],
    [words.partnerSide, sideInWords(scheme.partner)],
    [words.population, size],
  ];
  const more: Fact[] = [
    [words.ownContribution, scheme.ownContribution],
    [words.consortium, group],
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
