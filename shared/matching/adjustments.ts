import { languagesInWords } from '../framework/language-names';
import type { CityFacts } from '../contract/city';
import type { Reason } from '../contract/match';
import type { Orientation } from '../framework/facets';
import type { Candidate, Home } from './candidate';
import { roomFor } from './connections';
import { ADJUSTMENTS } from './weights';

/** The small, capped additions and subtractions of a candidate, each as a reason. */
export function adjustmentsOf(candidate: Candidate, home: Home | null, orientation: Orientation | null, lessConnectedFirst: boolean): Reason[] {
  return [
    home && sharedLanguage(candidate.facts, home.facts),
    roomFor(candidate.links, lessConnectedFirst),
    home && dormantLink(candidate, home),
    direction(orientation),
    load(candidate),
  ].filter((reason) => reason !== null);
}

function sharedLanguage(partner: CityFacts, home: CityFacts): Reason | null {
  const shared = partner.languages.filter((language) => home.languages.includes(language));
  if (shared.length === 0) return null;
  return { signal: 'language', points: ADJUSTMENTS.language, because: `Shares an official language with your country (${languagesInWords(shared)}).` };
}

function dormantLink({ links, city }: Candidate, home: Home): Reason | null {
  if (links.withHome !== 'dormant' && links.withHome !== 'historic') return null;
  return { signal: 'dormant-link', points: ADJUSTMENTS['dormant-link'], because: `${home.city.name} and ${city.name} were linked before: revive before you add.` };
}

function direction(orientation: Orientation | null): Reason | null {
  if (orientation === 'south-south') return { signal: 'south-south', points: ADJUSTMENTS['south-south'], because: 'South-South: a peer with comparable means.' };
  if (orientation === 'south-north') return { signal: 'south-north', points: ADJUSTMENTS['south-north'], because: 'South-North: here the South city has the experience, a direction seldom used.' };
  return null;
}

function load({ links, loadLimit }: Candidate): Reason | null {
  if (loadLimit === null || links.active < loadLimit) return null;
  return { signal: 'load', points: ADJUSTMENTS.load, because: `Has ${links.active} active links and set itself a limit of ${loadLimit}.` };
}
