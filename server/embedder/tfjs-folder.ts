import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { io, loadGraphModel } from '@energetic-ai/core';
import { z } from 'zod';
import type { Encoder } from './port';
import { createUseEncoder } from './use-encoder';

// A score that was minus infinity is null in JSON; the tokenizer counts it as 0.
const vocabulary = z.array(z.tuple([z.string(), z.number().nullable().transform((score) => score ?? 0)])).min(1);

/** A TensorFlow.js graph model of the Universal Sentence Encoder's kind (inputs `indices` and `values`) from a folder with model.json, its weights and vocab.json. */
export async function createTfjsFolder(folder: string): Promise<Encoder> {
  const pieces = vocabulary.safeParse(JSON.parse(await readFile(join(folder, 'vocab.json'), 'utf8')));
  if (!pieces.success) throw new Error('vocab.json is not a list of word pieces with their scores');
  return createUseEncoder(async () => {
    const model = await loadGraphModel(io.fileSystem(join(folder, 'model.json')));
    const inputs = model.inputs.map(({ name }) => name).sort().join(', ');
    if (inputs !== 'indices, values') throw new Error(`the model takes "${inputs}", but only models of the Universal Sentence Encoder’s kind ("indices, values") can be used this way`);
    return { model, vocabulary: pieces.data };
  });
}
