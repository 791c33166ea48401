import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import type { CosineRange } from '../../shared/index/cosine-range';
import { DocumentSet } from '../../shared/index/document-set';
import type { IndexDocument, SearchIndex } from '../../shared/index/port';
import { createSearchIndex } from '../../shared/index/search-index';
import { javascriptKernel } from '../../shared/index/vector-kernel';
import { wasmKernel } from '../../shared/index/wasm-kernel';
import { analyse } from '../../shared/text/analyse';
import type { Lexicon } from '../../shared/understanding/lexicon';
import { factsOf } from '../embedder/facts-of';
import type { Embedder, ModelFacts } from '../embedder/port';
import { USE_LITE } from '../embedder/use-lite-model';
import type { Change, Store } from '../store/port';
import { restoreSnapshot, saveSnapshot, type Known, type SnapshotPlace } from './catalogue-snapshot';
import { entryDocument, schemeDocument, type Rendering } from './documents';
import { MissingVectors } from './missing-vectors';
import { TopicTable } from './topic-table';

/** What a filter may ask of a document before it is scored. */
export type DocumentKind = EntryRecord['kind'] | 'scheme';

const CAUGHT_UP_AT_ONCE = 1000;
const MOST_ONE_BY_ONE = 500;

/** How far the vectors are, and what makes them; `model` is null when vectors are off, `problem` when nothing stands in their way. */
export interface VectorState {
  done: number;
  of: number;
  model: string | null;
  dimensions: number | null;
  problem: string | null;
}

/** `snapshot`: where the index is kept from one start to the next; `onNote`: sentences for the log. */
export interface CatalogueOptions {
  firstRetryMs?: number;
  snapshot?: SnapshotPlace;
  onNote?: (sentence: string) => void;
}

