import type { CityFacts } from '../contract/city';
import type { Likeness } from '../contract/match';
import { EXPECTED_LIKENESS, FACT_WEIGHTS } from './weights';

type FactName = keyof typeof FACT_WEIGHTS;
type NamedLikeness = Likeness & { fact: FactName };

const INCOME = ['low', 'lower-middle', 'upper-middle', 'high'] as const;
const CLIMATE = ['tropical', 'subtropical', 'temperate', 'cold'] as const;
const DECENTRALISATION = ['federal', 'regionalised', 'unitary-decentralised', 'unitary-centralised'] as const;
const ROLE = ['capital', 'regional-seat', 'district-seat', 'town'] as const;

/** Two cities whose populations differ by this factor or more are not alike in size at all. */
const SIZE_RANGE = 100;

/** How alike two cities are in structure: `score` in 0..1, null when nothing is known of both; `known` is the share of facts that are. */
export interface Capacity {
  score: number | null;
  known: number;
  facts: Likeness[];
}

/** Compares the structure of two cities fact by fact (Gower 1971: weighted mean of per-fact similarities). A fact not known of both counts as it does between two cities at random. */
export function compareCapacity(home: CityFacts, partner: CityFacts): Capacity {
  const facts = [
    compareSize(home.population, partner.population),
    compareOrdered('income', home.income, partner.income, INCOME, (value) => `${value} income`, 'countries of the same income group', 'country of another income group'),
    compareOrdered('decentralisation', home.decentralisation, partner.decentralisation, DECENTRALISATION, (value) => value.replace('-', ', '), 'the same form of state', 'another form of state'),
    compareOrdered('role', home.role, partner.role, ROLE, (value) => value.replace('-', ' '), 'the same role in their country', 'another role in its country'),
    compareOrdered('setting', home.setting, partner.setting, ['coastal', 'inland'], (value) => value, 'the same setting', 'another setting'),
    compareOrdered('climate', home.climate, partner.climate, CLIMATE, (value) => value, 'the same climate band', 'another climate band'),
  ];
  const known = facts.filter((fact) => fact.likeness !== null);
  const weight = facts.reduce((sum, { fact }) => sum + FACT_WEIGHTS[fact], 0);
  const score = known.length === 0 ? null : facts.reduce((sum, { fact, likeness }) => sum + FACT_WEIGHTS[fact] * (likeness ?? EXPECTED_LIKENESS[fact]), 0) / weight;
  return { score, known: known.length / facts.length, facts };
}

/** Likeness of two populations: 1 when equal, falling with the logarithm of their ratio to 0 at a hundredfold. */
export function sizeLikeness(a: number, b: number): number {
  return Math.max(0, 1 - Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1))) / Math.log(SIZE_RANGE));
}

function compareSize(home: number | null, partner: number | null): NamedLikeness {
  const known = home !== null && partner !== null && home > 0 && partner > 0;
  if (!known) return { fact: 'size', likeness: null, home: people(home), partner: people(partner), because: 'the population of one of the two is not known' };
  return { fact: 'size', likeness: sizeLikeness(home, partner), home: people(home), partner: people(partner), because: ratioInWords(partner / home) };
}

/** Ordered classes: equal is 1, the far ends are 0, steps between in equal parts. */
function compareOrdered<T extends string>(fact: FactName, home: T | null, partner: T | null, order: readonly T[], show: (value: T) => string, same: string, other: string): NamedLikeness {
  if (home === null || partner === null) return { fact, likeness: null, home: home && show(home), partner: partner && show(partner), because: `${fact} is not known for one of the two` };
  const distance = Math.abs(order.indexOf(home) - order.indexOf(partner)) / (order.length - 1);
  const because = distance === 0 ? `${same}: ${show(home)}` : `${other}: ${show(partner)} rather than ${show(home)}`;
  return { fact, likeness: 1 - distance, home: show(home), partner: show(partner), because };
}

function people(population: number | null): string | null {
  return population === null || population <= 0 ? null : String(population);
}

function ratioInWords(ratio: number): string {
  if (ratio >= 1 / 1.5 && ratio <= 1.5) return 'about the same size';
  const factor = ratio > 1 ? ratio : 1 / ratio;
  const rounded = factor < 10 ? Math.round(factor * 2) / 2 : Math.round(factor);
  return `${ratio > 1 ? 'about' : 'about one part in'} ${rounded} ${ratio > 1 ? 'times the size' : 'of the size'}`;
}
