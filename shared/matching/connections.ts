import type { Caution, Reason } from '../contract/match';
import { ADJUSTMENTS, CROWDED_FROM, CROWDED_FROM_HOME_COUNTRY, LISTED_SHARE } from './weights';

/** A city's links. `active`: partner cities known to be worked with; `listed`: others on record, of which nobody tells whether the link is alive. */
export interface Connections {
  active: number;
  listed: number;
  withHome: 'active' | 'dormant' | 'historic' | 'unknown' | null;
  /** Cities of the home country among them, the home city left out. */
  withHomeCountry: { active: number; listed: number; names: readonly string[] };
}

/** How connected a city is: listed links count in part, as many of them are asleep. Load is another thing and counts active ones alone. */
export function connectedness({ active, listed }: Pick<Connections, 'active' | 'listed'>): number {
  return active + LISTED_SHARE * listed;
}

/** Fewer known partners, more room: full points at none, nothing from the crowded mark on; asked for, it counts four times. */
export function roomFor(links: Connections, first: boolean): Reason | null {
  const room = 1 - Math.min(connectedness(links), CROWDED_FROM) / CROWDED_FROM;
  if (room === 0) return null;
  return { signal: 'less-connected', points: ADJUSTMENTS['less-connected'] * room * (first ? 4 : 1), because: roomInWords(links.active + links.listed) };
}

/** Says of a crowded city how many partners are known, and which in the home country; null for one that is not crowded. */
export function crowdedCaution(links: Connections): Caution | null {
  const { withHomeCountry: near } = links;
  const sentences = [
    connectedness(links) >= CROWDED_FROM ? oftenAsked(links) : '',
    connectedness(near) >= CROWDED_FROM_HOME_COUNTRY ? `${near.active + near.listed} cities of your country are its partners${near.listed > 0 ? ', or listed as such' : ''} (${firstNames(near.names)}): speak with them first.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? null : { id: 'crowded', because: sentences.join(' ') };
}

const FEW = 5;
const NAMED = 3;

function roomInWords(known: number): string {
  if (known === 0) return 'No partner city is known here: a city that is seldom asked.';
  if (known > FEW) return `${known} known partner cities, fewer than the cities have that everybody asks.`;
  return `Only ${known} known partner ${known === 1 ? 'city' : 'cities'}: room for another.`;
}

function oftenAsked({ active, listed }: Connections): string {
  if (listed === 0) return `Often asked: ${active} known partner cities.`;
  const alive = active === 0 ? 'none of them known to be active' : `${active} of them known to be active`;
  return `Often asked: ${active + listed} partner cities on record, ${alive}.`;
}

function firstNames(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
