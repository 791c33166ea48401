import { SegmentBuilder } from './segment-builder';

/** Documents that came in last; few, so plain maps that can be changed in place. */
export class Delta {
  readonly #lists = new Map<number, Map<number, number>>();
  readonly #documents = new Map<number, { term: number; halves: number }[]>();
  #postings = 0;

  get size(): number {
    return this.#documents.size;
  }

  get postings(): number {
    return this.#postings;
  }

  /** Adds a document's terms with their weights in halves; the document must not be there yet. */
  add(document: number, terms: { term: number; halves: number }[]): void {
    this.#documents.set(document, terms);
    this.#postings += terms.length;
    for (const { term, halves } of terms) {
      let list = this.#lists.get(term);
      if (!list) this.#lists.set(term, (list = new Map()));
      list.set(document, halves);
    }
  }

  /** Takes a document out; false when it was not there. */
  remove(document: number): boolean {
    const terms = this.#documents.get(document);
    if (!terms) return false;
    this.#documents.delete(document);
    this.#postings -= terms.length;
    for (const { term } of terms) {
      const list = this.#lists.get(term);
      list?.delete(document);
      if (list?.size === 0) this.#lists.delete(term);
    }
    return true;
  }

  /** Document numbers and weights in halves of one term. */
  list(term: number): ReadonlyMap<number, number> | undefined {
    return this.#lists.get(term);
  }

  /** Its documents' numbers, rising. */
  documents(): number[] {
    return [...this.#documents.keys()].sort((a, b) => a - b);
  }

  /** Everything it holds, ready to be made a segment. */
  gathered(): SegmentBuilder {
    const builder = new SegmentBuilder();
    for (const document of this.documents()) {
      builder.begin(document);
      for (const { term, halves } of this.#documents.get(document) ?? []) builder.add(term, halves);
    }
    return builder;
  }
}
