import type { Caution, Direction } from '../contract/match';
import type { EntryRecord } from '../contract/records';
import { answersWithoutSanction } from './answerability';
import type { Candidate, Home } from './candidate';
import type { Capacity } from './capacity';
import { crowdedCaution } from './connections';
import { orientationOf } from './orientation';

/** Years after which experience is worth asking whether it still works. */
const OLD_AFTER = 15;
/** Years after which a need may have been met, or forgotten. */
const NEED_OLD_AFTER = 5;
const FAR_APART = 0.45;
/** With less than this share of the facts known of both cities, their likeness is mostly a guess. */
const LITTLE_KNOWN = 0.5;

/** What was asked, as far as cautions go. `year` is the year of today. */
export interface Asked {
  year: number;
  direction: Direction;
  /** Whether only some orientations were asked for. */
  orientationAsked: boolean;
}

/** What to watch with this candidate, each with the fact that triggered it. */
export function cautionsOf(candidate: Candidate, home: Home | null, capacity: Capacity | null, asked: Asked): Caution[] {
  const [best] = candidate.entries;
  const ofEntry = best === undefined ? [] : asked.direction === 'needs' ? needTold(best.entry, asked.year) : experienceTold(best.entry, asked.year);
  return [
    ...ofEntry,
    best?.entry.source?.secondary && caution('secondary-source', 'Read on a copy, not on the publisher’s own page: check before you quote it.'),
    crowdedCaution(candidate.links),
    home && capacity && distanceCaution(capacity),
    home && capacity && capacity.known < LITTLE_KNOWN && caution('unknown-facts', `Only ${Math.round(capacity.known * capacity.facts.length)} of ${capacity.facts.length} facts are known of both cities: how alike they are is mostly a guess.`),
    home && asked.orientationAsked && orientationOf(home.facts, candidate.facts, home.city.country === candidate.city.country) === null && caution('unknown-orientation', 'The income group of one of the two countries is not known, so whether the pair is of the direction you asked for could not be checked.'),
    candidate.facts.decentralisation === 'unitary-centralised' && caution('limited-decentralisation', 'Its country is governed centrally: ask who decides, and allow for more time.'),
    best && !best.placeSure && caution('unsure-place', 'Several places bear this name: check that this is the one meant.'),
  ].filter((found) => found !== null && found !== undefined && found !== false);
}

function experienceTold(entry: EntryRecord, year: number): (Caution | false)[] {
  const answers = answersWithoutSanction(entry);
  const [funder, ...others] = entry.funding ?? [];
  return [
    entry.maturity === 'plan' && caution('plan-only', 'The source speaks of a plan or an agreement, not of results.'),
    entry.year !== undefined && year - entry.year > OLD_AFTER && caution('old-experience', `The latest year documented is ${entry.year}: ask whether it still works and who remembers it.`),
    entry.parties?.length === 1 && entry.parties[0] === 'local-authority' && caution('government-only', 'Only the administration is named as taking part: links with residents on board did better.'),
    answers !== null && caution('answerability', `Its entry tells of “${answers}”, but of no consequence when a promise is broken: agree on one for both cities.`),
    funder !== undefined && others.length === 0 && caution('single-funder', `Only one source of money is named (${funder}): ask what stays when it ends.`),
  ];
}

function needTold(entry: EntryRecord, year: number): (Caution | false)[] {
  return [entry.year !== undefined && year - entry.year > NEED_OLD_AFTER && caution('old-need', `This was told in ${entry.year}: ask whether the need still stands.`)];
}

/** Copy-paste across distance (Kihlgren Grandi 2020): very different in structure, or of a state built the other way round. */
function distanceCaution({ score, facts }: Capacity): Caution | null {
  if (score !== null && score < FAR_APART) return caution('large-distance', 'Very different in structure: diagnose together before you copy anything.');
  const state = facts.find(({ fact }) => fact === 'decentralisation');
  if (state?.likeness !== 0) return null;
  return caution('large-distance', `Its state is built otherwise than yours (${state.partner} rather than ${state.home}): what rests on a city’s own powers cannot be copied, so diagnose together first.`);
}

function caution(id: Caution['id'], because: string): Caution {
  return { id, because };
}
