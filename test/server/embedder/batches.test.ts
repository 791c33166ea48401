import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../server/embedder/batches';
import { EmbedQueue } from '../../../server/embedder/embed-queue';

const waiting = (text: string) => ({ text, resolve: () => {}, reject: () => {} });

describe('batches', () => {
  it.each([
    ['nothing', [], []],
    ['short texts by eights', Array<number>(18).fill(20), [8, 8, 2]],
    ['long texts alone', [700, 700, 20], [1, 1, 1]],
    ['about 100 words', [300, 300, 300, 20, 20], [2, 3]],
  ])('hold %s', (_what, lengths, sizes) => {
    const batches = [...batchesOf(lengths, length => length)];
    expect(batches.map(batch => batch.length)).toEqual(sizes);
    expect(batches.flat()).toEqual(lengths);
  });
});

describe('the queue', () => {
  it('gives urgent texts first, then the others in their order, never together', () => {
    const queue = new EmbedQueue();
    queue.add(['a', 'b'].map(waiting), false);
    queue.add([waiting('query')], true);
    queue.add([waiting('c')], false);
    const taken = [queue.next(), queue.next(), queue.next()].map(batch => batch.map(item => item.text));
    expect(taken).toEqual([['query'], ['a', 'b', 'c'], []]);
  });
});
