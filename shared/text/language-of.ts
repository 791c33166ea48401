import { detectLanguage } from './detect-language';
import { functionWords } from './function-words';
import { knownLanguage } from './languages';

/** A declared language is overruled from this share of another's function words on, when they lead by so much; fewer words than these prove nothing. */
const LEAST_SHARE = 0.15;
const LEAST_LEAD = 1.3;
const LEAST_WORDS = 8;

/** The language a text is read in: the declared one, unless its function words are plainly another's (forms and pages declare English for whatever they hold); a guess where none is declared. */
export function languageOf(text: string, declared: string | undefined): string {
  if (declared === undefined) return detectLanguage(text).language;
  const known = knownLanguage(declared);
  const { language, share, lead, of } = functionWords(text);
  return known !== null && language !== known && of >= LEAST_WORDS && share >= LEAST_SHARE && lead >= LEAST_LEAD ? language : declared;
}
