import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { health } from '../../../shared/contract/health';
import { matchResponse } from '../../../shared/contract/match';
import { embeddings, embeddingServer } from '../embedder/embedding-server';
import { hashEmbedder } from '../matching/hash-embedder';
import { builtServer, type Started } from './built-server';

const { folder, run, start, remove } = await builtServer();
afterAll(remove);

const KEY = 'sk-geheim-4711';
const words = hashEmbedder();
const addressOf = async (server: Started) => /http:\/\/127\.0\.0\.1:\d+/.exec((await server.lines(3))[0] ?? '')?.[0] ?? '';
const stateOf = async (address: string) => health.parse(await (await fetch(`${address}/api/health`)).json()).vectors;

async function matchAt(address: string) {
  const answer = await fetch(`${address}/api/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ problem: { text: 'Drains overflow in every rainy season' }, want: ['cases'] }) });
  return matchResponse.parse(await answer.json());
}

async function ended(server: Started) {
  server.child.kill('SIGTERM');
  return server.ended;
}

it('serves by words while the embedding server is down, and makes and uses its vectors when it is there', { timeout: 120_000 }, async () => {
  const gone = await embeddingServer(() => embeddings([]));
  const port = Number(new URL(gone.url).port);
  await gone.close();
  const env = { JUMELLES_DATA: join(folder, 'served'), JUMELLES_EMBEDDER: gone.url, JUMELLES_EMBEDDER_MODEL: 'words', JUMELLES_EMBEDDER_KEY: KEY };
  const server = start(env);
  const address = await addressOf(server);
  const byWords = await matchAt(address);
  expect(byWords.vectors).toBe('off');
  expect(byWords.cases.length).toBeGreaterThan(0);
  expect(await stateOf(address)).toMatchObject({ done: 0, model: `words@127.0.0.1:${port}`, dimensions: null, problem: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)\. Start it/) });
  const doctor = await run('cli', ['doctor'], env);
  expect(doctor).toMatchObject({ code: 1, out: expect.stringMatching(/^WRONG +The embedding server 127\.0\.0\.1:\d+ \(JUMELLES_EMBEDDER\) cannot be reached/m) });

  const back = await embeddingServer(async (input) => embeddings(await words.embed(input)), port);
  let state = await stateOf(address);
  for (const end = Date.now() + 60_000; (state.done < state.of || state.of === 0) && Date.now() < end; state = await stateOf(address)) await new Promise((resolve) => setTimeout(resolve, 250));
  expect(state).toEqual({ done: state.of, of: state.of, model: `words@127.0.0.1:${port}`, dimensions: 512, problem: null });
  let answered = await matchAt(address);
  for (const end = Date.now() + 20_000; answered.vectors !== 'used' && Date.now() < end; answered = await matchAt(address)) await new Promise((resolve) => setTimeout(resolve, 500));
  expect(answered.vectors).toBe('used');
  expect(back.calls.every(({ authorization, path }) => authorization === `Bearer ${KEY}` && path === '/v1/embeddings')).toBe(true);
  const sound = await run('cli', ['doctor'], env);
  expect(sound.out).toMatch(/^ok +the embedder words@127\.0\.0\.1:\d+ answers with 512 dimensions$/m);
  expect(sound.out).toMatch(/^ok +every text has its sentence vector \((\d+) of \1\)$/m);
  const { code, out, err } = await ended(server);
  expect(code).toBe(0);
  expect(err.match(/cannot be reached/g)?.length ?? 0).toBeLessThanOrEqual(4); // told once by each that asked, not at every try
  for (const said of [out, err, doctor.out, doctor.err, sound.out, sound.err, JSON.stringify(state)]) expect(said).not.toContain(KEY);
});

it('serves by words alone when vectors are off, and the doctor says so', { timeout: 60_000 }, async () => {
  const env = { JUMELLES_DATA: join(folder, 'off'), JUMELLES_EMBEDDER: 'off' };
  const server = start(env);
  const address = await addressOf(server);
  expect(await stateOf(address)).toEqual({ done: 0, of: 0, model: null, dimensions: null, problem: null });
  const answer = await matchAt(address);
  expect([answer.vectors, answer.cases.length > 0]).toEqual(['off', true]);
  expect((await run('cli', ['doctor'], env)).out).toMatch(/^note +sentence vectors are off \(JUMELLES_EMBEDDER=off\)/m);
  expect(await ended(server)).toMatchObject({ code: 0, err: '' });
});

it.each<[name: string, script: 'main' | 'cli', args: string[]]>([
  ['the server', 'main', []],
  ['a match', 'cli', ['match', 'Drains overflow']],
  ['the preparation', 'cli', ['prepare']],
])('ends %s with one sentence and code 1 when the setting names no model at all', async (_name, script, args) => {
  const { code, out, err } = await run(script, args, { JUMELLES_EMBEDDER: join(folder, 'no-such-model') });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^JUMELLES_EMBEDDER is "[^"]+no-such-model", but there is no such folder\. Give [^\n]+\n$/);
});

it('still exports and imports when the embedder’s setting is wrong, and matches by words when its server is down', async () => {
  expect(await run('cli', ['export'], { JUMELLES_DATA: join(folder, 'off'), JUMELLES_EMBEDDER: '/no/such/model' })).toMatchObject({ code: 0, err: '' });
  const matched = await run('cli', ['match', 'Drains overflow in every rainy season'], { JUMELLES_DATA: join(folder, 'off'), JUMELLES_EMBEDDER: 'http://127.0.0.1:9', JUMELLES_EMBEDDER_MODEL: 'e5' });
  expect(matched.code).toBe(0);
  expect(matched.out).toMatch(/^1\. /m);
  expect(matched.err).toContain('127.0.0.1:9 (JUMELLES_EMBEDDER) cannot be reached');
});
