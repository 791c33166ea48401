import { fold } from './fold';
import { knownLanguage } from './languages';
import type { KnownLanguage } from './languages';
import { stem } from './stem';
import { StemCache } from './stem-cache';
import { isStopWord } from './stop-words';
import { words } from './words';

/** A word as it is searched: stemmed and folded, with the place it was taken from (UTF-16 offsets). */
export interface Term {
  term: string;
  start: number;
  end: number;
}

// A stem takes 10 microseconds, a look-up a fraction of one. Twice 60,000 words are a dozen megabytes a language.
const HALF_CACHE = 60_000;
const caches = new Map<string, StemCache>();

/**
 * The terms of a text in its language: stop words dropped, the rest stemmed (English, French, Spanish, Portuguese,
 * German, Dutch) and folded. In any other language words are folded only. Compounds are not taken apart.
 */
export function analyse(text: string, language: string): Term[] {
  const code = knownLanguage(language);
  const cache = cacheOf(code ?? '');
  const terms: Term[] = [];
  for (const word of words(text)) {
    let term = cache.get(word.text);
    if (term === undefined) {
      term = termOf(word.text, code);
      cache.set(word.text, term);
    }
    if (term !== null) terms.push({ term, start: word.start, end: word.end });
  }
  return terms;
}

function termOf(word: string, language: KnownLanguage | null): string | null {
  const lower = word.normalize('NFC').toLowerCase();
  if (language === null) return fold(lower) || null;
  const folded = fold(lower);
  if (isStopWord(folded, language)) return null;
  return fold(stem(lower, language)) || folded || null;
}

function cacheOf(language: string): StemCache {
  let cache = caches.get(language);
  if (!cache) caches.set(language, (cache = new StemCache(HALF_CACHE)));
  return cache;
}
