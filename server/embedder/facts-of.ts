import type { Embedder, ModelFacts } from './port';
import { USE_LITE } from './use-lite-model';

/** What is known of an embedder's model; one that says nothing is taken to be shaped as the model that comes with Jumelles. */
export async function factsOf(embedder: Embedder): Promise<ModelFacts> {
  if (embedder.facts) return embedder.facts();
  return { ...USE_LITE.facts, dimensions: embedder.dimensions, multilingual: embedder.multilingual ?? false };
}
