/** Gives every term a small number that it keeps until the index is built anew, so that lists are joined without strings. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The number of a term, a new one where it has none. */
  take(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
    return number;
  }

  /** All terms, in the order of their numbers. */
  terms(): IterableIterator<string> {
    return this.#numbers.keys();
  }
}
