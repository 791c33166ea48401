import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of the tiny model and where each points; the first two are padding and unknown words. */
export const TINY_WORDS = { '[PAD]': [9, 9, 9], '[UNK]': [0, 0, 1], flood: [1, 0, 0], inondation: [1, 0, 0], heat: [0, 1, 0] } as const;

/** Writes a real ONNX model of a few hundred bytes (a table of word vectors, looked up by `input_ids`) with its tokenizer into a folder. */
export function writeTinyOnnx(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const rows = Object.values(TINY_WORDS);
  const table = Buffer.from(Float32Array.from(rows.flat()).buffer);
  const tensor = message([varint(1, rows.length), varint(1, 3), varint(2, 1), bytes(8, 'table'), bytes(9, table)]); // dims, FLOAT, name, raw_data
  const node = message([bytes(1, 'table'), bytes(1, 'input_ids'), bytes(2, 'last_hidden_state'), bytes(4, 'Gather')]);
  const graph = message([bytes(1, node), bytes(2, 'tiny'), bytes(5, tensor), bytes(11, value('input_ids', 7, ['batch', 'sequence'])), bytes(12, value('last_hidden_state', 1, ['batch', 'sequence', 3]))]);
  writeFileSync(join(folder, 'model.onnx'), message([varint(1, 8), bytes(7, graph), bytes(8, message([varint(2, 13)]))])); // ir_version, graph, opset
  const vocab = Object.fromEntries(Object.keys(TINY_WORDS).map((word, at) => [word, at]));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ version: '1.0', added_tokens: [], normalizer: { type: 'Lowercase' }, pre_tokenizer: { type: 'Whitespace' }, post_processor: null, decoder: null, model: { type: 'WordLevel', vocab, unk_token: '[UNK]' } }));
}

function value(name: string, type: number, dims: (string | number)[]): Buffer {
  const shape = message(dims.map((dim) => bytes(1, typeof dim === 'number' ? message([varint(1, dim)]) : message([bytes(2, dim)]))));
  return message([bytes(1, name), bytes(2, message([bytes(1, message([varint(1, type), bytes(2, shape)]))]))]);
}

// Protocol buffers, as far as they are needed: fields of a number or of bytes.
function message(fields: Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function varint(field: number, number: number): Buffer {
  return Buffer.from([...encoded(field << 3), ...encoded(number)]);
}

function bytes(field: number, content: string | Buffer): Buffer {
  const body = Buffer.from(content);
  return Buffer.concat([Buffer.from([...encoded((field << 3) | 2), ...encoded(body.length)]), body]);
}

function encoded(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...encoded(number >>> 7)];
}
