import type { MatchRequest, SchemeHit } from '../../shared/contract/match';
import type { Understood } from '../../shared/contract/understand';
import type { ThemeId } from '../../shared/framework/themes';
import type { Home } from '../../shared/matching/candidate';
import { eligibility } from '../../shared/matching/eligibility';
import { relevances } from '../../shared/matching/relevance';
import { rankSchemes } from '../../shared/matching/scheme-score';
import { schemeState } from '../../shared/matching/scheme-state';
import { keptSchemes } from '../store/kept-schemes';
import type { Store } from '../store/port';
import type { Retriever, Search } from './retriever';

export interface SchemeDeps {
  store: Store;
  retriever: Retriever;
  today: () => string;
  /** The moment in milliseconds since 1970, for cut-offs that have an hour. */
  now?: (() => number) | undefined;
}

const DEFAULT_LIMIT = 10;

/** The support schemes for a problem, each checked against the home city; historic ones only when asked for. */
export async function findSchemes(request: MatchRequest, understood: Understood, search: Search, home: Home | null, { store, retriever, today, now }: SchemeDeps): Promise<SchemeHit[]> {
  const hits = retriever.schemes(search);
  const statuses = request.filters?.schemeStatuses;
  const [day, instant] = [today(), now?.()];
  const schemes = (await keptSchemes(store)).schemes.map((scheme) => ({ scheme, ...schemeState(scheme, day, instant) })).filter(({ status }) => (statuses ? statuses.includes(status) : status !== 'historic'));
  const relevance = relevances(schemes.map(({ scheme }) => ({ lexical: hits.get(scheme.id)?.lexical ?? 0, cosine: hits.get(scheme.id)?.cosine ?? null, agreement: 0 })));
  const candidates = schemes.map((scheme, at) => ({ ...scheme, relevance: relevance[at] ?? 0, eligibility: home ? eligibility(scheme.scheme, home, null, day, instant) : [] }));
  return rankSchemes(candidates, { themes: themeStrengths(request, understood), subthemes: search.subthemes, homeName: home?.city.name ?? null }, request.limit ?? DEFAULT_LIMIT);
}

/** The problem's themes with their strengths, kept to the officer's choice; none where the officer wants to be matched by words alone. */
function themeStrengths({ themes }: MatchRequest, understood: Understood): Map<ThemeId, number> {
  return new Map(understood.themes.filter(({ id }) => themes === undefined || themes.includes(id)).map(({ id, score }) => [id, score]));
}
