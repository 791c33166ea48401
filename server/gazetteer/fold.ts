// Letters that Unicode decomposition leaves whole.
const LETTERS: Record<string, string> = {
  ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ə: 'a', ħ: 'h', ŋ: 'ng',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^[A-Za-z]+$/;

/** A name for comparison: lower case, no accents, no apostrophes, every other sign a single space. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const piece = LATIN[code] ?? (code >= MARKS && code < GREEK ? '' : undefined);
    if (piece === undefined) return foldAny(text);
    if (piece === ' ') gap = folded !== '';
    else if (piece !== '') {
      folded += gap ? ` ${piece}` : piece;
      gap = false;
    }
  }
  return folded;
}

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼʻʿʾ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// The same answer for each Latin character, once and for all: most of the start-up time went into those replacements.
const MARKS = 0x300;
const GREEK = 0x370;
const LATIN: (string | undefined)[] = [];
for (let code = 0; code < 0x2020; code++) {
  const inTable = code < 0x250 || (code >= 0x2bb && code <= 0x2bf) || (code >= 0x1e00 && code < 0x1f00) || code > 0x2010;
  if (inTable) LATIN[code] = foldSign(String.fromCharCode(code));
}

function foldSign(sign: string): string {
  const folded = foldAny(sign);
  return folded === '' && !/['’‘ʼʻʿʾ`´\p{M}]/u.test(sign) ? ' ' : folded;
}

const ABBREVIATED = /\b(?:saint|sainte|ste|sankt|mount|fort)\b/;
const SHORT: Record<string, string> = { saint: 'st', sainte: 'st', ste: 'st', sankt: 'st', mount: 'mt', fort: 'ft' };

/** The key under which spellings of one name meet: a folded name with Saint as St, Mount as Mt, Fort as Ft, and no spaces. */
export function nameKey(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const words = ABBREVIATED.test(folded) ? folded.split(' ').map((word) => SHORT[word] ?? word) : null;
  return words ? words.join('') : folded.replaceAll(' ', '');
}

/** Spellings of a folded query with its Saint written out or shortened, the given one first. */
export function saintSpellings(folded: string): string[] {
  if (!/\b(?:st|ste|saint|sainte)\b/.test(folded)) return [folded];
  const spell = (word: string): string => folded.replace(/\b(?:st|ste|saint|sainte)\b/, word);
  return [...new Set([folded, spell('st'), spell('saint'), spell('sainte'), spell('sankt')])];
}
