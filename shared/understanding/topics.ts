import type { SubthemeId } from '../framework/subthemes';
import { languageOf } from '../text/language-of';
import type { ConceptMatch, Lexicon } from './lexicon';

/** What a text's words say of each sub-theme: a sum, not yet a strength; a concept named once for a sub-theme of its own counts 1. */
export type TopicEvidence = ReadonlyMap<SubthemeId, number>;

/** A concept's first, second and third sub-theme count so much, and any further one as the last. */
const BY_RANK = [1, 0.6, 0.4, 0.3] as const;
/** A concept met again adds so much of its first mention. */
const REPEATED = 0.25;
/** A reviewed sub-theme counts as much as so many concepts. */
const REVIEWED = 3;

/** Sums the evidence of all concepts met in a text. */
export function topicEvidence(matches: readonly ConceptMatch[]): Map<SubthemeId, number> {
  const evidence = new Map<SubthemeId, number>();
  const met = new Set<string>();
  for (const { concept } of matches) {
    const times = met.has(concept.id) ? REPEATED : 1;
    met.add(concept.id);
    for (const [rank, id] of concept.subthemes.entries()) {
      const weight = (BY_RANK[Math.min(rank, BY_RANK.length - 1)] ?? 0) / Math.sqrt(concept.subthemes.length);
      evidence.set(id, (evidence.get(id) ?? 0) + times * weight);
    }
  }
  return evidence;
}

/** What an entry is evidence for: the sub-themes it was reviewed to have, and those its words speak of. */
export function topicsOf(text: string, declared: string | undefined, reviewed: readonly SubthemeId[], lexicon: Lexicon): Map<SubthemeId, number> {
  const evidence = topicEvidence(lexicon.find(text, languageOf(text, declared ?? 'en')));
  for (const id of reviewed) evidence.set(id, (evidence.get(id) ?? 0) + REVIEWED);
  return evidence;
}
