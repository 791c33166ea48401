import { factsOf } from './facts-of';
import type { Embedder } from './port';

/**
 * Remembers the vectors of the last `size` texts asked for urgently, the least recently used given up first.
 * Equal texts asked for at the same time are embedded once; failures are not remembered.
 */
export function withQueryCache(embedder: Embedder, size = 256): Embedder {
  const cache = new Map<string, Promise<Float32Array>>();

  function cached(text: string): Promise<Float32Array> {
    const kept = cache.get(text) ?? embedOne(text);
    cache.delete(text);
    cache.set(text, kept);
    for (const oldest of cache.keys()) {
      if (cache.size <= size) break;
      cache.delete(oldest);
    }
    return kept;
  }

  function embedOne(text: string): Promise<Float32Array> {
    const vector = embedder.embed([text], { urgent: true }).then(([first]) => {
      if (!first) throw new Error('The embedder gave no vector.');
      return first;
    });
    vector.catch(() => cache.delete(text));
    return vector;
  }

  return {
    id: embedder.id,
    get dimensions() {
      return embedder.dimensions;
    },
    get multilingual() {
      return embedder.multilingual ?? false;
    },
    facts: () => factsOf(embedder),
    async embed(texts, options) {
      if (!options?.urgent) return embedder.embed(texts, options);
      const vectors = await Promise.all(texts.map(cached));
      return vectors.map(vector => vector.slice());
    },
    close: () => embedder.close(),
  };
}
