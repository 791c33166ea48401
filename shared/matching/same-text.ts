import { words } from '../text/words';

/** Two texts that share this much of their pairs of neighbouring words are one text told twice; a few changed words keep more, two rows of one form less. */
const SAME_FROM = 0.7;
/** So many words tell whether two texts are the same; the rest of a long report need not be read. */
const MOST_WORDS = 300;
/** A shorter passage may stand in another text by chance. */
const LEAST_PAIRS = 12;

/** The pairs of neighbouring words of a text's beginning; a text of one word is that word alone. */
export type WordPairs = ReadonlySet<string>;

/** Reads a text for comparison; `most` words at most. */
export function wordPairs(text: string, most = MOST_WORDS): WordPairs {
  const first = words(text.toLowerCase()).slice(0, most).map((word) => word.text);
  return new Set(first.length === 1 ? first : first.slice(1).map((word, at) => `${first[at]} ${word}`));
}

/** Whether two texts are the same, or nearly so (Jaccard 1912, on pairs of words). */
export function isSame(a: WordPairs, b: WordPairs): boolean {
  const most = Math.max(a.size, b.size);
  if (most === 0 || Math.min(a.size, b.size) < SAME_FROM * most) return false; // so different in length cannot be the same
  const shared = sharedPairs(a, b);
  return shared >= SAME_FROM * (a.size + b.size - shared);
}

/** Whether a passage was taken from a text, as it stands or nearly so. */
export function isTakenFrom(passage: WordPairs, text: WordPairs): boolean {
  return passage.size >= LEAST_PAIRS && sharedPairs(passage, text) >= SAME_FROM * passage.size;
}

function sharedPairs(a: WordPairs, b: WordPairs): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared;
}
