import { fold } from '../text/fold';
import { knownLanguage } from '../text/languages';
import { stem } from '../text/stem';
import { words } from '../text/words';
import { LEXICON_LANGUAGES, type Concept, type LexiconLanguage } from './concept';

/** A concept met in a text, with the words that stand there and their place (UTF-16 offsets). */
export interface ConceptMatch {
  concept: Concept;
  words: string;
  start: number;
  end: number;
}

interface Phrase {
  stems: string[];
  concept: Concept;
}

/** Finds the concepts of the lexicon in a text, longest phrase first, no two overlapping. */
export interface Lexicon {
  readonly size: number;
  find(text: string, language: string): ConceptMatch[];
}

/** Prepares concepts for finding: every word is reduced to its stem in its language, so that inflections are met too. */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const phrases = new Map(LEXICON_LANGUAGES.map((language) => [language, phrasesByFirstStem(concepts, language)]));
  return {
    size: concepts.length,
    find(text, language) {
      const code = knownLanguage(language);
      const table = code === null ? undefined : phrases.get(code);
      return code === null || table === undefined ? [] : findPhrases(text, code, table);
    },
  };
}

function phrasesByFirstStem(concepts: readonly Concept[], language: LexiconLanguage): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const concept of concepts) {
    for (const term of concept.terms[language]) {
      const stems = words(term).map((word) => stemOf(word.text, language));
      const [first] = stems;
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      list.push({ stems, concept });
      table.set(first, list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return table;
}

function findPhrases(text: string, language: LexiconLanguage, table: Map<string, Phrase[]>): ConceptMatch[] {
  const tokens = words(text);
  const stems = tokens.map((token) => stemOf(token.text, language));
  const found: ConceptMatch[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const phrase = table.get(stems[at] ?? '')?.find((candidate) => candidate.stems.every((part, offset) => stems[at + offset] === part));
    const start = tokens[at]?.start;
    const end = tokens[at + (phrase?.stems.length ?? 0) - 1]?.end;
    if (!phrase || start === undefined || end === undefined) continue;
    found.push({ concept: phrase.concept, words: text.slice(start, end), start, end });
    at += phrase.stems.length - 1;
  }
  return found;
}

const cache = new Map<string, string>();

function stemOf(word: string, language: LexiconLanguage): string {
  const key = `${language}:${word}`;
  let stemmed = cache.get(key);
  if (stemmed === undefined) {
    const lower = word.normalize('NFC').toLowerCase();
    stemmed = fold(stem(lower, language)) || fold(lower);
    if (cache.size >= 100_000) cache.clear();
    cache.set(key, stemmed);
  }
  return stemmed;
}
