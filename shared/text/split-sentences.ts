/** A sentence as it stands in a text, without the space around it; UTF-16 offsets. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

// Followed by a name or by more of the sentence.
const BEFORE_ANYTHING = new Set('approx ca cf dr eg gen gov hon ie jr mme mr mrs ms prof sr sra ste st vgl vs zb bzw inkl bijv'.split(' '));
// Words or names in their own right unless a number follows.
const BEFORE_NUMBERS = new Set('abs art bd cap ch fig figs max min no nos nr op p par pp sec vol'.split(' '));

// An ending mark with its closing quotes; or an empty line; or a new line that opens a list item.
const BREAK = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”]*|\n[^\S\n]*(?=\n)|\n(?=\s*(?:[-–•*▪]\s|\(?\d{1,2}[.)]\s))/gu;

/** Splits a text into sentences for quoting; abbreviations, initials and decimal numbers do not end one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(before)) return false;
  const word = before.toLowerCase().replaceAll('.', '');
  return !(BEFORE_ANYTHING.has(word) || (/\d/.test(next) && BEFORE_NUMBERS.has(word)));
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
