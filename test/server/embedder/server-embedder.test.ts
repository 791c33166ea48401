import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEmbedder, embedderSettings } from '../../../server/embedder/choice';
import type { Encoder } from '../../../server/embedder/port';
import { createServerEmbedder } from '../../../server/embedder/server-embedder';
import { createUseLite } from '../../../server/embedder/use-lite';
import { USE_LITE } from '../../../server/embedder/use-lite-model';
import { embeddings, embeddingServer, type Answer } from './embedding-server';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await createUseLite();
});
afterAll(() => encoder.close());

const KEY = 'sk-geheim-0815';
const FAST = { urgentTimeoutMs: 2000, patientTimeoutMs: 4000, restMs: 200 };

function embedderAt(url: string, options: Parameters<typeof createServerEmbedder>[1] = {}) {
  const choice = chooseEmbedder(embedderSettings({ JUMELLES_EMBEDDER: url, JUMELLES_EMBEDDER_MODEL: 'use-lite', JUMELLES_EMBEDDER_KEY: KEY }));
  if (choice.kind !== 'server') throw new Error('no server');
  return createServerEmbedder(choice, options);
}

const real = async (input: string[]) => embeddings(await encoder.embed(input));

describe('an embedding server', () => {
  it('gives the vectors of its model in the order of the texts, gets the key and the model’s name, and never an empty text', async () => {
    const server = await embeddingServer(real);
    const embedder = embedderAt(server.url);
    const texts = ['The market is flooded.', '', 'Bonds cover the deficit.'];
    const [flood, nothing, bonds] = await embedder.embed(texts);
    const [expectedFlood, , expectedBonds] = await encoder.embed(texts);
    expect(flood?.[0]).toBeCloseTo(expectedFlood?.[0] ?? 9, 6);
    expect(bonds?.[100]).toBeCloseTo(expectedBonds?.[100] ?? 9, 6);
    expect(nothing).toEqual(new Float32Array(512));
    expect(server.calls).toEqual([{ path: '/v1/embeddings', authorization: `Bearer ${KEY}`, model: 'use-lite', input: [texts[0], texts[2]] }]);
    expect(embedder.id).toBe(`use-lite@${new URL(server.url).host}`);
  });

  it('is measured once, and found to be what it is: as the shipped model’s facts say, English only', { timeout: 60_000 }, async () => {
    const server = await embeddingServer(real);
    const embedder = embedderAt(server.url);
    expect([embedder.dimensions, embedder.multilingual]).toEqual([0, false]);
    const facts = await embedder.facts?.();
    expect(facts).toMatchObject({ dimensions: 512, multilingual: false, floor: expect.closeTo(USE_LITE.facts.floor, 1), ceiling: expect.closeTo(USE_LITE.facts.ceiling, 1) });
    expect(Math.abs((facts?.floor ?? 0) - USE_LITE.facts.floor)).toBeLessThan(0.03);
    expect(Math.abs((facts?.ceiling ?? 0) - USE_LITE.facts.ceiling)).toBeLessThan(0.03);
    expect(127 / (facts?.scale ?? 1)).toBeGreaterThan(0.156);
    const calls = server.calls.length;
    expect(await embedder.facts?.()).toEqual(facts);
    expect(server.calls).toHaveLength(calls);
  });

  it('may give vectors of any length: they come out as unit vectors', async () => {
    const server = await embeddingServer((input) => embeddings(input.map(() => [3, 4])));
    expect((await embedderAt(server.url).embed(['a']))[0]).toEqual(Float32Array.of(0.6, 0.8));
  });

  const of = (answer: Answer) => () => answer;
  it.each<[name: string, answer: (input: string[]) => Promise<Answer> | Answer, says: RegExp]>([
    ['refuses the key', of({ status: 401, body: JSON.stringify({ error: { message: `Incorrect key: ${KEY}` } }) }), /answered 401: .* Set JUMELLES_EMBEDDER_KEY/],
    ['knows no such call or model', of({ status: 404, body: 'not found' }), /answered 404: .*"use-lite".* JUMELLES_EMBEDDER_MODEL/],
    ['does not like the call', of({ status: 400, body: KEY }), /answered 400 .* Check JUMELLES_EMBEDDER_MODEL/],
    ['is called too often', of({ status: 429, body: '' }), /answered 429: .* asks again later/],
    ['has failed itself', of({ status: 503, body: '' }), /answered 503: .* See that server’s log/],
    ['sends callers elsewhere', of({ status: 307, headers: { location: 'http://203.0.113.9/' }, body: '' }), /answered 307: .* final address/],
    ['is slow', () => new Promise(() => undefined), /has not answered within [24] seconds/],
    ['sends a web page', of({ body: '<html>' }), /\(it is not JSON\)\. Check the address/],
    ['sends another shape', of({ body: '{"embeddings":[[1,2]]}' }), /\(it has no list of embeddings\)/],
    ['sends NaN', of({ body: '{"data":[{"index":0,"embedding":[NaN,1]}]}' }), /values that are no numbers/],
    ['sends numbers beyond all size', of({ body: '{"data":[{"index":0,"embedding":[1e999,1]}]}' }), /no list of embeddings|no numbers/],
    ['sends null for a number', of({ body: '{"data":[{"index":0,"embedding":[null,1]}]}' }), /no list of embeddings/],
    ['sends too few vectors', of({ body: '{"data":[]}' }), /gave 0 vectors for 1 texts\. Check/],
    ['sends an empty vector', of(embeddings([[]])), /gave an empty vector\. Check/],
  ])('that %s fails with one plain sentence on what to do, without the key or the text', async (_name, answer, says) => {
    const server = await embeddingServer(answer);
    for (const urgent of [true, false]) {
      const error: unknown = await embedderAt(server.url, FAST).embed(['Secret problem'], { urgent }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'UserFacingError' });
      const { message } = error instanceof Error ? error : { message: '' };
      expect(message).toMatch(says);
      expect(message).toMatch(/^The embedding server 127\.0\.0\.1:\d+ \(JUMELLES_EMBEDDER\) [^\n]+ Until then matching goes by words alone\.$/);
      expect(message).not.toMatch(/geheim|Secret/);
    }
  });

  it('that is not there fails so too, and vectors of two lengths do', async () => {
    const server = await embeddingServer(real);
    await server.close();
    await expect(embedderAt(server.url).embed(['a'])).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)\. Start it/);
    const uneven = await embeddingServer((input) => embeddings(input.map((_, at) => (at === 0 ? [1, 0] : [1, 0, 0]))));
    await expect(embedderAt(uneven.url).embed(['a', 'b'])).rejects.toThrow(/a vector of 3 dimensions where 2 were expected/);
  });

  it('that is down lets nobody wait twice, and is asked again after a rest', async () => {
    let down = true;
    const server = await embeddingServer((input) => (down ? { status: 500, body: '' } : embeddings(input.map(() => [1, 0]))));
    const embedder = embedderAt(server.url, FAST);
    const urgent = { urgent: true };
    await expect(embedder.embed(['a'], urgent)).rejects.toThrow('500');
    await expect(embedder.embed(['b'], urgent)).rejects.toThrow('500');
    expect(server.calls).toHaveLength(1);
    down = false;
    await new Promise((resolve) => setTimeout(resolve, FAST.restMs + 50));
    expect(await embedder.embed(['c'], urgent)).toEqual([Float32Array.of(1, 0)]);
  });

  it('is not waited for when the embedder is closed', async () => {
    const server = await embeddingServer(() => new Promise(() => undefined));
    const embedder = embedderAt(server.url);
    const call = expect(embedder.embed(['a'])).rejects.toThrow('cannot be reached');
    await embedder.close();
    await call;
  });
});
