import { Worker } from 'node:worker_threads';
import { EmbedQueue } from './embed-queue';
import type { Waiting } from './embed-queue';
import { UserFacingError } from '../errors';
import type { FolderModel } from './folder-model';
import { LearntFacts } from './learnt-facts';
import { measureModel } from './measure-model';
import type { Embedder } from './port';
import { unitVectors } from './unit-vectors';
import { USE_LITE } from './use-lite-model';
import { workerReply } from './worker-messages';
import type { WorkerModel, WorkerRequest } from './worker-messages';

export interface WorkerEmbedderOptions {
  /** The bundled `server/embedder/worker.ts`. */
  workerUrl: URL;
  /** A model of the operator's own, with the name it is kept under; without it the one that comes with Jumelles. */
  model?: { id: string; from: FolderModel };
}

/**
 * A sentence encoder in a worker thread, started with the first text.
 * One batch is with the worker at a time, so an urgent text waits for one batch at most.
 * When the worker stops, all calls under way are rejected and the next call starts another; two stops without an answer
 * between them end it for good. An idle worker does not keep the process alive.
 */
export function createWorkerEmbedder({ workerUrl, model }: WorkerEmbedderOptions): Embedder {
  const embedder = new WorkerEmbedder(workerUrl, model?.from ?? { kind: 'shipped' });
  const facts = new LearntFacts(() => measureModel(texts => embedder.embed(texts, false)), model ? null : USE_LITE.facts);
  return {
    id: model?.id ?? USE_LITE.id,
    get dimensions() {
      return facts.now?.dimensions ?? 0;
    },
    get multilingual() {
      return facts.now?.multilingual ?? false;
    },
    facts: () => facts.get(),
    embed: (texts, options) => embedder.embed(texts, options?.urgent ?? false),
    close: () => embedder.close(),
  };
}

class WorkerEmbedder {
  readonly #queue = new EmbedQueue();
  #worker: Worker | null = null;
  #underWay: { id: number; batch: Waiting[] } | null = null;
  #nextId = 1;
  #stopsInARow = 0;
  #closed = false;
  // 0 while it is not known; then empty texts go to the worker too.
  #dimensions: number;

  constructor(
    private readonly workerUrl: URL,
    private readonly model: WorkerModel,
  ) {
    this.#dimensions = model.kind === 'shipped' ? USE_LITE.dimensions : 0;
  }

  async embed(texts: readonly string[], urgent: boolean): Promise<Float32Array[]> {
    if (this.#closed) throw new Error('The embedder is closed.');
    if (this.#stopsInARow > MOST_RESTARTS) throw this.#failure('stopped again after a restart and stays off');
    const vectors = texts.map(text => (text.trim() === '' && this.#dimensions > 0 ? new Float32Array(this.#dimensions) : this.#wait(text, urgent)));
    this.#sendNext();
    return Promise.all(vectors);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#rejectAll(new Error('The embedder was closed before it answered.'));
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #wait(text: string, urgent: boolean): Promise<Float32Array> {
    return new Promise((resolve, reject) => this.#queue.add([{ text, resolve, reject }], urgent));
  }

  #sendNext(): void {
    if (this.#underWay) return;
    if (this.#queue.size === 0) {
      this.#worker?.unref();
      return;
    }
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const batch = this.#queue.next();
    const request: WorkerRequest = { id: this.#nextId++, texts: batch.map(item => item.text) };
    this.#underWay = { id: request.id, batch };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(this.workerUrl, { workerData: this.model });
    let cause = '';
    worker.on('message', (message: unknown) => {
      if (worker === this.#worker) this.#receive(message);
    });
    worker.on('error', (error: unknown) => {
      cause = `: ${String(error)}`;
    });
    worker.on('exit', code => {
      if (worker === this.#worker) this.#stopped(this.#failure(`cannot be used: its worker stopped (exit code ${code})${cause}`));
    });
    return worker;
  }

  #receive(message: unknown): void {
    const reply = workerReply.parse(message);
    const underWay = this.#underWay;
    if (!underWay || reply.id !== underWay.id) return;
    this.#underWay = null;
    this.#stopsInARow = 0;
    const vectors = 'error' in reply ? { reason: `cannot be used: ${reply.error}` } : this.#vectorsIn(reply.vectors, underWay.batch.length);
    for (const [i, item] of underWay.batch.entries()) {
      if ('reason' in vectors) item.reject(this.#failure(vectors.reason));
      else item.resolve(vectors[i]!);
    }
    this.#sendNext();
  }

  #vectorsIn(joined: Float32Array, count: number): Float32Array[] | { reason: string } {
    const dimensions = joined.length / count;
    const parts = Array.from({ length: count }, (_, i) => joined.slice(i * dimensions, (i + 1) * dimensions));
    if (this.model.kind === 'shipped') return parts; // of unit length already
    const vectors = unitVectors(parts, { count, dimensions: this.#dimensions || null });
    if (!('reason' in vectors)) this.#dimensions = dimensions;
    return vectors;
  }

  #failure(reason: string): Error {
    if (this.model.kind === 'shipped') return new UserFacingError('internal', `The sentence encoder ${reason}. Matching goes by words alone; start the server again to try it anew.`);
    return new UserFacingError('internal', `The model in ${this.model.folder} (JUMELLES_EMBEDDER) ${reason}. Put a working model there, or leave JUMELLES_EMBEDDER empty for the one that comes with Jumelles. Until then matching goes by words alone.`);
  }

  #stopped(error: Error): void {
    this.#worker = null;
    this.#stopsInARow++;
    this.#rejectAll(error);
  }

  #rejectAll(error: Error): void {
    const waiting = [...(this.#underWay?.batch ?? []), ...this.#queue.drain()];
    this.#underWay = null;
    for (const item of waiting) item.reject(error);
  }
}

const MOST_RESTARTS = 1;
