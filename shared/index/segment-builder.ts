import { ROUNDING, shareOf, type Segment } from './segment';

const CHUNK = 1 << 20;

interface Chunk {
  terms: Uint32Array;
  halves: Uint8Array;
  used: number;
}

/** Gathers documents in rising order of their numbers and sorts their postings by term in one go. */
export class SegmentBuilder {
  // In pieces, so that a million documents are not copied each time room runs out.
  readonly #chunks: Chunk[] = [];
  readonly #documents: { number: number; terms: number }[] = [];
  #postings = 0;
  #terms = 0;

  /** Opens the next document; its number must be above those before. */
  begin(number: number): void {
    this.#documents.push({ number, terms: 0 });
  }

  /** Adds a term with its weight in halves to the document begun last. */
  add(term: number, halves: number): void {
    let chunk = this.#chunks.at(-1);
    if (!chunk || chunk.used === chunk.terms.length) {
      const room = chunk ? CHUNK : 4096;
      this.#chunks.push((chunk = { terms: new Uint32Array(room), halves: new Uint8Array(room), used: 0 }));
    }
    chunk.terms[chunk.used] = term;
    chunk.halves[chunk.used++] = halves;
    this.#documents.at(-1)!.terms++;
    this.#postings++;
    if (term >= this.#terms) this.#terms = term + 1;
  }

  /** The segment of everything added; lengths are those of the documents in halves. */
  build(id: number, lengths: Uint32Array, averageLength: number): Segment {
    const next = this.#starts();
    const starts = next.slice();
    const documents = new Uint32Array(this.#postings);
    const halves = new Uint8Array(this.#postings);
    const most = new Float32Array(this.#terms);
    let [chunk, used] = [0, 0];
    for (const { number, terms } of this.#documents) {
      for (let i = 0; i < terms; i++, used++) {
        if (used === this.#chunks[chunk]!.used) [chunk, used] = [chunk + 1, 0];
        const term = this.#chunks[chunk]!.terms[used]!;
        const weight = this.#chunks[chunk]!.halves[used]!;
        const at = next[term]!++;
        documents[at] = number;
        halves[at] = weight;
        most[term] = Math.max(most[term]!, shareOf(weight, lengths[number]!, averageLength) * ROUNDING);
      }
    }
    return { id, ...packed(starts, most), documents, halves, averageLength, size: this.#documents.length, gone: 0 };
  }

  #starts(): Uint32Array {
    const starts = new Uint32Array(this.#terms + 1);
    for (const { terms, used } of this.#chunks) for (let i = 0; i < used; i++) starts[terms[i]! + 1]!++;
    for (let term = 0; term < this.#terms; term++) starts[term + 1]! += starts[term]!;
    return starts;
  }
}

/** Leaves out the terms that have no list. */
function packed(starts: Uint32Array, most: Float32Array): Pick<Segment, 'terms' | 'offsets' | 'most'> {
  let lists = 0;
  for (let term = 0; term < most.length; term++) if (most[term]! > 0) lists++;
  const terms = new Uint32Array(lists);
  const offsets = new Uint32Array(lists + 1);
  const mostOf = new Float32Array(lists);
  for (let term = 0, at = 0; at < lists; term++) {
    if (most[term] === 0) continue;
    terms[at] = term;
    mostOf[at] = most[term]!;
    offsets[++at] = starts[term + 1]!;
  }
  return { terms, offsets, most: mostOf };
}
