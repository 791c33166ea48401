import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../../server/embedder/port';
import { createWorkerEmbedder } from '../../../server/embedder/worker-embedder';

// Inside node_modules, so that the bundle finds the packages it leaves out.
const cache = 'node_modules/.cache';
const bundled = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' } as const;
let folder: string;
const open: Embedder[] = [];

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(`${cache}/embed-worker-`);
  await build({ entryPoints: ['server/embedder/worker.ts'], ...bundled, outfile: `${folder}/embed-worker.mjs` });
});

afterAll(async () => {
  await Promise.all(open.map(embedder => embedder.close()));
  rmSync(folder, { recursive: true });
});

/** An embedder on the real worker, or on a worker of the given code. */
function embedderOn(code?: string): Embedder {
  const file = code === undefined ? `${folder}/embed-worker.mjs` : `${folder}/${open.length}.mjs`;
  if (code !== undefined) writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  const embedder = createWorkerEmbedder({ workerUrl: pathToFileURL(file) });
  open.push(embedder);
  return embedder;
}

// Answers every text by its length, except "stop", at which the worker ends, and "refuse", which it refuses.
const LENGTHS = `parentPort.on('message', ({ id, texts }) => {
  if (texts.includes('stop')) throw new Error('out of memory');
  if (texts.includes('refuse')) return parentPort.postMessage({ id, error: 'too hard' });
  const vectors = new Float32Array(texts.length * 512);
  texts.forEach((text, i) => { vectors[i * 512] = text.length; });
  parentPort.postMessage({ id, vectors });
});`;

const firsts = (vectors: Float32Array[]) => vectors.map(vector => vector[0]);

describe('the embedder in a worker', () => {
  it('answers an urgent query while a long batch waits', async () => {
    const embedder = embedderOn();
    const order: string[] = [];
    const text = 'The drains beside the market are blocked by waste and the water stays for weeks in the houses. '.repeat(4);
    const batch = embedder.embed(Array<string>(24).fill(text)).then(vectors => {
      order.push('batch');
      return vectors;
    });
    const query = embedder.embed(['flooding'], { urgent: true }).then(vectors => {
      order.push('query');
      return vectors;
    });
    const [many, [one]] = await Promise.all([batch, query]);
    expect(order).toEqual(['query', 'batch']);
    expect(many).toHaveLength(24);
    expect(one?.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
  });

  it('never sends an empty text, and keeps the order around it', async () => {
    const embedder = embedderOn(LENGTHS);
    expect(firsts(await embedder.embed(['', 'abc', ' \n', 'a']))).toEqual([0, 3, 0, 1]);
    expect(firsts(await embedderOn(`throw new Error('started for nothing')`).embed(['', ' ']))).toEqual([0, 0]);
  });

  it('rejects what was under way when the worker stops, and starts another', async () => {
    const embedder = embedderOn(LENGTHS);
    const waiting = [embedder.embed(['stop']), embedder.embed(['behind it'])];
    for (const call of waiting) await expect(call).rejects.toThrow(/worker stopped \(exit code 1\).*out of memory/);
    expect(firsts(await embedder.embed(['abc']))).toEqual([3]);
  });

  it('starts another as often as the last one answered before it stopped', async () => {
    const embedder = embedderOn(LENGTHS);
    for (let stop = 0; stop < 3; stop++) {
      await expect(embedder.embed(['stop'])).rejects.toThrow('out of memory');
      expect(firsts(await embedder.embed(['abc']))).toEqual([3]);
    }
  });

  it('gives up when the worker stops again at once', async () => {
    const embedder = embedderOn(`throw new Error('no model')`);
    await expect(embedder.embed(['abc'])).rejects.toThrow('no model');
    await expect(embedder.embed(['abc'])).rejects.toThrow('no model');
    await expect(embedder.embed(['abc'])).rejects.toThrow('stays off');
  });

  it('rejects only the texts that could not be embedded', async () => {
    const embedder = embedderOn(LENGTHS);
    const refused = embedder.embed(['refuse'], { urgent: true });
    const others = embedder.embed(['abc']);
    await expect(refused).rejects.toThrow('too hard');
    expect(firsts(await others)).toEqual([3]);
  });

  it('keeps a process alive until it has answered, and no longer', async () => {
    await build({
      stdin: {
        contents: `import { createWorkerEmbedder } from './server/embedder/worker-embedder';
          const embedder = createWorkerEmbedder({ workerUrl: new URL('./embed-worker.mjs', import.meta.url) });
          const [vector] = await embedder.embed(['flood']);
          console.log(vector.length);`,
        resolveDir: process.cwd(),
      },
      ...bundled,
      outfile: `${folder}/process.mjs`,
    });
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/process.mjs`], { timeout: 20_000 });
    expect(stdout).toBe('512\n');
  });

  it('rejects what waits when it is closed, and everything afterwards', async () => {
    const embedder = embedderOn(`parentPort.on('message', () => {});`);
    const call = expect(embedder.embed(['abc'])).rejects.toThrow('closed before it answered');
    await embedder.close();
    await call;
    await expect(embedder.embed(['abc'])).rejects.toThrow('is closed');
  });
});
