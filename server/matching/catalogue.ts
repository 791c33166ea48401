import { createHash } from 'node:crypto';
import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import type { CosineRange } from '../../shared/index/cosine-range';
import { DocumentSet } from '../../shared/index/document-set';
import { toInt8 } from '../../shared/index/int8-vector';
import type { IndexDocument, SearchIndex } from '../../shared/index/port';
import { createSearchIndex } from '../../shared/index/search-index';
import { javascriptKernel } from '../../shared/index/vector-kernel';
import { wasmKernel } from '../../shared/index/wasm-kernel';
import { analyse } from '../../shared/text/analyse';
import type { Lexicon } from '../../shared/understanding/lexicon';
import { factsOf } from '../embedder/facts-of';
import type { Embedder, ModelFacts } from '../embedder/port';
import { USE_LITE } from '../embedder/use-lite-model';
import { UserFacingError } from '../errors';
import type { Change, Store, StoredVector } from '../store/port';
import { entryDocument, schemeDocument, type Rendering } from './documents';
import { TopicTable } from './topic-table';

/** What a filter may ask of a document before it is scored. */
export type DocumentKind = EntryRecord['kind'] | 'scheme';

interface Waiting {
  id: string;
  passages: string[];
  hashes: string[];
}

const BATCH = 8;
const FIRST_RETRY_MS = 5000;
const LAST_RETRY_MS = 300_000;

/** How far the vectors are, and what makes them; `model` is null when vectors are off, `problem` when nothing stands in their way. */
export interface VectorState {
  done: number;
  of: number;
  model: string | null;
  dimensions: number | null;
  problem: string | null;
}

