import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../../server/embedder/port';
import { withQueryCache } from '../../../server/embedder/query-cache';

/** Embeds a text as its length and writes down what it was asked; fails on "bad". */
function recorder(): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'lengths',
    dimensions: 1,
    asked,
    async embed(texts) {
      asked.push(...texts);
      if (texts.includes('bad')) throw new Error('no vector for "bad"');
      return texts.map(text => Float32Array.of(text.length));
    },
    async close() {},
  };
}

const urgent = { urgent: true };

describe('the query cache', () => {
  it('embeds an urgent text once, also when it is asked for twice at a time', async () => {
    const inner = recorder();
    const embedder = withQueryCache(inner);
    const [first, second] = await Promise.all([embedder.embed(['flood'], urgent), embedder.embed(['flood'], urgent)]);
    first[0]?.fill(0);
    expect(second).toEqual([Float32Array.of(5)]);
    expect(await embedder.embed(['flood'], urgent)).toEqual([Float32Array.of(5)]);
    expect(inner.asked).toEqual(['flood']);
  });

  it('gives up the text that was not asked for the longest', async () => {
    const inner = recorder();
    const embedder = withQueryCache(inner, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await embedder.embed([text], urgent);
    expect(inner.asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps no failure and no text that was not urgent', async () => {
    const inner = recorder();
    const embedder = withQueryCache(inner);
    await expect(embedder.embed(['bad'], urgent)).rejects.toThrow('no vector');
    await expect(embedder.embed(['bad'], urgent)).rejects.toThrow('no vector');
    await embedder.embed(['long'], {});
    await embedder.embed(['long'], {});
    expect(inner.asked).toEqual(['bad', 'bad', 'long', 'long']);
  });
});
