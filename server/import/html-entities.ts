/** Signs that HTML gives a name to, as far as the sources use them; letters with a mark are made of letter and mark. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', deg: '°', euro: '€', pound: '£', sect: '§', szlig: 'ß', oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', iexcl: '¡', iquest: '¿',
};
const MARKS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([A-Za-z]{2,6}));/gi;
const LAST_CODE_POINT = 0x10ffff;

/** Text in which signs are written as in a web page (`C&ocirc;te`), in plain letters; a name that is none stays as it is. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, letter: string | undefined, mark: string | undefined, sign: string | undefined) => {
    if (decimal !== undefined || hex !== undefined) return ofCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole;
    if (letter !== undefined) return `${letter}${MARKS[mark?.toLowerCase() ?? ''] ?? ''}`.normalize('NFC');
    return SIGNS[sign ?? ''] ?? whole;
  });
}

/** The character of a code point; null for controls, halves of pairs and what Unicode does not have. */
function ofCode(code: number): string | null {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < 32 || code > LAST_CODE_POINT || surrogate ? null : String.fromCodePoint(code);
}
