import { bestDocuments } from './best-documents';
import { compareText } from '../text/compare-text';
import { DocumentCosines } from './document-cosines';
import { DocumentNumbers } from './document-numbers';
import type { DocumentSet } from './document-set';
import { jsonBytes, readList, type Image, type IndexHeader, type ReadInto } from './image';
import { LexicalIndex } from './lexical-index';
import type { MergePolicy } from './lexical-index';
import { INT8_SCALE } from './int8-vector';
import { NearestPassages, vectorQuery } from './nearest-passages';
import type { NearestPolicy, VectorQuery } from './nearest-passages';
import { PassageVectors } from './passage-vectors';
import type { AnalyseText, IndexDocument, IndexHit, IndexQuery, SearchIndex } from './port';
import { javascriptKernel } from './vector-kernel';
import type { VectorKernel } from './vector-kernel';
import { weighTerms } from './weigh-terms';

export interface SearchIndexOptions {
  analyse: AnalyseText;
  dimensions?: number;
  scale?: number;
  merge?: MergePolicy;
  nearest?: NearestPolicy;
  kernel?: VectorKernel;
}

const DEFAULT_DIMENSIONS = 512;
// Such a delta becomes a segment in a few milliseconds, and a slice takes as long, or that of the longest list.
const DEFAULT_MERGE: MergePolicy = { documents: 500, postings: 10_000, slice: 50_000 };
// In JavaScript all of 10,000 passages take about 7 ms, 2,000 candidates of 30,000 take 4 ms and lose nothing measurable of the first ten.
const DEFAULT_NEAREST: NearestPolicy = { exactUpTo: 10_000, candidates: 2000 };

/** An empty search engine. `analyse` must be the function that makes the queries' terms; dimensions are those of the embedder. */
export function createSearchIndex(options: SearchIndexOptions): SearchIndex {
  return new MemorySearchIndex(options);
}

class MemorySearchIndex implements SearchIndex {
  #numbers = new DocumentNumbers();
  #lexical: LexicalIndex;
  #vectors: PassageVectors;
  #nearest: NearestPassages;
  #cosines = new DocumentCosines();
  // By document number.
  #passageCounts: number[] = [];
  #passages = 0;
  #dimensions: number;
  #scale: number;

  constructor(private readonly options: SearchIndexOptions) {
    this.#dimensions = options.dimensions ?? DEFAULT_DIMENSIONS;
    this.#scale = options.scale ?? INT8_SCALE;
    this.#lexical = new LexicalIndex(options.merge ?? DEFAULT_MERGE);
    this.#vectors = this.#emptyVectors();
    this.#nearest = this.#nearestPassages();
  }

  get size(): number {
    return this.#numbers.size;
  }

  get numbers(): number {
    return this.#numbers.end;
  }

  rebuild(documents: Iterable<IndexDocument>): void {
    this.#numbers = new DocumentNumbers();
    this.#vectors = this.#emptyVectors();
    this.#nearest = this.#nearestPassages();
    this.#passageCounts = [];
    this.#passages = 0;
    const replacing: IndexDocument[] = [];
    this.#lexical.build(this.#firstOfEachId(documents, replacing));
    for (const document of replacing) this.upsert(document);
  }

  upsert(document: IndexDocument): void {
    this.remove(document.id);
    const number = this.#take(document);
    this.#lexical.add(number, weighTerms(document, this.options.analyse));
  }

  remove(id: string): void {
    const number = this.#numbers.numberOf(id);
    if (number === undefined) return;
    this.#lexical.remove(number);
    this.#vectors.remove(number);
    this.#passages -= this.#passageCounts[number] ?? 0;
    this.#passageCounts[number] = 0;
    this.#numbers.release(id);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.numberOf(id);
  }

  setVectors(id: string, vectors: Int8Array[]): void {
    const number = this.#numbers.numberOf(id);
    if (number === undefined) throw new Error(`No document "${id}" in the index.`);
    const passages = this.#passageCounts[number] ?? 0;
    if (vectors.length !== passages) {
      throw new Error(`Document "${id}" has ${passages} passages, but ${vectors.length} vectors were given.`);
    }
    this.#vectors.set(number, vectors);
  }

