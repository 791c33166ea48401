import type { MatchRequest } from '../../shared/contract/match';
import { themeOf, type SubthemeId } from '../../shared/framework/subthemes';
import { queryTerms } from '../../shared/understanding/query-terms';
import { topicEvidence } from '../../shared/understanding/topics';
import type { Search } from './retriever';
import type { Reading } from './understander';

/** What a sub-theme counts that the officer chose without the text speaking of it. */
const CHOSEN = { strength: 0.5, evidence: 1 } as const;

/** What to search for: the problem as it was read, kept to what the officer chose of its themes and sub-themes. */
export function searchOf(request: MatchRequest, { understood, matches, vector }: Reading): Search {
  const strengths = new Map(understood.subthemes.map(({ id, score }) => [id, score]));
  return {
    terms: queryTerms(request.problem.text, understood.language, matches),
    vector,
    subthemes: chosen(strengths, request, CHOSEN.strength),
    topics: chosen(topicEvidence(matches), request, CHOSEN.evidence),
    themes: chosenThemes(request),
    kinds: request.filters?.kinds,
    direction: request.direction ?? 'answers',
  };
}

/** The themes entries must be on; undefined for any. An empty list is the officer's wish to be matched by words alone, not by no theme at all. */
function chosenThemes({ themes }: MatchRequest): MatchRequest['themes'] {
  return themes?.length === 0 ? undefined : themes;
}

/** Keeps what the officer chose; a sub-theme chosen counts at least `least`. */
function chosen(values: Map<SubthemeId, number>, { subthemes, themes }: MatchRequest, least: number): Map<SubthemeId, number> {
  if (subthemes) return new Map(subthemes.map((id) => [id, Math.max(values.get(id) ?? 0, least)]));
  if (themes) return new Map([...values].filter(([id]) => themes.includes(themeOf(id))));
  return values;
}
