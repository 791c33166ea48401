import type { DocumentSet } from './document-set';
import type { Image, IndexHeader, ReadInto } from './image';

/** A text as it is indexed. `fields` are searched with their own weights; `passages` are what vectors are made from and quotes are taken from. */
export interface IndexDocument {
  id: string;
  language: string;
  fields: { title: string; problem: string; body: string };
  /** What the text says in English, where it is in another language; searched like the body. */
  english?: string;
  passages: string[];
}

/** One query: weighted terms (already analysed), and a unit vector when there is one. */
export interface IndexQuery {
  terms: { term: string; weight: number }[];
  vector?: Float32Array;
  limit: number;
  /** The documents that may be returned; absent means all. */
  allow?: DocumentSet;
}

/**
 * A found document: raw BM25 (0 when only the vector found it) and the best passage's cosine (null when the query or the document has no vector).
 * `passage` is the passage of that cosine, 0 without one; `passageCosines` has one value a passage, or is empty.
 */
export interface IndexHit {
  id: string;
  lexical: number;
  cosine: number | null;
  passage: number;
  passageCosines: number[];
}

/** Turns a text into the terms it is searched by; the same function must have made the query's terms. */
export type AnalyseText = (text: string, language: string) => readonly { term: string }[];

/** The search engine in memory. Same documents give the same answer to the last bit of order, however they got in. */
export interface SearchIndex {
  readonly size: number;
  /** Forgets everything, vectors too, and builds the index anew in one go; a later document replaces an earlier one of the same id. */
  rebuild(documents: Iterable<IndexDocument>): void;
  /** Adds a document, or replaces the one of the same id together with its vectors. */
  upsert(document: IndexDocument): void;
  remove(id: string): void;
  /** The number a document has in `allow`: stays the same while the id is in the index. */
  numberOf(id: string): number | undefined;
  /** One more than the highest number in use: the length of an array over document numbers. */
  readonly numbers: number;
  /** Says what vectors come from now on: their dimensions and the scale of their int8 values. Vectors of another shape are forgotten. Until then: 512 and 127 / 0.16. */
  useVectorsOf(shape: { dimensions: number; scale: number }): void;
  /** `vectors[i]` belongs to passage i. Throws when the id is unknown or the count is not the document's. */
  setVectors(id: string, vectors: Int8Array[]): void;
  /** Passages that have their vector, of all passages. */
  vectorsReady(): { done: number; of: number };
  /**
   * The best `limit` by BM25 and the best `limit` by cosine, each scored by both.
   * Order: lexical, then cosine, both falling, then id.
   */
  search(query: IndexQuery): IndexHit[];
  /** Tidies up behind changes, a few milliseconds' work; true while there is more to do. Never changes an answer, only how soon it comes. */
  tidy(): boolean;
  /** The whole index, to be kept in a file and restored; the same answers before and after. */
  image(): Image<IndexHeader>;
  /** Replaces everything by an image. Where `read` throws, the index must be rebuilt. */
  restore(header: IndexHeader, read: ReadInto): void;
  ids(): string[];
  /** The documents that have passages, but no vectors yet. */
  withoutVectors(): string[];
  /** In how many documents a term stands; 0 when unknown. */
  documentFrequency(term: string): number;
}
