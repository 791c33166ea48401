import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { batchesOf } from './batches';
import { onnxRuntime, tokenizers, type OnnxRuntime, type TokenizerOf } from './onnx-packages';
import type { Encoder } from './port';

const PACKAGES = ['onnxruntime-node', '@huggingface/tokenizers'] as const;
/** Sentence encoders read 512 word pieces at most; attention takes the square of the length. */
const READ_PIECES = 512;
const READ_CHARACTERS = 4000;
/** Word pieces that go through the model together. */
const TOGETHER = { items: 16, characters: 2000 };

/**
 * An ONNX sentence encoder from a folder with its tokenizer.json, in this thread. Its vectors are the mean over the word pieces, or the first one's where `1_Pooling/config.json` says so.
 * The two packages it needs are looked for in the folder itself and then in Jumelles; they are no dependency of Jumelles.
 */
export async function createOnnxFolder(folder: string, file: string): Promise<Encoder> {
  const runtime = onnxRuntime.parse(await load(PACKAGES[0], folder));
  const { Tokenizer } = tokenizers.parse(await load(PACKAGES[1], folder));
  const tokenizer = new Tokenizer(await json(folder, 'tokenizer.json'), existsSync(join(folder, 'tokenizer_config.json')) ? await json(folder, 'tokenizer_config.json') : {});
  const session = await runtime.InferenceSession.create(file);
  const byFirst = existsSync(join(folder, '1_Pooling', 'config.json')) && pooling.parse(await json(folder, '1_Pooling/config.json')).pooling_mode_cls_token === true;

  async function encode(texts: readonly string[]): Promise<Float32Array[]> {
    const pieces = texts.map((text) => piecesOf(tokenizer, text));
    const width = Math.max(...pieces.map(({ length }) => length));
    const cells = (valueAt: (row: number[], at: number) => number) => pieces.flatMap((row) => Array.from({ length: width }, (_, at) => BigInt(valueAt(row, at))));
    const inputs: Record<string, readonly bigint[]> = {
      input_ids: cells((row, at) => row[at] ?? 0),
      attention_mask: cells((row, at) => (at < row.length ? 1 : 0)),
      token_type_ids: cells(() => 0),
    };
    const feeds = Object.fromEntries(session.inputNames.map((name) => [name, tensor(runtime, inputs[name], name, [pieces.length, width])]));
    const output = await session.run(feeds);
    const { dims, data } = z.object({ dims: z.array(z.number()), data: z.instanceof(Float32Array) }).parse(output[session.outputNames.find((name) => /sentence_embedding|pooler/.test(name)) ?? session.outputNames[0] ?? '']);
    const dimensions = dims.at(-1) ?? 0;
    if (dims.length === 2) return pieces.map((_, row) => data.slice(row * dimensions, (row + 1) * dimensions));
    return pieces.map(({ length }, row) => pooled(data.subarray(row * width * dimensions, (row + 1) * width * dimensions), byFirst ? 1 : length, dimensions));
  }

  const dimensions = (await encode(['water']))[0]?.length ?? 0;
  return {
    async embed(texts) {
      const vectors = texts.map(() => new Float32Array(dimensions));
      const readable = texts.flatMap((text, index) => (/[\p{L}\p{N}]/u.test(text) ? [{ text: text.trim().slice(0, READ_CHARACTERS), index }] : []));
      for (const batch of batchesOf(readable, ({ text }) => text.length, TOGETHER)) {
        const embedded = await encode(batch.map(({ text }) => text));
        for (const [at, { index }] of batch.entries()) vectors[index]?.set(embedded[at] ?? []);
      }
      return vectors;
    },
    close: () => session.release(),
  };
}

const pooling = z.object({ pooling_mode_cls_token: z.boolean().optional() });

/** The sequence's pieces, its last one (the end mark) kept when it is cut. */
function piecesOf(tokenizer: TokenizerOf, text: string): number[] {
  const { ids } = tokenizer.encode(text);
  const last = ids.at(-1);
  return ids.length <= READ_PIECES || last === undefined ? [...ids] : [...ids.slice(0, READ_PIECES - 1), last];
}

function tensor(runtime: OnnxRuntime, cells: readonly bigint[] | undefined, name: string, dims: number[]): unknown {
  if (!cells) throw new Error(`the model asks for the input "${name}", which sentence encoders do not have`);
  return new runtime.Tensor('int64', BigInt64Array.from(cells), dims);
}

function pooled(rows: Float32Array, count: number, dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  for (let row = 0; row < count; row += 1) {
    for (let at = 0; at < dimensions; at += 1) mean[at] = (mean[at] ?? 0) + (rows[row * dimensions + at] ?? 0) / count;
  }
  return mean;
}

async function json(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

async function load(name: string, folder: string): Promise<unknown> {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      const loaded: unknown = await import(pathToFileURL(createRequire(from).resolve(name)).href);
      return typeof loaded === 'object' && loaded !== null && 'default' in loaded && typeof loaded.default === 'object' ? { ...loaded.default, ...loaded } : loaded;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  throw new Error(`the package ${name} is not installed: run "npm install --prefix ${folder} ${PACKAGES.join(' ')}"`);
}
