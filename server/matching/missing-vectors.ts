import { createHash } from 'node:crypto';
import { toInt8 } from '../../shared/index/int8-vector';
import type { IndexDocument, SearchIndex } from '../../shared/index/port';
import type { Embedder } from '../embedder/port';
import { UserFacingError } from '../errors';
import type { Store, StoredVector } from '../store/port';

interface Waiting {
  id: string;
  passages: string[];
  hashes: string[];
}

const BATCH = 8;
const FIRST_RETRY_MS = 5000;
const LAST_RETRY_MS = 300_000;

/** The texts in the index that have no vectors yet, and the work of making them. */
export class MissingVectors {
  readonly #waiting = new Map<string, Waiting>();
  readonly #firstRetryMs: number;
  #embedding: Promise<void> | null = null;
  #retry: { timer: NodeJS.Timeout | null; afterMs: number };
  #closed = false;
  /** What stands in the way; null when nothing does. */
  problem: string | null = null;
  /** Whether vectors have been made since this was last set to false. */
  made = false;

  constructor(
    private readonly store: Store,
    private readonly index: SearchIndex,
    private readonly embedder: Embedder | null,
    private readonly options: { scaleOf: (embedder: Embedder) => Promise<number>; onError: (error: unknown) => void; firstRetryMs?: number },
  ) {
    this.#firstRetryMs = options.firstRetryMs ?? FIRST_RETRY_MS;
    this.#retry = { timer: null, afterMs: this.#firstRetryMs };
  }

  get size(): number {
    return this.#waiting.size;
  }

  delete(id: string): void {
    this.#waiting.delete(id);
  }

  clear(): void {
    this.#waiting.clear();
  }

  /** Resolves when every text has its vectors, or making them has stopped. */
  async settled(): Promise<void> {
    while (this.#embedding) await this.#embedding;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry.timer) clearTimeout(this.#retry.timer);
    await this.#embedding;
  }

  /** Notes a text whose vectors are missing. */
  add({ id, passages }: IndexDocument): void {
    this.#waiting.set(id, { id, passages, hashes: passages.map(hashOf) });
  }

  /** Gives texts the vectors that the store has and that still fit. */
  async takeStored(): Promise<void> {
    if (!this.embedder) return;
    const found = new Map<string, StoredVector[]>();
    for await (const vector of this.store.vectors(this.embedder.id)) {
      if (!this.#waiting.has(vector.id)) continue;
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

  /** Makes what is missing, in the background. */
  make(): void {
    const { embedder } = this;
    if (!embedder || this.#closed || this.#embedding || this.#waiting.size === 0) return;
    if (this.#retry.timer) clearTimeout(this.#retry.timer);
    this.#embedding = this.#embedAll(embedder).then(
      () => {
        this.#embedding = null;
        this.make(); // what came in after the last look for missing ones
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
    if (problem !== this.problem) this.options.onError(error);
    this.problem = problem;
    if (this.#closed) return;
    this.#retry.timer = setTimeout(() => this.make(), this.#retry.afterMs).unref();
    this.#retry.afterMs = Math.min(this.#retry.afterMs * 2, LAST_RETRY_MS);
  }

  async #embedAll(embedder: Embedder): Promise<void> {
    const scale = await this.options.scaleOf(embedder);
    while (this.#waiting.size > 0 && !this.#closed) {
      const batch = firstOf(this.#waiting.values(), BATCH);
      const vectors = await this.#vectorsOf(batch, embedder, scale);
      const kept: StoredVector[] = [];
      for (const waiting of batch) {
        if (this.#waiting.get(waiting.id) !== waiting) continue; // changed or deleted meanwhile
        this.#waiting.delete(waiting.id);
        const own = waiting.hashes.map((hash) => vectors.get(hash) ?? new Int8Array(embedder.dimensions));
        this.index.setVectors(waiting.id, own);
        this.made = true;
        own.forEach((vector, passage) => kept.push({ id: waiting.id, passage, textHash: waiting.hashes[passage] ?? '', vector }));
      }
      await this.store.saveVectors(embedder.id, kept);
      this.problem = null;
      this.#retry.afterMs = this.#firstRetryMs;
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