/** The searchable texts of a store in memory: the index, kept in step with changes, and the vectors, made in the background as they are missing. */
export class Catalogue {
  readonly index: SearchIndex = createSearchIndex({ analyse, kernel: wasmKernel() ?? javascriptKernel });
  readonly topics: TopicTable;
  readonly #missing: MissingVectors;
  readonly #kinds = new Map<DocumentKind, DocumentSet>();
  /** All changes up to this revision are in the index. */
  #revision = 0;
  /** Whether there is something in memory that the snapshot lacks. */
  #unsaved = false;
  #facts: ModelFacts | null = null;
  #turn: Promise<void> = Promise.resolve();
  #tidying: NodeJS.Immediate | null = null;
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly lexicon: Lexicon,
    private readonly embedder: Embedder | null,
    onError: (error: unknown) => void,
    private readonly options: CatalogueOptions = {},
  ) {
    this.topics = new TopicTable(lexicon);
    this.#missing = new MissingVectors(store, this.index, embedder, { scaleOf: async (model) => (this.#facts ?? (await this.#learn(model))).scale, onError, firstRetryMs: options.firstRetryMs });
  }

  /** Reads every entry and scheme and the vectors that still fit their texts. Vectors that are missing are made afterwards, in the background. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.embedder && this.embedder.dimensions > 0) this.#shape(await factsOf(this.embedder));
      if (!(await this.#restore())) {
        this.#revision = await this.store.revision();
        await this.#read();
        this.#unsaved = true;
      }
      await this.#save();
      this.#missing.make();
      this.#tidy();
    });
  }

  /** Fills the index from the snapshot and brings it up to date; false when it must be built. */
  async #restore(): Promise<boolean> {
    const { snapshot, onNote } = this.options;
    if (!snapshot) return false;
    try {
      const restored = await restoreSnapshot(snapshot, this.#readWith, this.index, this.store);
      if (!restored) return false;
      for (const [id, { kind, topics }] of restored.known) {
        this.#note(id, kind);
        if (kind !== 'scheme') this.topics.set(id, topics);
      }
      this.#revision = restored.revision;
      await this.#catchUp();
      return true;
    } catch (error) {
      onNote?.(`The snapshot of the index, ${snapshot.file}, is not used: ${error instanceof Error ? error.message : String(error)}. The index is built anew.`);
      this.#kinds.clear();
      this.topics.clear();
      this.#missing.clear();
      return false;
    }
  }

  /** Takes in what has changed since the snapshot, and the vectors that came after it. */
  async #catchUp(): Promise<void> {
    const ids = this.index.withoutVectors();
    for (let at = 0; at < ids.length; at += CAUGHT_UP_AT_ONCE) {
      const some = ids.slice(at, at + CAUGHT_UP_AT_ONCE);
      for (const { record } of await this.store.entries(some)) this.#missing.add(entryDocument(record, this.#rendering));
      for (const scheme of await this.store.schemes(some)) this.#missing.add(schemeDocument(scheme, this.#rendering));
    }
    for (;;) {
      const changes = await this.store.changesAfter(this.#revision, CAUGHT_UP_AT_ONCE);
      if (changes.length === 0) break;
      await this.#take(changes);
      this.#unsaved = true;
    }
    if (this.#missing.size > MOST_ONE_BY_ONE) await this.#missing.takeStored(); // reads all vectors; a few are looked up as they are made
  }

  /** Keeps the index for the next start, when there is news; failing to costs only time. */
  async #save(): Promise<void> {
    const { snapshot, onNote } = this.options;
    if (!snapshot || !(this.#unsaved || this.#missing.made)) return;
    try {
      const kinds = [...this.#kinds];
      const known = new Map<string, Known>();
      for (const id of this.index.ids()) {
        const number = this.index.numberOf(id) ?? -1;
        const kind = kinds.find(([, documents]) => documents.has(number))?.[0];
        if (kind) known.set(id, { kind, topics: this.topics.of(id) });
      }
      await saveSnapshot(snapshot, this.#readWith, this.index, { revision: this.#revision, known }, this.store);
      this.#unsaved = false;
      this.#missing.made = false;
    } catch (error) {
      onNote?.(`The snapshot of the index, ${snapshot.file}, could not be written: ${error instanceof Error ? error.message : String(error)}. The next start builds the index anew.`);
    }
  }

  /** All that decides what is made of a text. */
  get #readWith(): string {
    const { dimensions, scale } = this.#facts ?? USE_LITE.facts;
    return JSON.stringify([this.options.snapshot?.program, this.embedder?.id ?? null, dimensions, scale, this.#rendering.multilingual]);
  }

  /** How far the vectors are and what makes them. */
  vectors(): VectorState {
    if (!this.embedder) return { done: 0, of: 0, model: null, dimensions: null, problem: null };
    return { ...this.index.vectorsReady(), model: this.embedder.id, dimensions: this.#facts?.dimensions ?? null, problem: this.#missing.problem };
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
    for (const { document } of documents.values()) this.#missing.add(document);
    await this.#missing.takeStored();
  }

  /** The documents of the kinds that are wanted. */
  ofKinds(wanted: (kind: DocumentKind) => boolean): DocumentSet {
    return DocumentSet.union([...this.#kinds].filter(([kind]) => wanted(kind)).map(([, documents]) => documents));
  }

  /** Brings changed and deleted records into the index; their words are found at once, their vectors follow. */
  apply(changes: readonly Change[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#take(changes);
      this.#unsaved = true;
      this.#missing.make();
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
    this.#revision = Math.max(this.#revision, ...changes.map(({ revision }) => revision));
  }

  /** Resolves when every text has its vector, or embedding has stopped. */
  async settled(): Promise<void> {
    await this.#missing.settled();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#tidying) clearImmediate(this.#tidying);
    await this.#missing.close();
    await this.#inTurn(() => this.#save());
  }

  #put(document: IndexDocument, kind: DocumentKind): void {
    this.index.upsert(document);
    this.#note(document.id, kind);
    this.#missing.add(document);
  }

  #remove(id: string): void {
    this.index.remove(id);
    this.#missing.delete(id);
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
