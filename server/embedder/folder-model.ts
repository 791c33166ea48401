import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserFacingError } from '../errors';

/** A model in a folder: a TensorFlow.js graph model with the vocabulary of the Universal Sentence Encoder, or an ONNX model with its tokenizer. */
export interface FolderModel {
  kind: 'tfjs' | 'onnx';
  folder: string;
  /** The model's main file. */
  file: string;
}

const ONNX_FILES = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx'];

/** Finds the model of a folder; throws a UserFacingError that says which file is missing. */
export function findModel(folder: string): FolderModel {
  const has = (file: string) => existsSync(join(folder, file));
  const onnx = ONNX_FILES.find(has);
  if (onnx) {
    if (!has('tokenizer.json')) throw missing(`The folder ${folder} (JUMELLES_EMBEDDER) has ${onnx}, but not the tokenizer.json that belongs to it. Put it there as well.`);
    return { kind: 'onnx', folder, file: join(folder, onnx) };
  }
  if (!has('model.json')) throw missing(`The folder ${folder} (JUMELLES_EMBEDDER) holds no model: there is neither a model.json of TensorFlow.js nor a model.onnx. Give the folder the model’s files lie in.`);
  if (!has('vocab.json')) throw missing(`The folder ${folder} (JUMELLES_EMBEDDER) has model.json, but not the vocab.json that belongs to it. Put it there as well.`);
  return { kind: 'tfjs', folder, file: join(folder, 'model.json') };
}

/** A model's name: its folder's and a digest of all files that decide its vectors, so that another model in the same place is another model, and the same one moved stays the same. */
export async function idOfModel({ kind, folder, file }: FolderModel): Promise<string> {
  const hash = createHash('sha256');
  const own = readdirSync(folder).filter((name) => (kind === 'tfjs' ? /^(?:model\.json|vocab\.json|.*shard.*|.*\.bin)$/ : /^(?:tokenizer(?:_config)?\.json|.*\.onnx_data)$/).test(name));
  const files = [...(kind === 'onnx' ? [file] : []), ...own.sort().map((name) => join(folder, name))];
  for (const path of files) for await (const bytes of createReadStream(path)) hash.update(bytes);
  return `${basename(folder)}-${hash.digest('hex').slice(0, 12)}`;
}

function missing(message: string): UserFacingError {
  return new UserFacingError('bad-request', message);
}
