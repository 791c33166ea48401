import type { EntryRecord } from '../contract/records';

/** How a city stands to an entry: it did it, took it over from another, or took part. */
export type Role = 'did' | 'learned' | 'partner' | null;

/** What one entry is worth as experience, in 0..1, and the sentence that says so. `shares` marks a need: the city has the problem, not the answer. */
export interface Experience {
  value: number;
  because: string;
  shares: boolean;
}

const BY_MATURITY = { result: 0.85, running: 0.6, plan: 0.2 } as const;
const UNKNOWN_MATURITY = 0.5;
const BY_ROLE = { did: 1, learned: 0.9, partner: 0.75 } as const;
const PASSED_ON = 0.15;
const SHARES_PROBLEM = 0.3;
const OFFER = 0.6;

/** Judges one entry as experience of one city. Agreements and plans are worth little: they are not experience. */
export function experienceOf(entry: EntryRecord, role: Role): Experience {
  if (entry.kind === 'need') return { value: SHARES_PROBLEM, because: 'Shares this problem and says so; has not shown an answer.', shares: true };
  if (entry.kind === 'offer') return { value: OFFER, because: 'Offers its help on this.', shares: false };
  const maturity = entry.maturity ? BY_MATURITY[entry.maturity] : UNKNOWN_MATURITY;
  const passedOn = role !== 'learned' && (entry.passedOnTo?.length ?? 0) + (role === 'did' ? countOf(entry, 'learned') : 0);
  const value = Math.min(1, maturity * (role ? BY_ROLE[role] : BY_ROLE.did) + (passedOn ? PASSED_ON : 0));
  return { value, because: sentenceOf(entry, role, Number(passedOn)), shares: false };
}

function sentenceOf(entry: EntryRecord, role: Role, passedOn: number): string {
  const when = entry.years ? ` (${entry.years})` : '';
  if (entry.maturity === 'plan') return `Has planned or agreed this${when}; no result is documented yet.`;
  const state = entry.maturity === 'result' ? 'with documented results' : entry.maturity === 'running' ? 'and it is under way' : 'as documented';
  if (role === 'learned') return `Had the same problem and took the answer over from another city, ${state}${when}.`;
  if (role === 'partner') return `Took part in solving it with another city, ${state}${when}.`;
  const passing = passedOn > 0 ? ` Has passed it on to ${passedOn === 1 ? 'another city' : `${passedOn} other cities`}.` : '';
  return `Has worked on exactly this, ${state}${when}.${passing}`;
}

function countOf(entry: EntryRecord, role: 'learned'): number {
  return (entry.cities ?? []).filter((city) => typeof city === 'object' && city.role === role).length;
}
