import type { Embedder } from '../embedder/port';
import { createWorkerEmbedder } from '../embedder/worker-embedder';

/** The sentence encoder of the built server; its worker stands beside the bundle. */
export function bundledEmbedder(): Embedder {
  return createWorkerEmbedder({ workerUrl: new URL('./embed-worker.mjs', import.meta.url) });
}
