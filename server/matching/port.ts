import type { MatchRequest, MatchResponse } from '../../shared/contract/match';
import type { Understood, UnderstandRequest } from '../../shared/contract/understand';

/** The product's core as the routes see it. */
export interface Matcher {
  understand(request: UnderstandRequest): Promise<Understood>;
  /** Resolves when texts are understood by meaning too, not by their words alone. */
  ready(): Promise<void>;
  match(request: MatchRequest): Promise<MatchResponse>;
}
