import { fold } from '../../shared/text/fold';

/** What is searched of a name; `sub` is the line below it. */
export interface Named {
  name: string;
  sub: string;
}

const BEGINS_NAME = 4;
const BEGINS_WORD = 3;
const IN_NAME = 2;
const BEGINS_SUB = 1;
const IN_SUB = 0.5;
const SIMILAR = 0.25;
const LEAST_LETTERS = 4;
const LONG = 7;
const REMEMBERED = 16;

interface Folded {
  name: string;
  sub: string;
}

/**
 * The few of many names that can fit what is typed, so that only those are compared letter by letter: at most `limit`, those that fit best first.
 * Each typed word must be in a name or its second line, accents aside; only where too few have it, a word that begins so but for a slip or two of the pen counts too.
 */
export function nameCandidates<T extends Named>(items: readonly T[]): (q: string, limit: number, enough: number) => T[] {
  const texts = items.map(({ name, sub }): Folded => ({ name: ` ${spaced(name)}`, sub: ` ${spaced(sub)}` }));
  const vocabulary = vocabularyOf(texts);

  /** How well each item has the word; 0: not at all. */
  const having = remembered((word) => {
    const points = new Float32Array(texts.length);
    texts.forEach(({ name, sub }, number) => (points[number] = pointsOf(word, name, sub)));
    return points;
  });

  const forgiving = remembered((word) => {
    const points = Float32Array.from(having(word));
    const slips = word.length < LEAST_LETTERS ? 0 : word.length < LONG ? 1 : 2;
    if (slips === 0) return points;
    for (const [other, numbers] of vocabulary) if (beginsAlike(word, other, slips)) for (const number of numbers) points[number] ||= SIMILAR;
    return points;
  });

  return (q, limit, enough) => {
    const words = [...new Set(spaced(q).split(' ').filter(Boolean))];
    if (words.length === 0) return [];
    const strict = best(words.map(having), limit);
    const found = strict.length >= enough ? strict : best(words.map(forgiving), limit);
    return found.flatMap((number) => items[number] ?? []);
  };
}

/** Remembers the answers to the last words: while a word is typed, those before it stay as they are. */
function remembered(answer: (word: string) => Float32Array): (word: string) => Float32Array {
  const known = new Map<string, Float32Array>();
  return (word) => {
    const points = known.get(word) ?? answer(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, points);
    return points;
  };
}

/** Whether a word begins as another does, but for at most `slips` letters that are missing, too many or others. */
export function beginsAlike(typed: string, word: string, slips: number): boolean {
  if (word.length < typed.length - slips) return false;
  const reach = Math.min(word.length, typed.length + slips);
  const row = Array.from({ length: reach + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    let before = row[0] ?? 0;
    let least = (row[0] = i);
    for (let j = 1; j <= reach; j += 1) {
      const above = row[j] ?? 0;
      const cost = Math.min(above + 1, (row[j - 1] ?? 0) + 1, before + (typed[i - 1] === word[j - 1] ? 0 : 1));
      before = above;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > slips) return false;
  }
  return row.some((cost) => cost <= slips);
}

function pointsOf(word: string, name: string, sub: string): number {
  const start = ` ${word}`;
  if (name.startsWith(start)) return BEGINS_NAME;
  if (name.includes(start)) return BEGINS_WORD;
  if (name.includes(word)) return IN_NAME;
  if (sub.includes(start)) return BEGINS_SUB;
  return sub.includes(word) ? IN_SUB : 0;
}

/** Numbers of the items that have every word, those with most points first, else in their order. */
function best(points: readonly Float32Array[], limit: number): number[] {
  const sums: [number, number][] = [];
  for (let number = 0; number < (points[0]?.length ?? 0); number += 1) {
    let sum = 0;
    for (const each of points) {
      const more = each[number] ?? 0;
      sum = more > 0 ? sum + more : Number.NEGATIVE_INFINITY;
    }
    if (sum > 0) sums.push([number, sum]);
  }
  return sums.sort(([a, more], [b, other]) => other - more || a - b).slice(0, limit).map(([number]) => number);
}

function vocabularyOf(texts: readonly Folded[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  texts.forEach(({ name, sub }, number) => {
    for (const word of new Set(`${name}${sub}`.split(' '))) {
      if (word.length < LEAST_LETTERS - 1) continue;
      const known = all.get(word);
      if (known) known.push(number);
      else all.set(word, [number]);
    }
  });
  return all;
}

/** Letters and digits without accents, in small letters, one blank between words. */
function spaced(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
