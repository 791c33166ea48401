import snowball from 'snowball-stemmers';
import type { KnownLanguage } from './languages';

const ALGORITHMS: Record<KnownLanguage, string> = {
  en: 'english', fr: 'french', es: 'spanish', pt: 'portuguese', de: 'german', nl: 'dutch',
};

const stemmers = new Map<KnownLanguage, (word: string) => string>();

/** The Snowball stem of a lower-case word written with its accents (the rules of most languages need them). */
export function stem(word: string, language: KnownLanguage): string {
  let stemmer = stemmers.get(language);
  if (!stemmer) {
    const algorithm = snowball.newStemmer(ALGORITHMS[language]);
    stemmer = text => algorithm.stem(text);
    stemmers.set(language, stemmer);
  }
  const stemmed = stemmer(word);
  // Snowball leaves "gestão" and "gestões" apart, as "gestã" and "gestõ".
  return language === 'pt' ? stemmed.replace(/(?<=..)[ãõ]$/, '') : stemmed;
}
