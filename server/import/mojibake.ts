// Windows-1252 gives these characters to the bytes 0x80-0x9F; the five it leaves free stand for themselves.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE = new Map([...WINDOWS_1252].map((character, index) => [character, 0x80 + index]));
const DECODER = new TextDecoder('utf-8', { fatal: true });

const CONTINUATION = `[\\u0080-\\u00BF${WINDOWS_1252.replace(/[\u0080-\u009F]/g, '')}]`;
// Only sequences that give Latin letters, signs and punctuation: "été…»" is three legal UTF-8 bytes as well, and stays.
const DAMAGED = new RegExp(`[ÂÃÄÅ]${CONTINUATION}|[âï]${CONTINUATION}{2}`, 'g');
const PLAUSIBLE = /^[\u00A0-\u017F\u2000-\u2BFF\uFB00-\uFB06\uFEFF]$/;

/** Text whose UTF-8 bytes were read as Latin-1 or Windows-1252 (`1.7ÂºC`), put right; any other text comes back as it is. */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00FF]/.test(text)) return text;
  return decoded(text) ?? text.replace(DAMAGED, (run) => {
    const character = decoded(run);
    return character !== null && PLAUSIBLE.test(character) ? character : run;
  });
}

/** The text read again as UTF-8, or null when its bytes are not that. */
function decoded(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf(text, index);
    if (byte === null) return null;
    bytes[index] = byte;
  }
  try {
    return DECODER.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // not UTF-8, so not damaged in this way
    throw error;
  }
}

function byteOf(text: string, index: number): number | null {
  const code = text.charCodeAt(index);
  return code <= 0xff ? code : (BYTE.get(text.charAt(index)) ?? null);
}
