/** Turns texts into unit vectors. `id` names the model, so that vectors of two models never mix. */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  /** Whether it reads other languages than English. */
  readonly multilingual?: boolean;
  /** One float vector a text, in order. Empty texts give a zero vector. `urgent` goes before work that waits. */
  embed(texts: readonly string[], options?: { urgent?: boolean }): Promise<Float32Array[]>;
  close(): Promise<void>;
}
