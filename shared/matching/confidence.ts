import type { Source } from '../contract/source';
import type { Candidate } from './candidate';
import type { Capacity } from './capacity';

/** How well founded a candidate's score is, in 0..1, and why. Stands apart from the score: unknown never lowers fit. */
export function confidenceOf(candidate: Candidate, capacity: Capacity | null): { value: number; because: string } {
  const best = candidate.entries[0]?.entry;
  const named = candidate.entries.flatMap(({ entry }) => [entry.source, ...(entry.moreSources ?? [])].map((source) => source?.url ?? source?.title ?? ''));
  const sources = new Set(named.filter((name) => name !== '')).size;
  const parts = [
    { value: Math.min(sources, 3) / 3, words: `${sources} ${sources === 1 ? 'source' : 'sources'}` },
    { value: best?.source?.secondary ? 0.3 : best?.source?.url || best?.source?.box ? 1 : 0.5, words: originOf(best?.source) },
    { value: best?.outcome ? 1 : best?.maturity ? 0.5 : 0.2, words: best?.outcome ? 'with an outcome' : 'without an outcome' },
    { value: capacity ? capacity.known : 0.5, words: capacity ? `${Math.round(capacity.known * capacity.facts.length)} of ${capacity.facts.length} facts known of both cities` : 'no home city to compare with' },
  ];
  return { value: parts.reduce((sum, part) => sum + part.value, 0) / parts.length, because: parts.map((part) => part.words).join(', ') };
}

function originOf(source: Source | undefined): string {
  if (!source) return 'no source named';
  if (source.secondary) return 'read on a copy';
  return source.url || source.box ? 'read at the publisher' : 'where to read it is not told';
}