  useVectorsOf({ dimensions, scale }: { dimensions: number; scale: number }): void {
    if (dimensions === this.#dimensions && scale === this.#scale) return;
    this.#dimensions = dimensions;
    this.#scale = scale;
    this.#vectors = this.#emptyVectors();
    this.#nearest = this.#nearestPassages();
  }

  vectorsReady(): { done: number; of: number } {
    return { done: this.#vectors.count, of: this.#passages };
  }

  image(): Image<IndexHeader> {
    const ids = jsonBytes(this.#numbers.list());
    const lexical = this.#lexical.image(this.numbers);
    const vectors = this.#vectors.image();
    const counts = Uint32Array.from({ length: this.numbers }, (_, number) => this.#passageCounts[number] ?? 0);
    return {
      header: { idsBytes: ids.byteLength, numbers: this.numbers, scale: this.#scale, lexical: lexical.header, vectors: vectors.header },
      arrays: [ids, counts, ...lexical.arrays, ...vectors.arrays],
    };
  }

  restore(header: IndexHeader, read: ReadInto): void {
    this.useVectorsOf({ dimensions: header.vectors.dimensions, scale: header.scale });
    this.#numbers = DocumentNumbers.of(readList(read, header.idsBytes, true));
    const counts = new Uint32Array(header.numbers);
    read(counts);
    this.#passageCounts = Array.from(counts);
    this.#passages = counts.reduce((sum, count) => sum + count, 0);
    this.#lexical.restore(header.lexical, read);
    this.#vectors = this.#emptyVectors();
    this.#vectors.restore(header.vectors, read);
    this.#nearest = this.#nearestPassages();
  }

  ids(): string[] {
    return this.#numbers.list().filter((id) => id !== null);
  }

  withoutVectors(): string[] {
    return this.#numbers.list().filter((id, number): id is string => id !== null && (this.#passageCounts[number] ?? 0) > 0 && this.#vectors.rowsOf(number) === undefined);
  }

  tidy(): boolean {
    return this.#lexical.tidy();
  }

  documentFrequency(term: string): number {
    return this.#lexical.documentFrequency(term);
  }

  search(query: IndexQuery): IndexHit[] {
    const allow = query.allow ?? null;
    const near = query.vector ? this.#vectorQuery(query.vector) : null;
    const words = this.#lexical.query(weights(query.terms));
    const found = new Set(words.best(query.limit, allow, this.#idOf));
    if (near) for (const number of this.#bestByCosine(near, query.limit, allow)) found.add(number);
    return [...found].map(number => this.#hit(number, words.score(number), near)).sort(compareHits);
  }

  #bestByCosine(query: VectorQuery, limit: number, allow: DocumentSet | null): number[] {
    this.#cosines.clear(this.numbers);
    this.#nearest.each(query, allow, (document, cosine) => this.#cosines.note(document, cosine));
    return bestDocuments(this.#cosines.documents, this.#cosines.best, limit, this.#idOf);
  }

  #hit(number: number, lexical: number, near: VectorQuery | null): IndexHit {
    const id = this.#idOf(number);
    const passageCosines = near ? this.#nearest.ofDocument(near, number) : null;
    if (!passageCosines) return { id, lexical, cosine: null, passage: 0, passageCosines: [] };
    const cosine = Math.max(...passageCosines);
    return { id, lexical, cosine, passage: passageCosines.indexOf(cosine), passageCosines };
  }

  #vectorQuery(vector: Float32Array): VectorQuery | null {
    if (this.#vectors.count === 0) return null;
    if (vector.length !== this.#dimensions) {
      throw new Error(`The query's vector has ${vector.length} dimensions, the index ${this.#dimensions}.`);
    }
    return vectorQuery(vector, this.#scale);
  }

  *#firstOfEachId(documents: Iterable<IndexDocument>, others: IndexDocument[]) {
    for (const document of documents) {
      if (this.#numbers.numberOf(document.id) !== undefined) others.push(document);
      else yield { number: this.#take(document), terms: weighTerms(document, this.options.analyse) };
    }
  }

  #take(document: IndexDocument): number {
    const number = this.#numbers.take(document.id);
    this.#passageCounts[number] = document.passages.length;
    this.#passages += document.passages.length;
    return number;
  }

  #nearestPassages(): NearestPassages {
    return new NearestPassages(this.#vectors, this.options.nearest ?? DEFAULT_NEAREST);
  }

  #emptyVectors(): PassageVectors {
    return new PassageVectors(this.#dimensions, this.options.kernel ?? javascriptKernel);
  }

  readonly #idOf = (number: number): string => this.#numbers.idOf(number);
}

function compareHits(a: IndexHit, b: IndexHit): number {
  return b.lexical - a.lexical || (b.cosine ?? -2) - (a.cosine ?? -2) || compareText(a.id, b.id);
}

function weights(terms: IndexQuery['terms']): Map<string, number> {
  const summed = new Map<string, number>();
  for (const { term, weight } of terms) summed.set(term, (summed.get(term) ?? 0) + weight);
  return summed;
}
