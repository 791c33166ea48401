import type { EntryRecord } from '../contract/records';
import type { Role } from './experience';

/** What one entry is worth as a need of its city, in 0..1, and the sentence that says so. */
export interface NeedTold {
  value: number;
  because: string;
}

const SAYS_SO = 1;
const PLANS = 0.5;
const UNDER_WAY = 0.25;

/** Judges one entry as a need of one of its cities that somebody else's experience could meet; null for one that tells of an answer, an offer, or not how far it got, and for the city that helps the others in it. */
export function needOf(entry: EntryRecord, role: Role = null): NeedTold | null {
  const when = entry.years ? ` (${entry.years})` : entry.year ? ` (${entry.year})` : '';
  if (entry.kind === 'need') return { value: SAYS_SO, because: `Says that it has this problem${when}, and has shown no answer.` };
  if (entry.kind === 'offer' || (role === 'did' && helpsOthers(entry))) return null;
  if (entry.maturity === 'plan') return { value: PLANS, because: `Has planned or agreed to act on this${when} and shows no result yet: your experience may come in time.` };
  if (entry.maturity === 'running') return { value: UNDER_WAY, because: `Works on this now${when}: it may be glad of colleagues who have done it.` };
  return null;
}

function helpsOthers({ cities = [], passedOnTo = [] }: EntryRecord): boolean {
  return passedOnTo.length > 0 || cities.some((city) => typeof city === 'object' && (city.role === 'learned' || city.role === 'partner'));
}
