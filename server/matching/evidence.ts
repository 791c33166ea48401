import type { Evidence } from '../../shared/contract/match';
import type { EntryRecord } from '../../shared/contract/records';
import type { SearchIndex } from '../../shared/index/port';
import { bestQuote } from '../../shared/understanding/quote';
import type { WeightedTerm } from '../../shared/understanding/query-terms';
import { entryText } from './documents';

/** What finding each query term in a sentence is worth: its weight times its rarity in the collection. */
export function quoteWeights(terms: readonly WeightedTerm[], index: SearchIndex): Map<string, number> {
  return new Map(terms.map(({ term, weight }) => [term, weight * Math.log(1 + index.size / (1 + index.documentFrequency(term)))]));
}

/** The sentence of an entry that answers the problem best, with its source. */
export function evidenceOf(entry: EntryRecord, weights: ReadonlyMap<string, number>): Evidence {
  const { quote, marks } = bestQuote(entryText(entry), entry.lang ?? 'en', weights);
  return { entryId: entry.id, title: entry.title, quote, marks, source: entry.source ?? null };
}
