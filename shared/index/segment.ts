import { grown } from './growing';

/**
 * Immutable posting lists: the list of term t is `documents[offsets[t] .. offsets[t + 1]]`, with the weight in halves beside it.
 * Documents that were since removed or replaced are marked in `dead` and skipped.
 */
export interface Segment {
  termNumbers: Map<string, number>;
  offsets: Uint32Array;
  documents: Uint32Array;
  halves: Uint8Array;
  dead: Uint8Array;
  deadCount: number;
}

/** Gathers postings in any order and sorts them by term in one go. */
export class SegmentBuilder {
  readonly #termNumbers = new Map<string, number>();
  #terms = new Uint32Array(1024);
  #documents = new Uint32Array(1024);
  #halves = new Uint8Array(1024);
  #count = 0;

  add(term: string, document: number, halves: number): void {
    let termNumber = this.#termNumbers.get(term);
    if (termNumber === undefined) this.#termNumbers.set(term, (termNumber = this.#termNumbers.size));
    const at = this.#count++;
    this.#terms = grown(this.#terms, this.#count);
    this.#documents = grown(this.#documents, this.#count);
    this.#halves = grown(this.#halves, this.#count);
    this.#terms[at] = termNumber;
    this.#documents[at] = document;
    this.#halves[at] = halves;
  }

  /** The segment of everything added, for documents numbered below `numbers`. */
  build(numbers: number): Segment {
    const terms = this.#termNumbers.size;
    const offsets = new Uint32Array(terms + 1);
    for (let i = 0; i < this.#count; i++) offsets[this.#terms[i]! + 1]!++;
    for (let t = 0; t < terms; t++) offsets[t + 1]! += offsets[t]!;
    const next = offsets.slice();
    const documents = new Uint32Array(this.#count);
    const halves = new Uint8Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const at = next[this.#terms[i]!]!++;
      documents[at] = this.#documents[i]!;
      halves[at] = this.#halves[i]!;
    }
    return { termNumbers: this.#termNumbers, offsets, documents, halves, dead: new Uint8Array(numbers), deadCount: 0 };
  }
}

/** Calls back with every posting of documents that are still there. */
export function eachPosting(segment: Segment, visit: (term: string, document: number, halves: number) => void): void {
  for (const [term, number] of segment.termNumbers) {
    const end = segment.offsets[number + 1]!;
    for (let at = segment.offsets[number]!; at < end; at++) {
      const document = segment.documents[at]!;
      if (segment.dead[document] === 0) visit(term, document, segment.halves[at]!);
    }
  }
}

/** In how many documents that are still there a term stands. */
export function liveFrequency(segment: Segment, term: string): number {
  const number = segment.termNumbers.get(term);
  if (number === undefined) return 0;
  const start = segment.offsets[number]!;
  const end = segment.offsets[number + 1]!;
  if (segment.deadCount === 0) return end - start;
  let count = 0;
  for (let at = start; at < end; at++) if (segment.dead[segment.documents[at]!] === 0) count++;
  return count;
}
