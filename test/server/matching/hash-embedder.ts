import type { Embedder } from '../../../server/embedder/port';

const DIMENSIONS = 512;

/** An embedder without a model: each word stands for a direction of its own, a text for the sum of its words, so that texts with common words are alike. Writes down what it was asked. */
export interface HashEmbedder extends Embedder {
  readonly asked: string[];
  closed: boolean;
  /** Runs before each call is answered; may wait or fail. */
  before: (texts: readonly string[]) => Promise<void> | void;
}

export function hashEmbedder(id = 'hash'): HashEmbedder {
  const embedder: HashEmbedder = {
    id,
    dimensions: DIMENSIONS,
    asked: [],
    closed: false,
    before: () => undefined,
    async embed(texts) {
      embedder.asked.push(...texts);
      await embedder.before(texts);
      return texts.map(vectorOf);
    },
    async close() {
      embedder.closed = true;
    },
  };
  return embedder;
}

function vectorOf(text: string): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let state = [...word].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
    for (let at = 0; at < DIMENSIONS; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      sum[at] = (sum[at] ?? 0) + (state < 0 ? -1 : 1);
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}
