import { fold } from '../text/fold';
import { knownLanguage } from '../text/languages';
import { stem } from '../text/stem';
import { isStopWord } from '../text/stop-words';
import { words } from '../text/words';
import type { Concept, LexiconLanguage } from './concept';

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
  /** For a phrase of one word, the word itself, folded; null for longer ones. */
  word: string | null;
}

/** Stems up to this length stand for too many words ("caso" and "casa" both become "cas"), so the word itself must look alike as well. */
const SHORT_STEM = 4;
const LONGEST_ENDING = 2;

/** Finds the concepts of the lexicon in a text, longest phrase first, no two overlapping. */
export interface Lexicon {
  readonly size: number;
  find(text: string, language: string): ConceptMatch[];
}

/** Prepares concepts for finding: every word is reduced to its stem in its language, so that inflections are met too. */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  // A language is prepared when it is first met: stemming all six would more than double the server's start.
  const phrases = new Map<LexiconLanguage, Map<string, Phrase[]>>();
  const phrasesOf = (language: LexiconLanguage): Map<string, Phrase[]> => {
    const known = phrases.get(language) ?? phrasesByFirstStem(concepts, language);
    phrases.set(language, known);
    return known;
  };
  return {
    size: concepts.length,
    find(text, language) {
      const code = knownLanguage(language);
      return code === null ? [] : findPhrases(text, code, phrasesOf(code));
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
      list.push({ stems, concept, word: stems.length === 1 ? fold(term) : null });
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
    const met = fold(tokens[at]?.text ?? '');
    const fitting = table.get(stems[at] ?? '')?.filter((candidate) => candidate.stems.every((part, offset) => stems[at + offset] === part) && isThatWord(candidate, met, language)) ?? [];
    const [longest] = fitting;
    const phrase = longest?.word === null ? longest : (fitting.find(({ word }) => word === met) ?? longest);
    const start = tokens[at]?.start;
    const end = tokens[at + (phrase?.stems.length ?? 0) - 1]?.end;
    if (!phrase || start === undefined || end === undefined) continue;
    found.push({ concept: phrase.concept, words: text.slice(start, end), start, end });
    at += phrase.stems.length - 1;
  }
  return found;
}

/** Whether a single word is the phrase's own, not one that only shares its stem: "het" is not "heet", nor "sich" "Sicherheit". */
function isThatWord({ word, stems }: Phrase, met: string, language: LexiconLanguage): boolean {
  if (word === null) return true;
  if (isStopWord(met, language)) return false;
  const length = stems[0]?.length ?? 0;
  if (length > SHORT_STEM) return true;
  const shared = sharedStart(met, word);
  return shared > length || (shared === Math.min(met.length, word.length) && Math.abs(met.length - word.length) <= LONGEST_ENDING);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
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
