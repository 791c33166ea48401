import type { IndexDocument } from '../../../shared/index/port';

export const DIMENSIONS = 512;
const WORDS = 120_000;
const CENTRES = 2000;
/** Ranks below are the words that stand in every text; a query's words are rarer. */
const COMMON = 60;
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'we', 'xi', 'yo', 'zu'];

/** A fixed sequence of numbers in 0..1 (Mulberry32). */
export function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const word = (rank: number): string => {
  let text = '';
  for (let rest = rank + 8000; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
  return text;
};
const VOCABULARY = Array.from({ length: WORDS }, (_, rank) => word(rank));

// Zipf with exponent 1 as a ladder of sums, read by bisection: the frequencies of words in a language.
const LADDER = new Float64Array(WORDS);
VOCABULARY.forEach((_, rank) => {
  LADDER[rank] = (LADDER[rank - 1] ?? 0) + 1 / (rank + 2.7);
});

function rankDrawn(random: () => number): number {
  const wanted = random() * (LADDER[WORDS - 1] ?? 0);
  let [low, high] = [0, WORDS - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((LADDER[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function text(random: () => number, length: number): string {
  return Array.from({ length }, () => VOCABULARY[rankDrawn(random)]).join(' ');
}

/** Entry number `i` of about 60 words; the same number is always the same entry. */
export function entryNumber(i: number): IndexDocument {
  const random = generator(i + 1);
  return { id: `e${i}`, language: 'en', fields: { title: text(random, 8), problem: text(random, 22), body: text(random, 30) }, passages: ['p'] };
}

/** Words of one entry that are not in every text, as a problem shares them with an entry that answers it. */
export function queryOf(i: number, size: number, count = 12): string[] {
  const random = generator(i + 7_000_000);
  const { fields } = entryNumber(Math.floor(random() * size));
  const rare = `${fields.title} ${fields.problem} ${fields.body}`.split(' ').filter((each) => !VOCABULARY.slice(0, COMMON).includes(each));
  return [...new Set(rare)].slice(0, count);
}

const centres: Float32Array[] = [];

/** Vector number `i`: near one of 2,000 centres, as texts on some theme are, of unit length. */
export function vectorNumber(i: number, into = new Float32Array(DIMENSIONS)): Float32Array {
  const random = generator(i + 31_000_000);
  const centre = centreNumber(Math.floor(random() * CENTRES));
  let squares = 0;
  for (let k = 0; k < DIMENSIONS; k++) {
    const value = (random() + random() - 1) * 0.9 + (centre[k] ?? 0);
    into[k] = value;
    squares += value * value;
  }
  const scale = 1 / Math.sqrt(squares);
  for (let k = 0; k < DIMENSIONS; k++) into[k]! *= scale;
  return into;
}

function centreNumber(i: number): Float32Array {
  const random = generator(i + 97_000_000);
  centres[i] ??= Float32Array.from({ length: DIMENSIONS }, () => random() + random() - 1);
  return centres[i];
}
