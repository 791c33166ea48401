/** Documents that came in after the segment was built; small, so plain maps that can be changed in place. */
export class Delta {
  readonly #lists = new Map<string, Map<number, number>>();
  readonly #termsOf = new Map<number, readonly string[]>();

  get size(): number {
    return this.#termsOf.size;
  }

  /** Adds a document's terms with their weights in halves; the document must not be there yet. */
  add(document: number, halves: ReadonlyMap<string, number>): void {
    this.#termsOf.set(document, [...halves.keys()]);
    for (const [term, weight] of halves) {
      let list = this.#lists.get(term);
      if (!list) this.#lists.set(term, (list = new Map()));
      list.set(document, weight);
    }
  }

  /** Takes a document out; false when it was not there. */
  remove(document: number): boolean {
    const terms = this.#termsOf.get(document);
    if (!terms) return false;
    this.#termsOf.delete(document);
    for (const term of terms) {
      const list = this.#lists.get(term);
      list?.delete(document);
      if (list?.size === 0) this.#lists.delete(term);
    }
    return true;
  }

  /** Document numbers and weights in halves of one term. */
  postings(term: string): ReadonlyMap<number, number> | undefined {
    return this.#lists.get(term);
  }

  eachPosting(visit: (term: string, document: number, halves: number) => void): void {
    for (const [term, list] of this.#lists) {
      for (const [document, weight] of list) visit(term, document, weight);
    }
  }
}