/** The searchable texts of a store in memory: the index, kept in step with changes, and the vectors, made in the background as they are missing. */
export class Catalogue {
  readonly index: SearchIndex = createSearchIndex({ analyse, kernel: wasmKernel() ?? javascriptKernel });
  readonly topics: TopicTable;
  readonly #kinds = new Map<DocumentKind, DocumentSet>();
  readonly #waiting = new Map<string, Waiting>();
  #embedding: Promise<void> | null = null;
  #facts: ModelFacts | null = null;
  #problem: string | null = null;
  #retry: { timer: NodeJS.Timeout | null; afterMs: number };
  #turn: Promise<void> = Promise.resolve();
  #tidying: NodeJS.Immediate | null = null;
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly lexicon: Lexicon,
    private readonly embedder: Embedder | null,
    private readonly onError: (error: unknown) => void,
    private readonly firstRetryMs = FIRST_RETRY_MS,
  ) {
    this.topics = new TopicTable(lexicon);
    this.#retry = { timer: null, afterMs: firstRetryMs };
  }

  /** Reads every entry and scheme and the vectors that still fit their texts. Vectors that are missing are made afterwards, in the background. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.embedder && this.embedder.dimensions > 0) this.#shape(await factsOf(this.embedder));
      await this.#read();
      this.#embedMissing();
    });
  }

  /** How far the vectors are and what makes them. */
  vectors(): VectorState {
    if (!this.embedder) return { done: 0, of: 0, model: null, dimensions: null, problem: null };
    return { ...this.index.vectorsReady(), model: this.embedder.id, dimensions: this.#facts?.dimensions ?? null, problem: this.#problem };
  }

  /** Where the model puts unrelated and clearly related texts; those of the model that comes with Jumelles while nothing else is known. */
  get cosines(): CosineRange {
    return this.#facts ?? USE_LITE.facts;
  }

  get #rendering(): Rendering {
    return { lexicon: this.lexicon, multilingual: this.embedder?.multilingual ?? false };
  }

  async #read(): Promise<void> {
    const documents = new Map<string, { document: IndexDocument; kind: DocumentKind }>();
    for await (const { record } of this.store.allEntries()) {
      documents.set(record.id, { document: entryDocument(record, this.#rendering), kind: record.kind });
      this.topics.put(record);
    }
    for (const scheme of await this.store.schemes()) documents.set(scheme.id, { document: schemeDocument(scheme, this.#rendering), kind: 'scheme' });
    this.index.rebuild([...documents.values()].map(({ document }) => document));
    for (const [id, { kind }] of documents) this.#note(id, kind);
    await this.#takeStoredVectors(new Map([...documents].map(([id, { document }]) => [id, document])));
  }

  /** The documents of the kinds that are wanted. */
  ofKinds(wanted: (kind: DocumentKind) => boolean): DocumentSet {
    return DocumentSet.union([...this.#kinds].filter(([kind]) => wanted(kind)).map(([, documents]) => documents));
  }

  /** Brings changed and deleted records into the index; their words are found at once, their vectors follow. */
  apply(changes: readonly Change[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#take(changes);
      this.#embedMissing();
      this.#tidy();
    });
  }

  /** Tidies the index up, a slice at a time, so that no request waits for long. */
  #tidy(): void {
    this.#tidying ??= setImmediate(() => {
      this.#tidying = null;
      if (this.index.tidy() && !this.#closed) this.#tidy();
    });
  }

  async #take(changes: readonly Change[]): Promise<void> {
    const gone = changes.filter(({ deleted }) => deleted);
    for (const { id } of gone) this.#remove(id);
    const ids = (kind: Change['kind']) => changes.filter((change) => change.kind === kind && !change.deleted).map(({ id }) => id);
    const entries: EntryRecord[] = (await this.store.entries(ids('entry'))).map(({ record }) => record);
    const schemeIds = ids('scheme');
    const schemes: SchemeRecord[] = schemeIds.length > 0 ? await this.store.schemes(schemeIds) : [];
    for (const entry of entries) {
      this.#put(entryDocument(entry, this.#rendering), entry.kind);
      this.topics.put(entry);
    }
    for (const scheme of schemes) this.#put(schemeDocument(scheme, this.#rendering), 'scheme');
  }

  /** Resolves when every text has its vector, or embedding has stopped. */
  async settled(): Promise<void> {
    while (this.#embedding) await this.#embedding;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry.timer) clearTimeout(this.#retry.timer);
    if (this.#tidying) clearImmediate(this.#tidying);
    await this.#embedding;
  }

  #put(document: IndexDocument, kind: DocumentKind): void {
    this.index.upsert(document);
    this.#note(document.id, kind);
    this.#await(document);
  }

  #remove(id: string): void {
    this.index.remove(id);
    this.#waiting.delete(id);
    this.topics.remove(id);
  }

  #note(id: string, kind: DocumentKind): void {
    const number = this.index.numberOf(id);
    if (number === undefined) return;
    for (const documents of this.#kinds.values()) documents.delete(number); // of a document that had the number before
    const documents = this.#kinds.get(kind) ?? new DocumentSet();
    documents.add(number);
    this.#kinds.set(kind, documents);
  }

  #await({ id, passages }: IndexDocument): void {
    this.#waiting.set(id, { id, passages, hashes: passages.map(hashOf) });
  }

  async #takeStoredVectors(documents: Map<string, IndexDocument>): Promise<void> {
    for (const document of documents.values()) this.#await(document);
    if (!this.embedder) return;
    const found = new Map<string, StoredVector[]>();
    for await (const vector of this.store.vectors(this.embedder.id)) {
      const list = found.get(vector.id) ?? [];
      list[vector.passage] = vector;
      found.set(vector.id, list);
    }
    for (const [id, vectors] of found) {
      const waiting = this.#waiting.get(id);
      if (!waiting || waiting.hashes.length !== vectors.length || waiting.hashes.some((hash, passage) => vectors[passage]?.textHash !== hash)) continue;
      this.index.setVectors(id, vectors.map(({ vector }) => vector));
      this.#waiting.delete(id);
    }
  }

  #embedMissing(): void {
    const { embedder } = this;
    if (!embedder || this.#closed || this.#embedding || this.#waiting.size === 0) return;
    if (this.#retry.timer) clearTimeout(this.#retry.timer);
    this.#embedding = this.#embedAll(embedder).then(
      () => {
        this.#embedding = null;
        this.#embedMissing(); // what came in after the last look for missing ones
      },
      (error: unknown) => {
        this.#embedding = null;
        this.#failed(error);
      },
    );
  }

  /** Tells a failure once, and tries again later, ever more seldom, or with the next change. */
  #failed(error: unknown): void {
    const problem = error instanceof UserFacingError ? error.message : 'The sentence vectors could not be made; the server’s log says why.';
    if (problem !== this.#problem) this.onError(error);
    this.#problem = problem;
    if (this.#closed) return;
    this.#retry.timer = setTimeout(() => this.#embedMissing(), this.#retry.afterMs).unref();
    this.#retry.afterMs = Math.min(this.#retry.afterMs * 2, LAST_RETRY_MS);
  }

  async #embedAll(embedder: Embedder): Promise<void> {
    const { scale } = this.#facts ?? (await this.#learn(embedder));
    while (this.#waiting.size > 0 && !this.#closed) {
      const batch = firstOf(this.#waiting.values(), BATCH);
      const vectors = await this.#vectorsOf(batch, embedder, scale);
      const kept: StoredVector[] = [];
      for (const waiting of batch) {
        if (this.#waiting.get(waiting.id) !== waiting) continue; // changed or deleted meanwhile
        this.#waiting.delete(waiting.id);
        const own = waiting.hashes.map((hash) => vectors.get(hash) ?? new Int8Array(embedder.dimensions));
        this.index.setVectors(waiting.id, own);
        own.forEach((vector, passage) => kept.push({ id: waiting.id, passage, textHash: waiting.hashes[passage] ?? '', vector }));
      }
      await this.store.saveVectors(embedder.id, kept);
      this.#problem = null;
      this.#retry.afterMs = this.firstRetryMs;
    }
  }

  /** The vectors of a batch's passages by their hash; a text of which the model has made one before, in whatever record, is not embedded again. */
  async #vectorsOf(batch: readonly Waiting[], embedder: Embedder, scale: number): Promise<Map<string, Int8Array>> {
    const texts = new Map(batch.flatMap(({ passages, hashes }) => hashes.map((hash, at) => [hash, passages[at] ?? ''])));
    const vectors = await this.store.vectorsOfTexts(embedder.id, [...texts.keys()]);
    const missing = [...texts].filter(([hash]) => !vectors.has(hash));
    const made = missing.length > 0 ? await embedder.embed(missing.map(([, text]) => text)) : [];
    missing.forEach(([hash], at) => vectors.set(hash, toInt8(made[at] ?? new Float32Array(embedder.dimensions), scale)));
    return vectors;
  }

  /** Learns what there is to know of a model met for the first time; one that reads other languages gets the texts as they are, so they are read anew. */
  async #learn(embedder: Embedder): Promise<ModelFacts> {
    const before = this.#rendering.multilingual;
    const facts = await factsOf(embedder);
    this.#shape(facts);
    if (facts.multilingual !== before) await this.#inTurn(() => this.#read());
    return facts;
  }

  #shape(facts: ModelFacts): void {
    this.#facts = facts;
    this.index.useVectorsOf(facts);
  }

  /** Runs one after the other: a reading of everything must not undo a change that came in meanwhile. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined); // told to whoever asked for the work
    return done;
  }
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
