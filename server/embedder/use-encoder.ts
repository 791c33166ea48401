import { env, getBackend, ready } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import type { EmbeddingsModelSource } from '@energetic-ai/embeddings';
import { batchesOf } from './batches';
import type { Encoder } from './port';

// The models read 128 word pieces of at most 16 characters, but the tokenizer's time grows with the square of the length.
const READ_CHARACTERS = 128 * 16;

/**
 * Loads a model of the Universal Sentence Encoder's kind (word pieces in, one vector out) into this thread (0.3 s, about 200 MB) and runs it on WebAssembly.
 * Throws when TensorFlow.js fell back to another backend, whose vectors differ and which takes 25 times as long.
 * While it embeds, the thread does nothing else: servers use `createWorkerEmbedder`.
 */
export async function createUseEncoder(source: EmbeddingsModelSource): Promise<Encoder> {
  const model = await initModel(source);
  await ready(); // the model may be loaded before WebAssembly is, on a busy machine
  const backend = getBackend();
  if (backend !== 'wasm') throw new Error(`TensorFlow.js runs on "${backend}" instead of "wasm".`);
  if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('This machine has no WebAssembly SIMD, which the embedder needs.');
  const [probe] = await model.embed(['water']); // tells the dimensions, and fails at once for a model of another kind
  if (!Array.isArray(probe)) throw new Error('The model gives no vector for a text.');
  const dimensions = probe.length;
  return {
    async embed(texts) {
      const vectors = texts.map(() => new Float32Array(dimensions));
      const readable = texts.flatMap((text, index) => (isReadable(text) ? [{ text: text.trim().slice(0, READ_CHARACTERS), index }] : []));
      for (const batch of batchesOf(readable, item => item.text.length)) {
        const embedded = await model.embed(batch.map(item => item.text));
        for (const [i, values] of embedded.entries()) vectors[batch[i]!.index]!.set(values);
      }
      return vectors;
    },
    async close() {
      model.model.dispose();
    },
  };
}

// An empty text makes the model throw; a text of letters it has no pieces for would get the same vector as every other such text.
function isReadable(text: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(text);
}
