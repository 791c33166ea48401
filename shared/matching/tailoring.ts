import { languagesInWords } from '../framework/language-names';
import type { CityFacts } from '../contract/city';
import type { Direction, Likeness, Tailoring } from '../contract/match';
import { ALIKE_FROM } from './weights';

/** The facts of the city that gives the experience and of the one that takes it over. */
interface Ways {
  gives: CityFacts;
  takes: CityFacts;
}

const INCOME = ['low', 'lower-middle', 'upper-middle', 'high'] as const;

/** What must be tailored for each fact, by what differs; a fact of another name has nothing to say. */
const TAILOR: Record<string, (ways: Ways) => string> = {
  size: ({ gives, takes }) => ((gives.population ?? 0) > (takes.population ?? 0) ? 'Cut it to the staff and budget of the smaller city.' : 'Scale it up in steps: one district of the larger city first.'),
  income: ({ gives, takes }) => (INCOME.indexOf(gives.income ?? 'low') > INCOME.indexOf(takes.income ?? 'low') ? 'Look for a cheaper make, and settle who pays for running it, not only for building it.' : 'Check which standards and wages would change what it costs.'),
  decentralisation: () => 'Write down who decides, pays and runs it in each state: what one city does alone may need a ministry in the other.',
  role: () => 'Check which offices and powers it rests on: a capital or a seat of government has some that a town lacks.',
  setting: () => 'Leave out what hangs on the sea, or on its absence: tides, salt, harbours.',
  climate: () => 'Have materials, plants and seasons checked for the other heat, frost and rain.',
};

/** What the two cities differ on and what must therefore be tailored, one sentence for each fact, as the facts are listed; facts not known of both say nothing. */
export function tailoringOf(home: CityFacts, partner: CityFacts, facts: readonly Likeness[], direction: Direction): Tailoring[] {
  const ways = direction === 'answers' ? { gives: partner, takes: home } : { gives: home, takes: partner };
  const differing = facts.filter(({ likeness }) => likeness !== null && likeness < ALIKE_FROM);
  return [...differing.map(({ fact, because }) => ({ fact, differs: because, tailor: TAILOR[fact]?.(ways) ?? '' })), ...languages(home, partner)];
}

/** Languages are no part of capacity, as an adjustment counts them; they differ when both are known and none is shared. */
function languages(home: CityFacts, partner: CityFacts): Tailoring[] {
  if (home.languages.length === 0 || partner.languages.length === 0 || partner.languages.some((language) => home.languages.includes(language))) return [];
  return [{ fact: 'language', differs: `no official language in common: ${languagesInWords(partner.languages)} rather than ${languagesInWords(home.languages)}`, tailor: 'Plan and pay for interpreters, and for papers in both languages.' }];
}
