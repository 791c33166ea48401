import { Delta } from './delta';
import { grown } from './growing';
import { jsonBytes, readList, type Image, type LexicalHeader, type ReadInto } from './image';
import { LexicalQuery, type Scratch } from './lexical-query';
import { listOf, type Segment } from './segment';
import { SegmentBuilder } from './segment-builder';
import { livingIn, SegmentMerge } from './segment-merge';
import { TermNumbers } from './term-numbers';
import type { WeighedTerms } from './weigh-terms';

/** When the delta becomes a segment: it holds so many documents or postings. And after how many postings' work a slice of joining segments ends. */
export interface MergePolicy {
  documents: number;
  postings: number;
  slice: number;
}

const NOWHERE = 0;
const IN_DELTA = 1;
const FIRST_SEGMENT = 2;
/** A segment is joined with the one before while that is not so many times larger; so there are few, and a document is moved few times. */
const RATIO = 3;
/** A segment of which this share has left is written anew. */
const MOST_GONE = 0.25;

/**
 * BM25 over a few immutable segments, each far smaller than the one before, and a small delta that takes what comes in.
 * They hold only a document's own weights in halves; the number of documents, the frequency of a term and the average length
 * are those of the whole live collection at the time of the query, and a document's score is summed in the order of the query's terms.
 * So a document scores the same, to the last bit, wherever it lies.
 */
export class LexicalIndex {
  #terms = new TermNumbers();
  #segments: Segment[] = [];
  #delta = new Delta();
  #merge: SegmentMerge | null = null;
  #nextId = FIRST_SEGMENT;
  // By document number: lengths in halves, 0 for numbers that are not in use.
  #lengths = new Uint32Array(16);
  #homes = new Uint32Array(16);
  #totalLength = 0;
  #documents = 0;
  // Of the terms asked for since the last change.
  #frequencies = new Map<number, number>();
  #scratch: Scratch = scratchFor(16);

  constructor(private readonly policy: MergePolicy) {}

