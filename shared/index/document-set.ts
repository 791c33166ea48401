import { grown } from './growing';

/** A set of document numbers, one bit each: what a filter lets through, worked out once and not for each document met. */
export class DocumentSet {
  #bits = new Uint32Array(0);

  static of(numbers: Iterable<number>): DocumentSet {
    const set = new DocumentSet();
    for (const number of numbers) set.add(number);
    return set;
  }

  /** The documents that are in any of the sets. */
  static union(sets: Iterable<DocumentSet>): DocumentSet {
    const union = new DocumentSet();
    for (const set of sets) {
      union.#bits = grown(union.#bits, set.#bits.length);
      for (let word = 0; word < set.#bits.length; word++) union.#bits[word]! |= set.#bits[word]!;
    }
    return union;
  }

  add(number: number): void {
    this.#bits = grown(this.#bits, (number >>> 5) + 1);
    this.#bits[number >>> 5]! |= 1 << (number & 31);
  }

  delete(number: number): void {
    if (number >>> 5 < this.#bits.length) this.#bits[number >>> 5]! &= ~(1 << (number & 31));
  }

  has(number: number): boolean {
    const word = number >>> 5;
    return word < this.#bits.length && ((this.#bits[word]! >>> (number & 31)) & 1) === 1;
  }
}
