import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cachedEmbedder } from '../../../server/eval/cached-embedder';
import { hashEmbedder } from '../matching/hash-embedder';
import { temporaryFolder } from '../temporary-folder';

it('asks the encoder for each text once, also after it was opened again, and keeps the order', async () => {
  const file = join(temporaryFolder(), 'vectors.db');
  const inner = hashEmbedder();
  const [flood, heat, noise] = await hashEmbedder().embed(['flood', 'heat', 'noise']);
  const first = cachedEmbedder(inner, file);
  expect(await first.embed(['flood', 'heat'])).toEqual([flood, heat]);
  expect(await first.embed(['noise', 'heat', 'flood'])).toEqual([noise, heat, flood]);
  await first.close();
  const again = cachedEmbedder(inner, file);
  expect(await again.embed(['heat', 'noise'])).toEqual([heat, noise]);
  await again.close();
  expect(inner.asked).toEqual(['flood', 'heat', 'noise']);
  expect(inner.closed).toBe(true);
});

it('keeps the vectors of two models apart', async () => {
  const file = join(temporaryFolder(), 'vectors.db');
  const models = [hashEmbedder('one'), hashEmbedder('two')];
  for (const model of models) {
    const embedder = cachedEmbedder(model, file);
    await embedder.embed(['flood']);
    await embedder.close();
  }
  expect(models.map(({ asked }) => asked)).toEqual([['flood'], ['flood']]);
});

it('keeps nothing of a failure', async () => {
  const inner = hashEmbedder();
  const embedder = cachedEmbedder(inner, join(temporaryFolder(), 'vectors.db'));
  inner.before = () => {
    throw new Error('no memory');
  };
  await expect(embedder.embed(['flood'])).rejects.toThrow('no memory');
  inner.before = () => undefined;
  expect(await embedder.embed(['flood'])).toEqual(await hashEmbedder().embed(['flood']));
  await embedder.close();
});
