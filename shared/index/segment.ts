import { B, K1 } from './bm25';

/**
 * Immutable posting lists: the list of `terms[i]` is `documents[offsets[i] .. offsets[i + 1]]`, in rising order, with the weight in halves beside it.
 * A posting counts while `homes[document]` of the index is this segment's `id`; documents since removed or replaced have another home.
 */
export interface Segment {
  id: number;
  /** Numbers of terms, rising. */
  terms: Uint32Array;
  offsets: Uint32Array;
  documents: Uint32Array;
  halves: Uint8Array;
  /** By list: no posting's share f / (f + norm) lies above, at `averageLength`. */
  most: Float32Array;
  averageLength: number;
  /** Documents it held when it was made, and how many of them have left since. */
  size: number;
  gone: number;
}

/** Where a term's list begins and ends in a segment. */
export interface List {
  at: number;
  start: number;
  end: number;
}

/** The list of a term; null where a segment has none. */
export function listOf({ terms, offsets }: Segment, term: number): List | null {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle]!;
    if (found === term) return { at: middle, start: offsets[middle]!, end: offsets[middle + 1]! };
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** A document's weight in halves in a list, found by bisection; 0 where it is not in it. */
export function halvesIn({ documents, halves }: Segment, { start, end }: List, document: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = documents[middle]!;
    if (found === document) return halves[middle]!;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The most a posting of a list can come to at another average length: a longer average makes every document shorter. */
export function mostAt(segment: Segment, list: List, averageLength: number): number {
  const drift = segment.averageLength > 0 ? averageLength / segment.averageLength : Infinity;
  return Math.min(1, segment.most[list.at]! * Math.max(1, drift));
}

/** A posting's share of what its term can give, f / (f + norm), with the weight and the length in halves. */
export function shareOf(halves: number, length: number, averageLength: number): number {
  const frequency = halves / 2;
  return frequency / (frequency + K1 * (1 - B) + (averageLength > 0 ? (K1 * B * length) / averageLength : 0));
}

/** Rounded to 32 bits a bound may fall below what it bounds; so much is added. */
export const ROUNDING = 1 + 1e-6;
