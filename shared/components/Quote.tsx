import type { Evidence } from '../contract/match';
import { SourceLink } from './SourceLink';

/** A quoted passage with the answering words marked, and where it stands. */
export function Quote({ evidence }: { evidence: Evidence }) {
  return (
    <figure class="quote">
      <blockquote>
        {pieces(evidence.quote, evidence.marks).map(({ text, marked, at }) => (marked ? <mark key={at}>{text}</mark> : text))}
      </blockquote>
      <figcaption>
        <SourceLink source={evidence.source} title={evidence.title} />
      </figcaption>
    </figure>
  );
}

interface Piece {
  text: string;
  marked: boolean;
  at: number;
}

/** A text cut at its marks; overlapping, reversed and out-of-range marks are taken as far as they make sense. */
export function pieces(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) cut.push({ text: text.slice(at, from), marked: false, at });
    cut.push({ text: text.slice(from, to), marked: true, at: from });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false, at });
  return cut;
}
