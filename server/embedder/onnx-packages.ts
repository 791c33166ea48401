import { z } from 'zod';

/** The part of `onnxruntime-node` that is used. */
export interface OnnxRuntime {
  Tensor: new (type: 'int64', data: BigInt64Array, dims: number[]) => unknown;
  InferenceSession: { create(file: string): Promise<OnnxSession> };
}

export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, unknown>): Promise<Record<string, unknown>>;
  release(): Promise<void>;
}

/** The part of a tokenizer of `@huggingface/tokenizers` that is used. */
export interface TokenizerOf {
  encode(text: string): { ids: readonly number[] };
}

const isFunction = (value: unknown) => typeof value === 'function';

/** `onnxruntime-node` as it was loaded. */
export const onnxRuntime = z.custom<OnnxRuntime>((value) => typeof value === 'object' && value !== null && 'Tensor' in value && isFunction(value.Tensor) && 'InferenceSession' in value, 'the package onnxruntime-node has another shape than expected; install version 1.30');

/** `@huggingface/tokenizers` as it was loaded. */
export const tokenizers = z.custom<{ Tokenizer: new (tokenizer: unknown, config: unknown) => TokenizerOf }>((value) => typeof value === 'object' && value !== null && 'Tokenizer' in value && isFunction(value.Tokenizer), 'the package @huggingface/tokenizers has another shape than expected; install version 0.2');
