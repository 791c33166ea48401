import type { NoticedFacet } from '../framework/facets';
import type { SubthemeId } from '../framework/subthemes';

/** Languages the lexicon is written in. */
export const LEXICON_LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'nl'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** One idea of the field, or of the everyday words in which problems are told, with its words in six languages; the first English one is its name. */
export interface Concept {
  id: string;
  subthemes: SubthemeId[];
  sdgs: number[];
  /** Process focus, linking modality and party that its words tell of. */
  facets: NoticedFacet[];
  terms: Record<LexiconLanguage, string[]>;
}
