import type { MatchResponse } from '../../../shared/contract/match';
import type { Understood } from '../../../shared/contract/understand';

/** What a text on floods is taken to be about. */
export const sampleUnderstood: Understood = {
  language: 'en',
  problem: true,
  themes: [
    { id: 'security-disaster', score: 0.7, words: ['under water'] },
    { id: 'environment', score: 0.3, words: ['rainy season'] },
  ],
  subthemes: [{ id: 'flood-control', score: 0.8, words: ['under water'] }],
  sdgs: [],
  processFocus: [],
  modalities: [],
  parties: [],
  places: [],
};

/** An answer without hits; the parts that matter to a test are given. */
export function sampleAnswer(change: Partial<MatchResponse> = {}): MatchResponse {
  return { understood: sampleUnderstood, home: null, direction: 'answers', cautions: [], partners: [], cases: [], schemes: [], vectors: 'used', dataVersion: 'd1', tookMs: 4, ...change };
}
