/** A word as it stands in a text; `start` and `end` are UTF-16 offsets, `end` behind the last character. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

// Apostrophes and hyphens part words, so that "l'eau" holds "eau" and "city's" holds "city"; what is left over is a stop word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Splits a text into its words of letters and digits, in any script that writes spaces. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
