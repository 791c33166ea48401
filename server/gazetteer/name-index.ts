import { fold, nameKey } from './fold';

/** Folded names of all places and their aliases, in descending population of the place. */
export interface NameIndex {
  names: readonly string[];
  /** Rank of the place that a name belongs to. */
  rankOf: Uint32Array;
  /** 1 where the name is an alias, 0 where it is the place's own. */
  isAlias: Uint8Array;
  /** Ranks of the places that bear exactly this name, by `nameKey`, largest place first. */
  exact(key: string): number[];
  /** Indices, ascending, of the names that may hold the folded text from the start of a word on; the caller checks each. */
  candidates(text: string): Iterable<number>;
}

const NONE = 0xffffffff;

/** Builds the index from the name of each place by rank and the further names by rank. */
export function buildNameIndex(placeNames: readonly string[], aliases: ReadonlyMap<number, readonly string[]>): NameIndex {
  const names: string[] = [];
  const ranks: number[] = [];
  const alias: number[] = [];
  placeNames.forEach((name, rank) => {
    names.push(fold(name));
    ranks.push(rank);
    alias.push(0);
    for (const other of aliases.get(rank) ?? []) {
      names.push(fold(other));
      ranks.push(rank);
      alias.push(1);
    }
  });
  const rankOf = Uint32Array.from(ranks);
  return { names, rankOf, isAlias: Uint8Array.from(alias), exact: exactNames(names, rankOf), candidates: wordStarts(names) };
}

// Names of one key form a chain, from the largest place on, without an array for each of 110,000 keys.
function exactNames(names: readonly string[], rankOf: Uint32Array): NameIndex['exact'] {
  const first = new Map<string, number>();
  const next = new Uint32Array(names.length).fill(NONE);
  for (let entry = names.length - 1; entry >= 0; entry--) {
    const key = nameKey(names[entry] ?? '');
    next[entry] = first.get(key) ?? NONE;
    first.set(key, entry);
  }
  return (key) => {
    const ranks: number[] = [];
    for (let entry = first.get(key) ?? NONE; entry !== NONE; entry = next[entry] ?? NONE) {
      const rank = rankOf[entry] ?? 0;
      if (ranks.at(-1) !== rank) ranks.push(rank);
    }
    return ranks;
  };
}

// Three characters from a word's start are one of 40³ buckets. Scripts other than Latin share a few: callers check anyway.
const BASE = 40;
const SPACE = 32;

function digit(code: number): number {
  if (code >= 97 && code <= 122) return code - 96; // a-z
  if (code >= 48 && code <= 57) return code - 21; // 0-9
  return code === SPACE || Number.isNaN(code) ? 0 : 37 + (code % 3);
}

function bucketAt(text: string, start: number): number {
  return (digit(text.charCodeAt(start)) * BASE + digit(text.charCodeAt(start + 1))) * BASE + digit(text.charCodeAt(start + 2));
}

function wordStarts(names: readonly string[]): NameIndex['candidates'] {
  const starts = new Uint32Array(BASE ** 3 + 1);
  const each = (visit: (bucket: number, entry: number) => void): void => {
    for (let entry = 0; entry < names.length; entry++) {
      const name = names[entry] ?? '';
      for (let start = 0; start >= 0; ) {
        visit(bucketAt(name, start), entry);
        const space = name.indexOf(' ', start);
        start = space < 0 ? -1 : space + 1;
      }
    }
  };
  each((bucket) => (starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1));
  for (let bucket = 0; bucket < BASE ** 3; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const fill = starts.slice();
  const entries = new Uint32Array(starts[BASE ** 3] ?? 0);
  each((bucket, entry) => {
    const at = fill[bucket] ?? 0;
    entries[at] = entry;
    fill[bucket] = at + 1;
  });
  const range = (from: number, to: number): Uint32Array => entries.subarray(starts[from] ?? 0, starts[to] ?? 0);

  return (text) => {
    // One letter is borne by so many names that the largest are soon met by walking all.
    if (text.length < 2) return countTo(names.length);
    if (text.length < 3) {
      const first = bucketAt(text, 0); // the third character counts as 0 here
      return range(first, first + BASE).slice().sort();
    }
    return rarest(text, (bucket) => range(bucket, bucket + 1));
  };
}

// Every word of the text starts a word of the name, so the one that fewest names share is looked up.
function rarest(text: string, lookUp: (bucket: number) => Uint32Array): Uint32Array {
  let best = lookUp(bucketAt(text, 0));
  for (let start = text.indexOf(' ') + 1; start > 0 && start + 3 <= text.length; start = text.indexOf(' ', start) + 1) {
    const list = lookUp(bucketAt(text, start));
    if (list.length < best.length) best = list;
  }
  return best;
}

function* countTo(count: number): Iterable<number> {
  for (let i = 0; i < count; i++) yield i;
}
