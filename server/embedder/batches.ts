/** How many items and characters go to a model together. */
export interface BatchLimits {
  items: number;
  characters: number;
}

// Some 100 words: eight short texts gain by going together, long ones do not, and a query would wait for them all.
const IN_A_WORKER: BatchLimits = { items: 8, characters: 640 };

/** How many items from `start` on go to the model together: within the limits, and at least one. */
export function batchLength<T>(items: readonly T[], start: number, lengthOf: (item: T) => number, limits = IN_A_WORKER): number {
  let count = 0;
  let characters = 0;
  while (start + count < items.length && count < limits.items) {
    characters += lengthOf(items[start + count]!);
    if (count > 0 && characters > limits.characters) break;
    count++;
  }
  return count;
}

/** All items in their order, in batches the model takes together. */
export function* batchesOf<T>(items: readonly T[], lengthOf: (item: T) => number, limits = IN_A_WORKER): Generator<T[]> {
  for (let start = 0; start < items.length; ) {
    const count = batchLength(items, start, lengthOf, limits);
    yield items.slice(start, start + count);
    start += count;
  }
}
