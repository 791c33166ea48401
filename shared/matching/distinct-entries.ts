import type { EntryRecord } from '../contract/records';
import { words } from '../text/words';
import type { ScoredEntry } from './candidate';

/** Two texts that share this much of their pairs of neighbouring words (Jaccard) are one text told twice; a few changed words keep more, two rows of one form less. */
const SAME_FROM = 0.7;
/** So many words tell whether two texts are the same; the rest of a long report need not be read. */
const MOST_WORDS = 300;

/** The entries of a city without those that repeat the text of one before them. `entries` come best first, so the best of each text stays. A need never repeats a practice. */
export function distinctEntries(entries: readonly ScoredEntry[]): ScoredEntry[] {
  if (entries.length < 2) return [...entries];
  const kept: { scored: ScoredEntry; pairs: ReadonlySet<string> }[] = [];
  for (const scored of entries) {
    const pairs = wordPairs(scored.entry);
    const repeats = kept.some((other) => isNeed(other.scored) === isNeed(scored) && likeness(other.pairs, pairs) >= SAME_FROM);
    if (!repeats) kept.push({ scored, pairs });
  }
  return kept.map(({ scored }) => scored);
}

function isNeed({ entry }: ScoredEntry): boolean {
  return entry.kind === 'need';
}

/** The pairs of neighbouring words of all that an entry tells; a text of one word is a pair with nothing. */
function wordPairs({ problem, done, outcome, lesson, text }: EntryRecord): ReadonlySet<string> {
  const told = [problem, done, outcome, lesson, text].filter((part) => part !== undefined).join(' ');
  const first = words(told.toLowerCase()).slice(0, MOST_WORDS).map((word) => word.text);
  return new Set(first.length === 1 ? first : first.slice(1).map((word, at) => `${first[at]} ${word}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < SAME_FROM * many.size || many.size === 0) return 0; // so different in length cannot be the same
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared / (few.size + many.size - shared);
}
