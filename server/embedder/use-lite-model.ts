import { INT8_SCALE } from '../../shared/index/int8-vector';
import type { ModelFacts } from './port';

const FACTS: ModelFacts = { dimensions: 512, scale: INT8_SCALE, floor: 0.331, ceiling: 0.665, multilingual: false };

/** The Universal Sentence Encoder lite, version 1 (Cer and others 2018; Apache-2.0): English, 512 dimensions. The limits of the ranking were found with it. */
export const USE_LITE = { id: 'universal-sentence-encoder-lite-1', dimensions: FACTS.dimensions, facts: FACTS } as const;
