import { Worker } from 'node:worker_threads';
import { EmbedQueue } from './embed-queue';
import type { Waiting } from './embed-queue';
import type { Embedder } from './port';
import { USE_LITE } from './use-lite-model';
import { workerReply } from './worker-messages';
import type { WorkerRequest } from './worker-messages';

export interface WorkerEmbedderOptions {
  /** The bundled `server/embedder/worker.ts`. */
  workerUrl: URL;
}

/**
 * The sentence encoder in a worker thread, started with the first text.
 * One batch is with the worker at a time, so an urgent text waits for one batch at most.
 * When the worker stops, all calls under way are rejected and the next call starts another; two stops without an answer
 * between them end it for good. An idle worker does not keep the process alive.
 */
export function createWorkerEmbedder({ workerUrl }: WorkerEmbedderOptions): Embedder {
  const embedder = new WorkerEmbedder(workerUrl);
  return {
    id: USE_LITE.id,
    dimensions: USE_LITE.dimensions,
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

  constructor(private readonly workerUrl: URL) {}

  async embed(texts: readonly string[], urgent: boolean): Promise<Float32Array[]> {
    if (this.#closed) throw new Error('The embedder is closed.');
    if (this.#stopsInARow > MOST_RESTARTS) throw new Error('The embedder stopped again after a restart and stays off.');
    const vectors = texts.map(text => (text.trim() === '' ? new Float32Array(USE_LITE.dimensions) : this.#wait(text, urgent)));
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
    const worker = new Worker(this.workerUrl);
    let cause = '';
    worker.on('message', (message: unknown) => {
      if (worker === this.#worker) this.#receive(message);
    });
    worker.on('error', (error: unknown) => {
      cause = `: ${String(error)}`;
    });
    worker.on('exit', code => {
      if (worker === this.#worker) this.#stopped(new Error(`The embedder's worker stopped (exit code ${code})${cause}`));
    });
    return worker;
  }

  #receive(message: unknown): void {
    const reply = workerReply.parse(message);
    const underWay = this.#underWay;
    if (!underWay || reply.id !== underWay.id) return;
    this.#underWay = null;
    this.#stopsInARow = 0;
    for (const [i, item] of underWay.batch.entries()) {
      if ('error' in reply) item.reject(new Error(`The text could not be embedded: ${reply.error}`));
      else item.resolve(reply.vectors.slice(i * USE_LITE.dimensions, (i + 1) * USE_LITE.dimensions));
    }
    this.#sendNext();
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
