import type { EntryRecord } from '../contract/records';
import type { ScoredEntry } from './candidate';
import { isSame, wordPairs, type WordPairs } from './same-text';

/** The entries of a city without those that repeat the text of one before them. `entries` come best first, so the best of each text stays. A need never repeats a practice. */
export function distinctEntries(entries: readonly ScoredEntry[]): ScoredEntry[] {
  if (entries.length < 2) return [...entries];
  const kept: { scored: ScoredEntry; pairs: WordPairs }[] = [];
  for (const scored of entries) {
    const pairs = wordPairs(toldBy(scored.entry));
    if (!kept.some((other) => isNeed(other.scored) === isNeed(scored) && isSame(other.pairs, pairs))) kept.push({ scored, pairs });
  }
  return kept.map(({ scored }) => scored);
}

function isNeed({ entry }: ScoredEntry): boolean {
  return entry.kind === 'need';
}

function toldBy({ problem, done, outcome, lesson, text }: EntryRecord): string {
  return [problem, done, outcome, lesson, text].filter((part) => part !== undefined).join(' ');
}
