const HIGH = 0.7;
const MIDDLE = 0.45;

export type ConfidenceLevel = 'high' | 'middle' | 'low';

/** How well documented a ranking is; `confidence` lies in 0..1. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= HIGH) return 'high';
  return confidence >= MIDDLE ? 'middle' : 'low';
}
