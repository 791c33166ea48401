const MOST_ITEMS = 8;
// Some 100 words: eight short texts gain by going together, long ones do not, and a query would wait for them all.
const MOST_CHARACTERS = 640;

/** How many items from `start` on go to the model together: at most 8 and about 100 words, and at least one. */
export function batchLength<T>(items: readonly T[], start: number, lengthOf: (item: T) => number): number {
  let count = 0;
  let characters = 0;
  while (start + count < items.length && count < MOST_ITEMS) {
    characters += lengthOf(items[start + count]!);
    if (count > 0 && characters > MOST_CHARACTERS) break;
    count++;
  }
  return count;
}

/** All items in their order, in batches the model takes together. */
export function* batchesOf<T>(items: readonly T[], lengthOf: (item: T) => number): Generator<T[]> {
  for (let start = 0; start < items.length; ) {
    const count = batchLength(items, start, lengthOf);
    yield items.slice(start, start + count);
    start += count;
  }
}