  /** Replaces everything by these documents, each with its own number, in rising order. */
  build(documents: Iterable<{ number: number; terms: WeighedTerms }>): void {
    this.#clear();
    const builder = new SegmentBuilder();
    for (const { number, terms } of documents) {
      builder.begin(number);
      for (const [term, halves] of terms.halves) builder.add(this.#terms.take(term), halves);
      this.#count(number, terms.length, FIRST_SEGMENT);
    }
    if (this.#documents === 0) return;
    this.#segments = [builder.build(this.#nextId++, this.#lengths, this.#averageLength)];
  }

  /** Adds a document under a number that is free. */
  add(number: number, terms: WeighedTerms): void {
    this.#frequencies.clear();
    this.#delta.add(number, Array.from(terms.halves, ([term, halves]) => ({ term: this.#terms.take(term), halves })));
    this.#count(number, terms.length, IN_DELTA);
    if (this.#delta.size >= this.policy.documents || this.#delta.postings >= this.policy.postings) this.#flush();
  }

  remove(number: number): void {
    this.#frequencies.clear();
    const home = this.#homes[number]!;
    if (!this.#delta.remove(number)) for (const segment of this.#segments) if (segment.id === home) segment.gone++;
    this.#homes[number] = NOWHERE;
    this.#totalLength -= this.#lengths[number] ?? 0;
    this.#lengths[number] = 0;
    this.#documents--;
  }

  documentFrequency(term: string): number {
    const number = this.#terms.numberOf(term);
    return number === undefined ? 0 : this.#frequencyOf(number);
  }

  /** A query of weighted terms; weights that are not above 0 count nothing. Valid until the next change. */
  query(weights: ReadonlyMap<string, number>): LexicalQuery {
    const terms = [...weights].flatMap(([text, weight]) => {
      const term = weight > 0 ? this.#terms.numberOf(text) : undefined;
      const frequency = term === undefined ? 0 : this.#frequencyOf(term);
      return term === undefined || frequency === 0 ? [] : [{ term, weight, frequency }];
    });
    const postings = { segments: this.#segments, delta: this.#delta, homes: this.#homes, lengths: this.#lengths, averageLength: this.#averageLength, documents: this.#documents };
    return new LexicalQuery(postings, this.#scratch, terms);
  }

  /** Joins segments, a slice of the work; true while there is more to do. Answers are the same before, between and after. */
  tidy(): boolean {
    if (!this.#merge) {
      const due = this.#due();
      if (!due) return false;
      this.#merge = new SegmentMerge(due, () => this.#homes);
    }
    if (!this.#merge.step(this.policy.slice)) return true;
    this.#finish(this.#merge);
    this.#merge = null;
    return this.#due() !== null;
  }

  /** Everything, to be restored later; what lies in the delta becomes a segment first. */
  image(numbers: number): Image<LexicalHeader> {
    if (this.#delta.size > 0) this.#flush();
    const terms = jsonBytes([...this.#terms.terms()]);
    const segments = this.#segments.map(({ id, terms: lists, documents, averageLength, size, gone }) => ({ id, lists: lists.length, postings: documents.length, averageLength, size, gone }));
    const arrays = this.#segments.flatMap((segment) => [segment.terms, segment.offsets, segment.most, segment.documents, segment.halves]);
    return {
      header: { numbers, termsBytes: terms.byteLength, nextId: this.#nextId, segments },
      arrays: [terms, exactly(this.#lengths, numbers), exactly(this.#homes, numbers), ...arrays],
    };
  }

  /** Replaces everything by an image. */
  restore({ numbers, termsBytes, nextId, segments }: LexicalHeader, read: ReadInto): void {
    this.#clear();
    for (const term of readList(read, termsBytes, false)) this.#terms.take(term);
    this.#lengths = new Uint32Array(Math.max(16, numbers));
    this.#homes = new Uint32Array(Math.max(16, numbers));
    this.#scratch = scratchFor(this.#lengths.length);
    read(this.#lengths.subarray(0, numbers));
    read(this.#homes.subarray(0, numbers));
    this.#segments = segments.map(({ id, lists, postings, ...rest }) => {
      const segment = { id, terms: new Uint32Array(lists), offsets: new Uint32Array(lists + 1), most: new Float32Array(lists), documents: new Uint32Array(postings), halves: new Uint8Array(postings), ...rest };
      for (const array of [segment.terms, segment.offsets, segment.most, segment.documents, segment.halves]) read(array);
      return segment;
    });
    this.#nextId = nextId;
    for (let number = 0; number < numbers; number++) {
      this.#totalLength += this.#lengths[number]!;
      if (this.#homes[number] !== NOWHERE) this.#documents++;
    }
  }

  get #averageLength(): number {
    return this.#documents === 0 ? 0 : this.#totalLength / this.#documents;
  }

  /** The segments to be joined next. */
  #due(): SegmentMerge['sources'] | null {
    const spent = this.#segments.find(({ size, gone }) => gone > size * MOST_GONE);
    if (spent) return [spent];
    for (let at = this.#segments.length - 1; at > 0; at--) {
      const [larger, smaller] = [this.#segments[at - 1]!, this.#segments[at]!];
      if (livingIn(larger) < RATIO * livingIn(smaller)) return [larger, smaller];
    }
    return null;
  }

  #finish(merge: SegmentMerge): void {
    const joined = merge.result(this.#nextId++);
    const homes = this.#homes;
    const [a, b = a] = merge.sources.map(({ id }) => id);
    for (let number = 0; number < homes.length; number++) if (homes[number] === a || homes[number] === b) homes[number] = joined.id;
    const at = this.#segments.indexOf(merge.sources[0]);
    this.#segments.splice(at, merge.sources.length, ...(livingIn(joined) > 0 ? [joined] : []));
  }

  #flush(): void {
    const segment = this.#delta.gathered().build(this.#nextId++, this.#lengths, this.#averageLength);
    for (const number of this.#delta.documents()) this.#homes[number] = segment.id;
    this.#segments.push(segment);
    this.#delta = new Delta();
  }

  #frequencyOf(term: number): number {
    let frequency = this.#frequencies.get(term);
    if (frequency === undefined) {
      frequency = this.#segments.reduce((sum, segment) => sum + liveIn(segment, term, this.#homes), this.#delta.list(term)?.size ?? 0);
      this.#frequencies.set(term, frequency);
    }
    return frequency;
  }

  #clear(): void {
    this.#terms = new TermNumbers();
    this.#segments = [];
    this.#delta = new Delta();
    this.#merge = null;
    this.#nextId = FIRST_SEGMENT;
    this.#lengths.fill(0);
    this.#homes.fill(NOWHERE);
    this.#totalLength = 0;
    this.#documents = 0;
    this.#frequencies.clear();
  }

  #count(number: number, length: number, home: number): void {
    this.#lengths = grown(this.#lengths, number + 1);
    this.#homes = grown(this.#homes, number + 1);
    if (this.#scratch.scores.length < this.#lengths.length) this.#scratch = scratchFor(this.#lengths.length);
    this.#lengths[number] = length;
    this.#homes[number] = home;
    this.#totalLength += length;
    this.#documents++;
  }
}

/** The first `length` values, with zeros where the array is shorter. */
function exactly(array: Uint32Array, length: number): Uint32Array {
  return grown(array, length).subarray(0, length);
}

function scratchFor(numbers: number): Scratch {
  return { scores: new Float64Array(numbers), touched: new Uint32Array(numbers), values: new Float64Array(numbers) };
}

/** In how many documents that are still there a term stands. */
function liveIn(segment: Segment, term: number, homes: Uint32Array): number {
  const list = listOf(segment, term);
  if (!list) return 0;
  if (segment.gone === 0) return list.end - list.start;
  let count = 0;
  for (let at = list.start; at < list.end; at++) if (homes[segment.documents[at]!] === segment.id) count++;
  return count;
}
