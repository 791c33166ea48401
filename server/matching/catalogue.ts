import { createHash } from 'node:crypto';
import type { EntryRecord, SchemeRecord } from '../../shared/contract/records';
import { toInt8 } from '../../shared/index/int8-vector';
import type { IndexDocument, SearchIndex } from '../../shared/index/port';
import { createSearchIndex } from '../../shared/index/search-index';
import { analyse } from '../../shared/text/analyse';
import type { Lexicon } from '../../shared/understanding/lexicon';
import type { Embedder } from '../embedder/port';
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

/** The searchable texts of a store in memory: the index, kept in step with changes, and the vectors, made in the background as they are missing. */
export class Catalogue {
  readonly index: SearchIndex = createSearchIndex({ analyse });
  readonly topics: TopicTable;
  readonly #rendering: Rendering;
  readonly #kinds: (DocumentKind | undefined)[] = [];
  readonly #waiting = new Map<string, Waiting>();
  #embedding: Promise<void> | null = null;
  #closed = false;

  constructor(
    private readonly store: Store,
    lexicon: Lexicon,
    private readonly embedder: Embedder | null,
    private readonly onError: (error: unknown) => void,
  ) {
    this.topics = new TopicTable(lexicon);
    this.#rendering = { lexicon, multilingual: embedder?.multilingual ?? false };
  }

  /** Reads every entry and scheme and the vectors that still fit their texts. Vectors that are missing are made afterwards, in the background. */
  async load(): Promise<void> {
    const documents = new Map<string, { document: IndexDocument; kind: DocumentKind }>();
    for await (const { record } of this.store.allEntries()) {
      documents.set(record.id, { document: entryDocument(record, this.#rendering), kind: record.kind });
      this.topics.put(record);
    }
    for (const scheme of await this.store.schemes()) documents.set(scheme.id, { document: schemeDocument(scheme, this.#rendering), kind: 'scheme' });
    this.index.rebuild([...documents.values()].map(({ document }) => document));
    for (const [id, { kind }] of documents) this.#note(id, kind);
    await this.#takeStoredVectors(new Map([...documents].map(([id, { document }]) => [id, document])));
    this.#embedMissing();
  }

  /** The kind of the document with this number in the index. */
  kindOf(number: number): DocumentKind | undefined {
    return this.#kinds[number];
  }

  /** Brings changed and deleted records into the index; their words are found at once, their vectors follow. */
  async apply(changes: readonly Change[]): Promise<void> {
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
    this.#embedMissing();
  }

  /** Resolves when every text has its vector, or embedding has stopped. */
  async settled(): Promise<void> {
    while (this.#embedding) await this.#embedding;
  }

  async close(): Promise<void> {
    this.#closed = true;
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
    if (number !== undefined) this.#kinds[number] = kind;
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
    this.#embedding = this.#embedAll(embedder).then(
      () => {
        this.#embedding = null;
        this.#embedMissing(); // what came in after the last look for missing ones
      },
      (error: unknown) => {
        this.#embedding = null; // tried again with the next change
        this.onError(error);
      },
    );
  }

  async #embedAll(embedder: Embedder): Promise<void> {
    while (this.#waiting.size > 0 && !this.#closed) {
      const batch = [...this.#waiting.values()].slice(0, BATCH);
      const vectors = await embedder.embed(batch.flatMap(({ passages }) => passages));
      const kept: StoredVector[] = [];
      let at = 0;
      for (const waiting of batch) {
        const own = waiting.passages.map(() => toInt8(vectors[at++] ?? new Float32Array(embedder.dimensions)));
        if (this.#waiting.get(waiting.id) !== waiting) continue; // changed or deleted meanwhile
        this.#waiting.delete(waiting.id);
        this.index.setVectors(waiting.id, own);
        own.forEach((vector, passage) => kept.push({ id: waiting.id, passage, textHash: waiting.hashes[passage] ?? '', vector }));
      }
      await this.store.saveVectors(embedder.id, kept);
    }
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
