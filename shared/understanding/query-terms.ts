import { analyse } from '../text/analyse';
import type { ConceptMatch } from './lexicon';

/** What a term of the problem's own words counts, and what a term counts that only the lexicon brings in. */
const OWN = 1;
const OWN_IN_ANOTHER_LANGUAGE = 0.6;
const EXPANSION = 0.35;
const TRANSLATION = 0.8;
/** So many of a concept's English words count as its translation; the rest as expansion. */
const FULL_WORDS = 2;

export interface WeightedTerm {
  term: string;
  weight: number;
}

/** The terms a problem is searched by: its own words, and the English words of the concepts it names, which reach records that put the same thing in the field's terms. */
export function queryTerms(text: string, language: string, matches: readonly ConceptMatch[]): WeightedTerm[] {
  const english = language === 'en';
  const weights = new Map<string, number>();
  for (const { term } of analyse(text, language)) weights.set(term, english ? OWN : OWN_IN_ANOTHER_LANGUAGE);
  // In English, everyday words such as "family" or "to build" would only bring in loose synonyms.
  const met = new Set(matches.map((match) => match.concept).filter((concept) => !english || concept.subthemes.length > 0));
  for (const concept of met) {
    concept.terms.en.forEach((words, rank) => {
      const weight = english ? EXPANSION : rank < FULL_WORDS ? TRANSLATION : EXPANSION;
      for (const { term } of analyse(words, 'en')) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    });
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** An English rendering of a text in another language, word for word through its concepts in their order; for the sentence encoder, which reads English only. */
export function englishGloss(matches: readonly ConceptMatch[]): string {
  return matches.map((match) => match.concept.terms.en[0] ?? '').join(' ');
}
