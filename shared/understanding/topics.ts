import type { SubthemeId } from '../framework/subthemes';
import type { Lexicon } from './lexicon';
import { understandText } from './understand';

/** A reviewed sub-theme counts fully; one read off the words counts its strength. */
const REVIEWED = 1;

/** The sub-themes of an entry with their strengths in 0..1: those it was reviewed to have, else those its words speak of. */
export function topicsOf(text: string, language: string, reviewed: readonly SubthemeId[], lexicon: Lexicon): Map<SubthemeId, number> {
  if (reviewed.length > 0) return new Map(reviewed.map((id) => [id, REVIEWED]));
  const { subthemes } = understandText({ language, matches: lexicon.find(text, language), likeness: null });
  return new Map(subthemes.map(({ id, score }) => [id, score]));
}
