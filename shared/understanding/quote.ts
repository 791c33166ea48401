import { analyse } from '../text/analyse';
import { splitSentences } from '../text/split-sentences';

/** A passage to show as evidence: `marks` are [start, end) positions in `quote` of the words that answer the problem. */
export interface Quote {
  quote: string;
  marks: [number, number][];
}

const LONGEST = 320;

/**
 * The sentence of a text that answers a query best, by the weights of the query's terms it holds; the first sentence when none does.
 * `weights` maps analysed terms to what finding them is worth.
 */
export function bestQuote(text: string, language: string, weights: ReadonlyMap<string, number>): Quote & { worth: number } {
  const sentences = splitSentences(text).map((sentence) => ({ sentence, ...worthOf(sentence.text, language, weights) }));
  const best = sentences.reduce<(typeof sentences)[number] | null>((found, next) => (found === null || next.worth > found.worth ? next : found), null);
  if (best === null) return { quote: '', marks: [], worth: 0 };
  return { ...shorten(best.sentence.text, best.marks), worth: best.worth };
}

function worthOf(sentence: string, language: string, weights: ReadonlyMap<string, number>): { worth: number; marks: [number, number][] } {
  const marks: [number, number][] = [];
  const seen = new Set<string>();
  let worth = 0;
  for (const { term, start, end } of analyse(sentence, language)) {
    const weight = weights.get(term);
    if (weight === undefined) continue;
    marks.push([start, end]);
    if (!seen.has(term)) worth += weight;
    seen.add(term);
  }
  return { worth, marks };
}

function shorten(text: string, marks: [number, number][]): Quote {
  if (text.length <= LONGEST) return { quote: text, marks };
  const space = text.lastIndexOf(' ', LONGEST);
  const cut = space > 0 ? space : LONGEST;
  const quote = `${text.slice(0, cut)}…`;
  return { quote, marks: marks.filter(([, end]) => end <= cut) };
}
