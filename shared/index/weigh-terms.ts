import type { AnalyseText, IndexDocument } from './port';

/** What an occurrence in a field counts, in halves: title 2, problem 1.5, body 1. */
export const FIELD_HALVES = { title: 4, problem: 3, body: 2 } as const;

/** A weight fits one byte; it is counted in halves, so it is exact up to 127.5 and stays there. */
export const MOST_HALVES = 255;

/** A document's terms with their field-weighted frequency, and its field-weighted length, all in halves. */
export interface WeighedTerms {
  halves: Map<string, number>;
  length: number;
}

/**
 * Counts a document's terms over its fields, as BM25F does before it saturates; its English rendering makes it found, not longer.
 * Holds nothing of the collection (no idf, no average length), so a byte made today is right tomorrow.
 */
export function weighTerms(document: IndexDocument, analyse: AnalyseText): WeighedTerms {
  const halves = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'problem', 'body'] as const) {
    const weight = FIELD_HALVES[field];
    for (const { term } of analyse(document.fields[field], document.language)) {
      halves.set(term, Math.min(MOST_HALVES, (halves.get(term) ?? 0) + weight));
      length += weight;
    }
  }
  for (const { term } of document.english === undefined ? [] : analyse(document.english, 'en')) {
    halves.set(term, Math.min(MOST_HALVES, (halves.get(term) ?? 0) + FIELD_HALVES.body));
  }
  return { halves, length };
}
