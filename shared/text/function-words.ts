import { fold } from './fold';
import { KNOWN_LANGUAGES, type KnownLanguage } from './languages';
import { isStopWord } from './stop-words';
import { words } from './words';

/** What a text's function words say of its language: the known language that has most of them, their share of all words, and how many times the next language's share that is. */
export interface FunctionWords {
  language: KnownLanguage;
  share: number;
  lead: number;
  /** Words looked at. */
  of: number;
}

// The first 2,000 characters settle the question for any text that settles it at all.
const LOOKED_AT = 2000;

/** Counts a text's function words by known language. */
export function functionWords(text: string): FunctionWords {
  const folded = words(text.slice(0, LOOKED_AT)).map((word) => fold(word.text));
  const counted = KNOWN_LANGUAGES.map((language) => ({ language, hits: folded.filter((word) => word.length > 1 && isStopWord(word, language)).length })).sort((a, b) => b.hits - a.hits);
  const [first, second] = counted;
  const hits = first?.hits ?? 0;
  return { language: first?.language ?? 'en', share: folded.length === 0 ? 0 : hits / folded.length, lead: hits / Math.max(1, second?.hits ?? 0), of: folded.length };
}
