import type { MatchRequest, MatchResponse } from '../../shared/contract/match';
import type { Understood, UnderstandRequest } from '../../shared/contract/understand';

/** The product's core as the routes see it. */
export interface Matcher {
  understand(request: UnderstandRequest): Promise<Understood>;
  match(request: MatchRequest): Promise<MatchResponse>;
}
