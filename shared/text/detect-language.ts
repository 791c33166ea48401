import { detectAll } from 'tinyld';
import { fold } from './fold';
import { functionWords } from './function-words';
import { KNOWN_LANGUAGES } from './languages';
import { isStopWord } from './stop-words';
import { words } from './words';

/** A guess at a text's language; `sure` is false when the text is too short or too mixed to tell. */
export interface LanguageGuess {
  language: string;
  sure: boolean;
}

// Languages a city may well write in: named honestly when met, although their words are not stemmed.
const OTHERS = [
  'it', 'pl', 'ro', 'cs', 'sk', 'hu', 'sv', 'da', 'no', 'fi', 'lt', 'lv', 'et', 'el', 'bg', 'ru', 'uk', 'sr',
  'tr', 'ar', 'he', 'fa', 'ur', 'hi', 'bn', 'ta', 'zh', 'ja', 'ko', 'th', 'vi', 'id', 'tl', 'sw', 'af', 'ca',
];
const CANDIDATES = [...KNOWN_LANGUAGES, ...OTHERS];
const LEAD = 1.5;
/** A text is English when at least this share of its words are English function words, `LEAD` times the next language's; letters mislead where it is full of foreign names. The other languages have near kin whose function words look like theirs. */
const PLAIN_SHARE = 0.25;
const PLAIN_WORDS = 8;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}{2}/u;
const UNSURE: LanguageGuess = { language: 'en', sure: false };

/**
 * Guesses the language (ISO 639-1) of a text from its letters and its function words.
 * Texts that give no clear answer are taken for English, and `sure` says so.
 */
export function detectLanguage(text: string): LanguageGuess {
  const told = functionWords(text);
  if (told.language === 'en' && told.of >= PLAIN_WORDS && told.share >= PLAIN_SHARE && told.lead >= LEAD) return { language: 'en', sure: true };
  // The first 2,000 characters settle the question for any text that settles it at all.
  const tokens = words(text.slice(0, 2000));
  const guesses = detectAll(tokens.map(word => word.text).join(' '), { only: CANDIDATES });
  const votes = functionWordShares(tokens.map(word => fold(word.text)));
  const scored = guesses
    .map(guess => ({ language: guess.lang, score: guess.accuracy + (votes.get(guess.lang) ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const [best, second] = scored;
  if (!best || best.score < LEAD * (second?.score ?? 0)) return UNSURE;
  if (!OTHER_SCRIPT.test(text)) {
    // A row of nouns and place names ("landfill leachate Beira") says little; function words say much.
    if (tokens.length < 4) return UNSURE;
    if (votes.has(best.language) ? votes.get(best.language) === 0 && best.score < 1 : tokens.length < 6) return UNSURE;
  }
  return { language: best.language, sure: true };
}

function functionWordShares(folded: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const language of KNOWN_LANGUAGES) {
    const hits = folded.filter(word => word.length > 1 && isStopWord(word, language)).length;
    shares.set(language, folded.length === 0 ? 0 : hits / folded.length);
  }
  return shares;
}
