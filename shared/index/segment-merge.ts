import { mostAt, ROUNDING, type List, type Segment } from './segment';

/** Joins one or two segments into one, a slice at a time; they answer queries until it is done. Documents that have left are left out. */
export class SegmentMerge {
  readonly #a: Segment;
  readonly #b: Segment | undefined;
  readonly #terms: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #halves: Uint8Array;
  readonly #most: Float32Array;
  readonly #averageLength: number;
  readonly #size: number;
  #atA = 0;
  #atB = 0;
  #lists = 0;
  #postings = 0;

  constructor(
    readonly sources: readonly [Segment] | readonly [Segment, Segment],
    private readonly homes: () => Uint32Array,
  ) {
    [this.#a, this.#b] = sources;
    const sum = (count: (segment: Segment) => number) => sources.reduce((total, segment) => total + count(segment), 0);
    const lists = sum(({ terms }) => terms.length);
    const postings = sum(({ documents }) => documents.length);
    this.#terms = new Uint32Array(lists);
    this.#offsets = new Uint32Array(lists + 1);
    this.#most = new Float32Array(lists);
    this.#documents = new Uint32Array(postings);
    this.#halves = new Uint8Array(postings);
    this.#size = sum(livingIn);
    this.#averageLength = Math.max(...sources.map(({ averageLength }) => averageLength));
  }

  /** Does about so many postings' work, a whole list at least; true when all is done. */
  step(postings: number): boolean {
    for (let left = postings; left > 0; ) {
      const termA = this.#a.terms[this.#atA] ?? Infinity;
      const termB = this.#b?.terms[this.#atB] ?? Infinity;
      const term = Math.min(termA, termB);
      if (term === Infinity) return true;
      const before = this.#postings;
      const a = termA === term ? listNumber(this.#a, this.#atA++) : null;
      const b = this.#b && termB === term ? listNumber(this.#b, this.#atB++) : null;
      this.#join(a, b);
      if (this.#postings > before) this.#close(term, a, b);
      left -= 4 + (a ? a.end - a.start : 0) + (b ? b.end - b.start : 0);
    }
    return false;
  }

  /** The joined segment, once `step` has said that all is done. */
  result(id: number): Segment {
    const lists = this.#lists;
    const left = this.sources.reduce((total, source) => total + livingIn(source), 0);
    return {
      id,
      terms: this.#terms.subarray(0, lists),
      offsets: this.#offsets.subarray(0, lists + 1),
      documents: this.#documents.subarray(0, this.#postings),
      halves: this.#halves.subarray(0, this.#postings),
      most: this.#most.subarray(0, lists),
      averageLength: this.#averageLength,
      size: this.#size,
      gone: this.#size - left, // their postings may have been taken before they left
    };
  }

  #join(listA: List | null, listB: List | null): void {
    let [atA, endA, atB, endB] = [listA?.start ?? 0, listA?.end ?? 0, listB?.start ?? 0, listB?.end ?? 0];
    while (atA < endA || atB < endB) {
      const fromA = atB >= endB || (atA < endA && this.#a.documents[atA]! < this.#b!.documents[atB]!);
      if (fromA) this.#take(this.#a, atA++);
      else this.#take(this.#b!, atB++);
    }
  }

  #take({ id, documents, halves }: Segment, at: number): void {
    const document = documents[at]!;
    if (this.homes()[document] !== id) return;
    this.#documents[this.#postings] = document;
    this.#halves[this.#postings++] = halves[at]!;
  }

  #close(term: number, a: List | null, b: List | null): void {
    const at = this.#lists++;
    this.#terms[at] = term;
    this.#offsets[at + 1] = this.#postings;
    this.#most[at] = Math.max(a ? mostAt(this.#a, a, this.#averageLength) : 0, b ? mostAt(this.#b!, b, this.#averageLength) : 0) * ROUNDING;
  }
}

function listNumber({ offsets }: Segment, at: number): List {
  return { at, start: offsets[at]!, end: offsets[at + 1]! };
}

/** How many of a segment's documents are still there. */
export function livingIn({ size, gone }: Segment): number {
  return size - gone;
}
