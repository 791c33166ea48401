import { fold } from '../../shared/text/fold';
import { KNOWN_LANGUAGES } from '../../shared/text/languages';
import { isStopWord } from '../../shared/text/stop-words';

/** What capitalised words may name, and where. */
export interface NameReading {
  name: string;
  /** Where the name begins in the text. */
  at: number;
  /** A single word that opens a sentence: capitalised whatever it is. */
  opens: boolean;
  /** Called a city by the words before it, as in "the City of Yokohama". */
  called: boolean;
}

const CALLED = /^(?:\p{Lu}\p{Ll}{0,3}\s+)?(?:(?:City|Town|Municipality) of|(?:Ville|Commune|Mairie) de|(?:Ciudad|Municipio|Ayuntamiento) de|(?:Cidade|Município|Prefeitura) de|(?:Landeshaupt|Hanse|Partner|Groß|Schwester)?[Ss]tadt|Gemeinde|Kommune|Stad|Gemeente)\s+(?=\p{Lu})/u;
/** German words after which a capitalised word without an article is most likely a place; after the first few even when it is also a thing ("in Essen"). */
const GERMAN_CUE = /(?:^|[\s(„"])(?:in|aus|Raum|Großraum|bei|nach|wie|von|für|mit|zwischen|nahe|unweit|um)\s+$/iu;
const SURE_GERMAN_CUE = /(?:^|[\s(„"])(?:in|aus|Raum|Großraum)\s+$/iu;
const JOINED = /^\s*(?:,|und|oder|sowie|bis|–|-|\/)(?:\s+(?:und|oder|sowie))?\s*$/u;
const COUNTRY = /^\s*(?:[,(]|in|en|em|no|na|au)\s*(\p{Lu}[\p{L}.’'-]*(?:\s(?:and\s|of\s|the\s|et\s|du\s|de\s|do\s|dos\s|la\s|y\s)*\p{Lu}[\p{L}.’'-]*){0,3})/u;

/**
 * What capitalised words may name: all of them without a genitive; what is left when "City of" is taken off; or ("In Yokohama") all but the small word that opens the sentence.
 * A single word that opens a sentence is marked, for its capital says nothing.
 */
export function readings(words: string, at: number, text: string): NameReading[] {
  const name = words.replace(/[’']s?$/, '');
  const [first = ''] = name.split(/\s/, 1);
  const start = startsSentence(text, at);
  const whole: NameReading = { name, at, opens: start && first === name, called: false };
  const [call = ''] = CALLED.exec(name) ?? [];
  const calledAs = call === '' ? [] : [{ name: name.slice(call.length), at: at + call.length, opens: false, called: true }];
  const rest = name.slice(first.length).trimStart();
  const small = start && rest !== '' && KNOWN_LANGUAGES.some((language) => isStopWord(fold(first), language));
  return [whole, ...calledAs, ...(small ? [{ name: rest, at: at + name.length - rest.length, opens: false, called: false }] : [])];
}

/** The code of the country named right after a place: "Valencia, Venezuela", "Nice (France)", "Valencia in Venezuela"; null when none is. */
export function countryAfter(after: string, countryCode: (name: string) => string | null): string | null {
  const named = COUNTRY.exec(after)?.[1]?.replace(/[’']s?$|\.$/, '') ?? '';
  const words = named.split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const code = name.length > 3 || /^\p{Lu}{2,3}$/u.test(name) ? countryCode(name) : null;
    if (code) return code;
  }
  return null;
}

/** Whether a word is all capitals in a text that is not: an abbreviation, not a name. */
export function isAcronym(name: string, text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name) && /\p{Ll}{3}/u.test(text);
}

/** Whether the words before leave room for a place: always where only names are written large, in German after a cue or beside a place already found. */
export function tellsOfPlace(before: string, sinceLast: string | null, language: string): boolean {
  return language !== 'de' || GERMAN_CUE.test(before) || (sinceLast !== null && JOINED.test(sinceLast));
}

/** Whether the words before say that a place follows, even one whose name is a word of the language. */
export function mustBePlace(before: string, language: string): boolean {
  return language === 'de' && SURE_GERMAN_CUE.test(before);
}

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /[.!?:;\n"“«(]$/.test(before);
}
