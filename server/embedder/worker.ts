import { parentPort } from 'node:worker_threads';
import { createUseLite } from './use-lite';
import { workerRequest } from './worker-messages';
import type { WorkerReply } from './worker-messages';

if (!parentPort) throw new Error('The embedder\'s worker is started by the server, not by itself.');
const port = parentPort;

// Asked for at once, so that the model loads while the first texts are on their way.
const model = createUseLite();

port.on('message', (message: unknown) => {
  const { id, texts } = workerRequest.parse(message);
  embed(texts).then(
    vectors => port.postMessage({ id, vectors } satisfies WorkerReply, [vectors.buffer]),
    (error: unknown) => port.postMessage({ id, error: String(error) } satisfies WorkerReply),
  );
});

async function embed(texts: string[]): Promise<Float32Array<ArrayBuffer>> {
  const embedder = await model;
  const vectors = await embedder.embed(texts);
  const joined = new Float32Array(vectors.length * embedder.dimensions);
  for (const [i, vector] of vectors.entries()) joined.set(vector, i * embedder.dimensions);
  return joined;
}
