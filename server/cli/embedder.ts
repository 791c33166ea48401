import { chooseEmbedder, type EmbedderSettings } from '../embedder/choice';
import { idOfModel } from '../embedder/folder-model';
import type { Embedder } from '../embedder/port';
import { createServerEmbedder } from '../embedder/server-embedder';
import { createWorkerEmbedder } from '../embedder/worker-embedder';

/** The embedder the settings choose, null when it is off; workers stand beside the bundle. A choice that is not there throws a UserFacingError; nothing is loaded or asked yet. */
export async function openEmbedder(settings: EmbedderSettings): Promise<Embedder | null> {
  const choice = chooseEmbedder(settings);
  const workerUrl = new URL('./embed-worker.mjs', import.meta.url);
  switch (choice.kind) {
    case 'off':
      return null;
    case 'shipped':
      return createWorkerEmbedder({ workerUrl });
    case 'server':
      return createServerEmbedder(choice);
    case 'tfjs':
    case 'onnx':
      return createWorkerEmbedder({ workerUrl, model: { id: await idOfModel(choice), from: choice } });
  }
}
