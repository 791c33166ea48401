import type { EntryRecord } from '../contract/records';

/** What one entry is worth as a need of its city, in 0..1, and the sentence that says so. */
export interface NeedTold {
  value: number;
  because: string;
}

const SAYS_SO = 1;
const PLANS = 0.5;
const UNDER_WAY = 0.25;

/** Judges one entry as a need that somebody else's experience could meet; null for one that tells of an answer, an offer, or not how far it got. */
export function needOf(entry: EntryRecord): NeedTold | null {
  const when = entry.years ? ` (${entry.years})` : entry.year ? ` (${entry.year})` : '';
  if (entry.kind === 'need') return { value: SAYS_SO, because: `Says that it has this problem${when}, and has shown no answer.` };
  if (entry.kind === 'offer') return null;
  if (entry.maturity === 'plan') return { value: PLANS, because: `Has planned or agreed to act on this${when} and shows no result yet: your experience may come in time.` };
  if (entry.maturity === 'running') return { value: UNDER_WAY, because: `Works on this now${when}: it may be glad of colleagues who have done it.` };
  return null;
}
