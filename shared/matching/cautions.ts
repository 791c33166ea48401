import type { Caution } from '../contract/match';
import { answersWithoutSanction } from './answerability';
import type { Candidate, Home } from './candidate';
import type { Capacity } from './capacity';
import { crowdedCaution } from './connections';

/** Years after which experience is worth asking whether it still works. */
const OLD_AFTER = 15;
const FAR_APART = 0.45;
/** With less than this share of the facts known of both cities, their likeness is mostly a guess. */
const LITTLE_KNOWN = 0.5;

/** What to watch with this candidate, each with the fact that triggered it. `year` is the year of today. */
export function cautionsOf(candidate: Candidate, home: Home | null, capacity: Capacity | null, year: number): Caution[] {
  const best = candidate.entries[0]?.entry;
  const cautions: Caution[] = [];
  if (best?.maturity === 'plan') cautions.push({ id: 'plan-only', because: 'The source speaks of a plan or an agreement, not of results.' });
  if (best?.year && year - best.year > OLD_AFTER) cautions.push({ id: 'old-experience', because: `The latest year documented is ${best.year}: ask whether it still works and who remembers it.` });
  if (best?.source?.secondary) cautions.push({ id: 'secondary-source', because: 'Read on a copy, not on the publisher’s own page: check before you quote it.' });
  if (best?.parties?.length === 1 && best.parties[0] === 'local-authority') cautions.push({ id: 'government-only', because: 'Only the administration is named as taking part: links with residents on board did better.' });
  const answers = best && answersWithoutSanction(best);
  if (answers) cautions.push({ id: 'answerability', because: `Its entry tells of “${answers}”, but of no consequence when a promise is broken: agree on one for both cities.` });
  const [funder, ...others] = best?.funding ?? [];
  if (funder !== undefined && others.length === 0) cautions.push({ id: 'single-funder', because: `Only one source of money is named (${funder}): ask what stays when it ends.` });
  const crowded = crowdedCaution(candidate.links);
  if (crowded) cautions.push(crowded);
  const distance = home && capacity && distanceCaution(capacity);
  if (distance) cautions.push(distance);
  if (home && capacity && capacity.known < LITTLE_KNOWN) cautions.push({ id: 'unknown-facts', because: `Only ${Math.round(capacity.known * capacity.facts.length)} of ${capacity.facts.length} facts are known of both cities: how alike they are is mostly a guess.` });
  if (candidate.facts.decentralisation === 'unitary-centralised') cautions.push({ id: 'limited-decentralisation', because: 'Its country is governed centrally: ask who decides, and allow for more time.' });
  if (candidate.entries[0] && !candidate.entries[0].placeSure) cautions.push({ id: 'unsure-place', because: 'Several places bear this name: check that this is the one meant.' });
  return cautions;
}

/** Copy-paste across distance (Kihlgren Grandi 2020): very different in structure, or of a state built the other way round. */
function distanceCaution({ score, facts }: Capacity): Caution | null {
  if (score !== null && score < FAR_APART) return { id: 'large-distance', because: 'Very different in structure: diagnose together before you copy anything.' };
  const state = facts.find(({ fact }) => fact === 'decentralisation');
  if (state?.likeness !== 0) return null;
  return { id: 'large-distance', because: `Its state is built otherwise than yours (${state.partner} rather than ${state.home}): what rests on a city’s own powers cannot be copied, so diagnose together first.` };
}
