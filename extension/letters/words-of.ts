import { english } from './en';
import { french } from './fr';
import { german } from './de';
import type { LetterLanguage, LetterWords } from './letter-words';
import { portuguese } from './pt';
import { spanish } from './es';

/** The sentences of the first-contact kit by language. */
export const WORDS_OF: Record<LetterLanguage, LetterWords> = { en: english, fr: french, es: spanish, pt: portuguese, de: german };
