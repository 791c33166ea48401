import type { CosineRange } from '../../shared/index/cosine-range';

/** What is known of a model's vectors. Measured once a model and kept with its vectors. */
export interface ModelFacts extends CosineRange {
  dimensions: number;
  /** Between a vector's values and int8, so that the largest value seen is well inside 127. */
  scale: number;
  /** Whether it reads other languages than English. */
  multilingual: boolean;
}

/** Turns texts into unit vectors. `id` names the model, so that vectors of two models never mix. */
export interface Embedder {
  readonly id: string;
  /** 0 while it is not known. */
  readonly dimensions: number;
  /** Whether it reads other languages than English; false or absent while it is not known. */
  readonly multilingual?: boolean;
  /** What is known of the model, measured with it when nothing is; rejects when the model cannot be reached. Without it the vectors are taken to be shaped as those of the model that comes with Jumelles. */
  facts?(): Promise<ModelFacts>;
  /** One float vector a text, in order. Empty texts give a zero vector. `urgent` goes before work that waits. */
  embed(texts: readonly string[], options?: { urgent?: boolean }): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** A model loaded into this thread. Texts it cannot read give a zero vector. */
export interface Encoder {
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}
