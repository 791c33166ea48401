import { bestDocuments } from './best-documents';
import { inverseDocumentFrequency, K1, lengthNorm } from './bm25';
import type { Delta } from './delta';
import type { DocumentSet } from './document-set';
import { kthLargest } from './kth-largest';
import { halvesIn, listOf, mostAt, type List, type Segment } from './segment';

/** What a query reads of the lexical index. */
export interface Postings {
  segments: readonly Segment[];
  delta: Delta;
  /** By document number: its segment's id, or that of the delta. */
  homes: Uint32Array;
  lengths: Uint32Array;
  averageLength: number;
  documents: number;
}

/** Working memory of queries, by document number; scores are 0 between queries. */
export interface Scratch {
  scores: Float64Array;
  touched: Uint32Array;
  values: Float64Array;
}

interface QueryTerm {
  most: number;
  lists: (List | null)[];
  inDelta: ReadonlyMap<number, number> | undefined;
  /** No document of a segment gets more from this term. */
  bound: number;
  postings: number;
}

// Sums in another order differ in their last digits; what lies so near below the threshold is scored exactly.
const MARGIN = 1 - 1e-9;
/** Looking a document up by bisection costs about so many steps along a list. */
const LOOK_UP = 16;

/** One query's terms with their lists. A document's score is summed in the order of the query's terms, wherever it lies. */
export class LexicalQuery {
  readonly #terms: QueryTerm[] = [];
  readonly #norm;
  #count = 0;

  constructor(
    private readonly postings: Postings,
    private readonly scratch: Scratch,
    terms: Iterable<{ term: number; weight: number; frequency: number }>,
  ) {
    const { segments, delta, averageLength, documents } = postings;
    this.#norm = lengthNorm(averageLength);
    for (const { term, weight, frequency } of terms) {
      const most = weight * inverseDocumentFrequency(documents, frequency) * (K1 + 1);
      const lists = segments.map((segment) => listOf(segment, term));
      const bound = most * Math.max(0, ...segments.map((segment, s) => (lists[s] ? mostAt(segment, lists[s], averageLength) : 0)));
      this.#terms.push({ most, lists, inDelta: delta.list(term), bound, postings: lists.reduce((sum, list) => sum + (list ? list.end - list.start : 0), 0) });
    }
  }

  /** The score of a document, 0 when it has none of the terms. */
  score(document: number): number {
    const at = this.#segmentOf(document);
    let score = 0;
    for (const { most, lists, inDelta } of this.#terms) {
      const list = lists[at];
      const halves = list ? halvesIn(this.postings.segments[at]!, list, document) : at < 0 ? (inDelta?.get(document) ?? 0) : 0;
      if (halves > 0) score += this.#share(most, halves, document);
    }
    return score;
  }

  /**
   * The numbers of the `limit` best of the allowed documents, best first, equal ones in the order of their ids: as if every posting were scored.
   * Terms are taken by how much they can give. Once all that are left could not bring a new document among the best, only documents already met are
   * followed, and the longest lists, those of the commonest terms, are looked into rather than read.
   */
  best(limit: number, allow: DocumentSet | null, idOf: (number: number) => string): number[] {
    if (limit <= 0) return [];
    const { scores, touched } = this.scratch;
    this.#count = 0;
    const met = this.#candidates(limit, allow);
    const candidates = touched.slice(0, met);
    const exact = Float64Array.from(candidates, (document) => this.score(document));
    for (let i = 0; i < this.#count; i++) scores[touched[i]!] = 0;
    candidates.forEach((document, i) => (scores[document] = exact[i]!));
    const best = bestDocuments(candidates, scores, limit, idOf);
    for (const document of candidates) scores[document] = 0;
    return best;
  }

  /** Puts every document that may be among the best first in `touched`, and gives their number. */
  #candidates(limit: number, allow: DocumentSet | null): number {
    const terms = [...this.#terms].sort((a, b) => b.bound - a.bound);
    const rest = restOf(terms.map(({ bound }) => bound));
    const unread = restOf(terms.map(({ postings }) => postings));
    for (const term of terms) this.#readDelta(term, allow);
    let at = 0;
    for (; at < terms.length; at++) {
      const worthwhile = this.#count >= limit && unread[at]! > this.#count && rest[at]! < rest[0]! - rest[at]!;
      if (worthwhile && rest[at]! < this.#threshold(this.#count, limit) * MARGIN) break;
      this.#read(terms[at]!, allow, true);
    }
    let kept = this.#keep(this.#count, limit, rest[at]!);
    for (; at < terms.length; at++) {
      if (kept * LOOK_UP < terms[at]!.postings) this.#lookUp(terms[at]!, kept);
      else this.#read(terms[at]!, allow, false);
      kept = this.#keep(kept, limit, rest[at + 1]!);
    }
    return kept;
  }

  #threshold(count: number, limit: number): number {
    const { scores, touched, values } = this.scratch;
    for (let i = 0; i < count; i++) values[i] = scores[touched[i]!]!;
    return kthLargest(values, count, limit);
  }

  /** Moves those of the first `count` that could still be among the best to the front. */
  #keep(count: number, limit: number, rest: number): number {
    if (count <= limit) return count;
    const { scores, touched } = this.scratch;
    const least = this.#threshold(count, limit) * MARGIN;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const document = touched[i]!;
      if (scores[document]! + rest < least) continue;
      touched[i] = touched[kept]!;
      touched[kept++] = document;
    }
    return kept;
  }

  #read({ most, lists }: QueryTerm, allow: DocumentSet | null, welcome: boolean): void {
    const { homes, lengths, segments } = this.postings;
    const { scores, touched } = this.scratch;
    const { base, perLength } = this.#norm;
    for (const [at, { id, documents, halves, gone }] of segments.entries()) {
      const list = lists[at];
      if (!list) continue;
      for (let i = list.start; i < list.end; i++) {
        const document = documents[i]!;
        if (gone > 0 && homes[document] !== id) continue;
        if (scores[document] === 0) {
          if (!welcome || (allow !== null && !allow.has(document))) continue;
          touched[this.#count++] = document;
        }
        const frequency = halves[i]! / 2;
        scores[document]! += (most * frequency) / (frequency + base + perLength * lengths[document]!);
      }
    }
  }

  #readDelta({ most, inDelta }: QueryTerm, allow: DocumentSet | null): void {
    const { scores, touched } = this.scratch;
    for (const [document, halves] of inDelta ?? []) {
      if (scores[document] === 0) {
        if (allow !== null && !allow.has(document)) continue;
        touched[this.#count++] = document;
      }
      scores[document]! += this.#share(most, halves, document);
    }
  }

  #lookUp({ most, lists }: QueryTerm, count: number): void {
    const { scores, touched } = this.scratch;
    for (let i = 0; i < count; i++) {
      const document = touched[i]!;
      const at = this.#segmentOf(document);
      const list = lists[at];
      const halves = list ? halvesIn(this.postings.segments[at]!, list, document) : 0;
      if (halves > 0) scores[document]! += this.#share(most, halves, document);
    }
  }

  #share(most: number, halves: number, document: number): number {
    const frequency = halves / 2;
    return (most * frequency) / (frequency + this.#norm.base + this.#norm.perLength * this.postings.lengths[document]!);
  }

  #segmentOf(document: number): number {
    const home = this.postings.homes[document]!;
    return this.postings.segments.findIndex(({ id }) => id === home);
  }
}

/** The sums of the values from each place to the end. */
function restOf(values: readonly number[]): number[] {
  const rest = [...values, 0];
  for (let at = values.length - 1; at >= 0; at--) rest[at]! += rest[at + 1]!;
  return rest;
}
