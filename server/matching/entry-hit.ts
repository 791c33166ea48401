import type { City } from '../../shared/contract/city';
import type { Direction, EntryHit } from '../../shared/contract/match';
import { experienceOf } from '../../shared/matching/experience';
import { needOf } from '../../shared/matching/need';
import { WEIGHTS } from '../../shared/matching/weights';
import type { FoundEntry } from './candidates';

/** A found entry as the cases list shows it; its score is on theme and experience only, as it has no capacity of its own. */
export function entryHit({ stored, relevance, evidence }: FoundEntry, direction: Direction, cityById: (id: number) => City | undefined): EntryHit {
  const { record } = stored;
  const need = direction === 'needs' ? needOf(record) : null;
  const experience = experienceOf(record, 'did');
  const reasons: EntryHit['reasons'] = [
    { signal: 'theme', points: round(WEIGHTS.theme * relevance), because: need ? 'Close to what you offer in words and meaning.' : 'Close to the problem in words and meaning.', evidence: [evidence] },
    need ? { signal: 'need', points: round(WEIGHTS.experience * need.value * relevance), because: need.because } : { signal: experience.shares ? 'shares-problem' : 'experience', points: round(WEIGHTS.experience * experience.value * relevance), because: experience.because },
  ];
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    cities: stored.cities.flatMap(({ cityId }) => cityById(cityId) ?? []),
    themes: record.themes ?? [],
    years: record.years ?? null,
    maturity: record.maturity ?? null,
    modality: record.modality ?? [],
    score: round(reasons.reduce((sum, reason) => sum + reason.points, 0)),
    reasons,
    quote: evidence,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
