import { inverseDocumentFrequency, K1, lengthNorm } from './bm25';
import { Delta } from './delta';
import { grown } from './growing';
import { eachPosting, liveFrequency, SegmentBuilder } from './segment';
import type { Segment } from './segment';
import type { WeighedTerms } from './weigh-terms';

/** Documents that were touched by a query, and the score of each by document number; valid until the next query. */
export interface LexicalScores {
  touched: Uint32Array;
  scores: Float64Array;
}

/** When the delta is merged: it holds this many documents and this share of the segment. */
export interface MergePolicy {
  least: number;
  share: number;
}

/**
 * BM25 over one immutable segment and a small delta.
 * Both hold only a document's own weights in halves; the number of documents, the frequency of a term and the average length
 * are those of the whole live collection at the time of the query, and a document's score is summed in the order of the query's terms.
 * So a document scores the same, to the last bit, whether it lies in the segment or in the delta.
 */
export class LexicalIndex {
  #segment: Segment = new SegmentBuilder().build(0);
  #delta = new Delta();
  // By document number, in halves; 0 for numbers that are not in use.
  #lengths = new Uint32Array(16);
  #totalLength = 0;
  #documents = 0;
  #segmentDocuments = 0;
  #scores = new Float64Array(16);
  #touched = new Uint32Array(16);
  #touchedCount = 0;

  constructor(private readonly policy: MergePolicy) {}

  /** Replaces everything by these documents, each with its own number below `numbers`. */
  build(documents: Iterable<{ number: number; terms: WeighedTerms }>): void {
    const builder = new SegmentBuilder();
    let numbers = 0;
    this.#resetScores();
    this.#lengths.fill(0);
    this.#totalLength = 0;
    this.#documents = 0;
    for (const { number, terms } of documents) {
      for (const [term, halves] of terms.halves) builder.add(term, number, halves);
      this.#count(number, terms.length);
      numbers = Math.max(numbers, number + 1);
    }
    this.#segment = builder.build(numbers);
    this.#segmentDocuments = this.#documents;
    this.#delta = new Delta();
  }

  /** Adds a document under a number that is free. */
  add(number: number, terms: WeighedTerms): void {
    this.#delta.add(number, terms.halves);
    this.#count(number, terms.length);
    this.#mergeWhenDue();
  }

  remove(number: number): void {
    if (!this.#delta.remove(number)) {
      this.#segment.dead[number] = 1;
      this.#segment.deadCount++;
    }
    this.#totalLength -= this.#lengths[number] ?? 0;
    this.#lengths[number] = 0;
    this.#documents--;
    this.#mergeWhenDue();
  }

  documentFrequency(term: string): number {
    return liveFrequency(this.#segment, term) + (this.#delta.postings(term)?.size ?? 0);
  }

  /** Scores every allowed document that holds a query term. Weights that are not above 0 count nothing. */
  score(terms: ReadonlyMap<string, number>, allow: ((number: number) => boolean) | null): LexicalScores {
    this.#resetScores();
    const average = this.#documents === 0 ? 0 : this.#totalLength / this.#documents;
    const norm = lengthNorm(average);
    for (const [term, weight] of terms) {
      const frequency = this.documentFrequency(term);
      if (frequency === 0 || !(weight > 0)) continue;
      const most = weight * inverseDocumentFrequency(this.#documents, frequency) * (K1 + 1);
      this.#scoreSegment(term, most, norm, allow);
      this.#scoreDelta(term, most, norm, allow);
    }
    return { touched: this.#touched.subarray(0, this.#touchedCount), scores: this.#scores };
  }

  #scoreSegment(term: string, most: number, norm: Norm, allow: Allow): void {
    const { termNumbers, offsets, documents, halves, dead, deadCount } = this.#segment;
    const number = termNumbers.get(term);
    if (number === undefined) return;
    const lengths = this.#lengths;
    const scores = this.#scores;
    const end = offsets[number + 1]!;
    for (let at = offsets[number]!; at < end; at++) {
      const document = documents[at]!;
      if (deadCount > 0 && dead[document] === 1) continue;
      if (scores[document] === 0 && !this.#touch(document, allow)) continue;
      const frequency = halves[at]! / 2;
      scores[document]! += (most * frequency) / (frequency + norm.base + norm.perLength * lengths[document]!);
    }
  }

  #scoreDelta(term: string, most: number, norm: Norm, allow: Allow): void {
    for (const [document, halves] of this.#delta.postings(term) ?? []) {
      if (this.#scores[document] === 0 && !this.#touch(document, allow)) continue;
      const frequency = halves / 2;
      this.#scores[document]! += (most * frequency) / (frequency + norm.base + norm.perLength * this.#lengths[document]!);
    }
  }

  #touch(document: number, allow: Allow): boolean {
    if (allow !== null && !allow(document)) return false;
    this.#touched[this.#touchedCount++] = document;
    return true;
  }

  #resetScores(): void {
    for (let i = 0; i < this.#touchedCount; i++) this.#scores[this.#touched[i]!] = 0;
    this.#touchedCount = 0;
  }

  #count(number: number, length: number): void {
    this.#lengths = grown(this.#lengths, number + 1);
    if (this.#scores.length < this.#lengths.length) {
      this.#resetScores();
      this.#scores = new Float64Array(this.#lengths.length);
      this.#touched = new Uint32Array(this.#lengths.length);
    }
    this.#lengths[number] = length;
    this.#totalLength += length;
    this.#documents++;
  }

  #mergeWhenDue(): void {
    const changes = this.#delta.size + this.#segment.deadCount;
    if (changes < this.policy.least || changes < this.policy.share * this.#segmentDocuments) return;
    const builder = new SegmentBuilder();
    const add = builder.add.bind(builder);
    eachPosting(this.#segment, add);
    this.#delta.eachPosting(add);
    this.#segment = builder.build(this.#lengths.length);
    this.#segmentDocuments = this.#documents;
    this.#delta = new Delta();
  }
}

type Norm = ReturnType<typeof lengthNorm>;
type Allow = ((number: number) => boolean) | null;
