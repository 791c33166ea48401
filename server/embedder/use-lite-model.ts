/** The Universal Sentence Encoder lite, version 1 (Cer and others 2018; Apache-2.0): English, 512 dimensions. */
export const USE_LITE = { id: 'universal-sentence-encoder-lite-1', dimensions: 512 } as const;
