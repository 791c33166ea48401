import type { Evidence } from '../../shared/contract/match';
import type { EntryRecord } from '../../shared/contract/records';
import type { SearchIndex } from '../../shared/index/port';
import { bestQuote } from '../../shared/understanding/quote';
import type { WeightedTerm } from '../../shared/understanding/query-terms';
import { entryText } from './documents';

/** A term that stands in more than this share of the texts, such as "city" or "year", says nothing in a quote. */
const COMMON = 0.15;

/** What finding each query term in a sentence is worth: its weight times its rarity in the collection; common terms are left out. */
export function quoteWeights(terms: readonly WeightedTerm[], index: SearchIndex): Map<string, number> {
  const worth = terms.map(({ term, weight }) => ({ term, weight, frequency: index.documentFrequency(term) })).filter(({ frequency }) => frequency <= Math.max(1, COMMON * index.size));
  return new Map(worth.map(({ term, weight, frequency }) => [term, weight * Math.log(1 + index.size / (1 + frequency))]));
}

/** The sentence of an entry that answers the problem best, with its source. */
export function evidenceOf(entry: EntryRecord, weights: ReadonlyMap<string, number>): Evidence {
  const { quote, marks } = bestQuote(entryText(entry), entry.lang ?? 'en', weights);
  return { entryId: entry.id, title: entry.title, quote, marks, source: entry.source ?? null };
}
