import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '../../../server/embedder/port';
import { createUseLite } from '../../../server/embedder/use-lite';
import { USE_LITE } from '../../../server/embedder/use-lite-model';

let embedder: Encoder;
beforeAll(async () => {
  embedder = await createUseLite();
});
afterAll(() => embedder.close());

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) throw new Error('A vector is missing.');
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

describe('the sentence encoder', () => {
  it('puts two texts on flooding nearer to each other than to one on finance', async () => {
    const [flood, water, bonds] = await embedder.embed([
      'The river overflows every rainy season and the market is under water.',
      'Heavy rain floods the low-lying quarters of the town.',
      'The treasury wants to issue municipal bonds to cover the deficit.',
    ]);
    expect(dot(flood, water)).toBeGreaterThan(dot(flood, bonds) + 0.2);
    expect(dot(flood, water)).toBeGreaterThan(dot(water, bonds) + 0.2);
  });

  it('gives unit vectors of its dimensions, no value of which leaves int8', async () => {
    const [vector] = await embedder.embed(['Waste is burnt beside the landfill.']);
    expect(vector).toHaveLength(USE_LITE.dimensions);
    expect(dot(vector, vector)).toBeCloseTo(1, 5);
    expect(Math.max(...(vector ?? []).map(Math.abs))).toBeLessThan(0.16);
  });

  it.each([[''], ['  \n '], ['!?…'], ['洪水'], ['наводнение']])('gives a zero vector for %j, which it cannot read', async text => {
    const [before, unread, after] = await embedder.embed(['flood', text, 'heat']);
    expect(dot(unread, unread)).toBe(0);
    expect(dot(before, before)).toBeCloseTo(1, 5);
    expect(dot(after, after)).toBeCloseTo(1, 5);
  });

  it('keeps the order of many texts, whatever they are embedded with', async () => {
    const texts = Array.from({ length: 11 }, (_, i) => `District number ${i} has no ${['water', 'buses', 'parks'][i % 3]}.`);
    const together = await embedder.embed(texts);
    const [alone] = await embedder.embed([texts[9] ?? '']);
    expect(together).toHaveLength(11);
    expect(dot(together[9], alone)).toBeCloseTo(1, 5);
    expect(dot(together[8], alone)).toBeLessThan(0.999);
  });

  it('reads the beginning of a very long text without delay', async () => {
    const start = 'The port city needs shade and drinking water during heat waves. '.repeat(60);
    const [long, longer] = await embedder.embed([start, start + 'Taxes. '.repeat(20_000)]);
    expect(dot(long, longer)).toBeCloseTo(1, 6);
  });
});
