import { z } from 'zod';

/** A passage an officer marked, with the page it stood on: title, address without query and hash. `at`: milliseconds since 1970. */
const highlight = z.object({ quote: z.string(), title: z.string().optional(), url: z.string().optional(), at: z.number() });

/** A problem that partners are sought for: what was highlighted, on one page or several. An empty `title` means the words of the first highlight. */
export const need = z.object({ id: z.string().regex(/^[\w-]{1,60}$/), title: z.string().max(200), highlights: z.array(highlight), createdAt: z.number() });

export type Highlight = z.infer<typeof highlight>;
export type Need = z.infer<typeof need>;

const TITLE_LENGTH = 90;
const BETWEEN = '\n\n';

/** The whole text of a need, as it is matched. */
export const needText = ({ highlights }: Need): string => highlights.map(({ quote }) => quote).join(BETWEEN);

/** What a need is called: its own title, or how its first highlight begins. */
export function needTitle(kept: Need): string {
  if (kept.title) return kept.title;
  const text = (kept.highlights[0]?.quote ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= TITLE_LENGTH) return text;
  const cut = text.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2)).replace(/[\s,;:.]+$/, '')}…`;
}

/** A new need from one highlight. Its id follows from its words, so that two windows that keep the same one do not keep it twice. */
export function needOf(first: Highlight): Need {
  return { id: `n${hashOf(sameWords(first.quote))}`, title: '', highlights: [first], createdAt: first.at };
}

/** The need that a highlight belongs to already: the same words, or the same capture whose words were edited since; null when it is new. */
export function needWith(needs: Iterable<Need>, text: string, capturedAt?: number): Need | null {
  const words = sameWords(text);
  let edited: Need | null = null;
  for (const kept of needs) {
    if (wordsOf(kept).has(words)) return kept;
    if (capturedAt !== undefined && kept.highlights.some(({ at }) => at === capturedAt)) edited ??= kept;
  }
  return edited;
}

/** A need with more highlights; words it has already are not taken twice. */
export function withHighlights(kept: Need, more: readonly Highlight[]): Need {
  const highlights = [...kept.highlights];
  for (const highlight of more) {
    if (!highlights.some(({ quote }) => sameWords(quote) === sameWords(highlight.quote))) highlights.push(highlight);
  }
  return { ...kept, highlights };
}

const known = new WeakMap<Need, ReadonlySet<string>>();

/** Every highlight's words and those of all together, made once: needs are replaced, never altered. */
function wordsOf(kept: Need): ReadonlySet<string> {
  const made = known.get(kept) ?? new Set([...kept.highlights.map(({ quote }) => sameWords(quote)), sameWords(needText(kept))]);
  known.set(kept, made);
  return made;
}

/** Words without what differs between two captures of one passage: blanks and large letters. */
function sameWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** 53 bits of a text as letters and digits (cyrb53, public domain): enough to tell some thousand needs apart. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
