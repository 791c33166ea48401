import { parentPort, workerData } from 'node:worker_threads';
import type { Encoder } from './port';
import { workerModel, workerRequest } from './worker-messages';
import type { WorkerModel, WorkerReply } from './worker-messages';

if (!parentPort) throw new Error('The embedder\'s worker is started by the server, not by itself.');
const port = parentPort;
const wanted = workerModel.parse(workerData ?? { kind: 'shipped' });
let model: Promise<Encoder> | null = null;

port.on('message', (message: unknown) => {
  const { id, texts } = workerRequest.parse(message);
  embed(texts).then(
    vectors => port.postMessage({ id, vectors } satisfies WorkerReply, [vectors.buffer]),
    (error: unknown) => port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies WorkerReply),
  );
});

async function embed(texts: string[]): Promise<Float32Array<ArrayBuffer>> {
  model ??= load(wanted);
  const encoder = await model;
  const vectors = await encoder.embed(texts);
  const dimensions = vectors[0]?.length ?? 0;
  const joined = new Float32Array(vectors.length * dimensions);
  for (const [i, vector] of vectors.entries()) joined.set(vector, i * dimensions);
  return joined;
}

// Each kind is loaded only when it is chosen.
async function load(chosen: WorkerModel): Promise<Encoder> {
  switch (chosen.kind) {
    case 'shipped':
      return (await import('./use-lite')).createUseLite();
    case 'tfjs':
      return (await import('./tfjs-folder')).createTfjsFolder(chosen.folder);
    case 'onnx':
      return (await import('./onnx-folder')).createOnnxFolder(chosen.folder, chosen.file);
  }
}
