import type { Reason, SchemeHit, Verdict } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import { SCHEME_STATUSES, type SchemeStatus } from '../framework/facets';
import { SUBTHEMES, type SubthemeId } from '../framework/subthemes';
import { THEMES, type ThemeId } from '../framework/themes';
import { SCHEME_WEIGHTS } from './weights';

const BY_STATUS: Record<SchemeStatus, number> = { open: 1, rolling: 1, forecast: 0.7, unverified: 0.4, closed: 0.25, historic: 0 };
/** A scheme for any theme fits every problem, but none in particular. */
const ANY_THEME = 0.45;
const TEXT_SHARE = 0.4;

/** A scheme as found for a problem: `relevance` of its text in 0..1, its checks, and its state today. */
export interface SchemeCandidate {
  scheme: SchemeRecord;
  relevance: number;
  eligibility: Verdict[];
  status: SchemeStatus;
  nextCutoff: string | null;
}

/** Ranks schemes for a problem: what fits, what the home city may use, what can be used now; nothing is hidden. */
export function rankSchemes(candidates: readonly SchemeCandidate[], problem: { themes: ReadonlyMap<ThemeId, number>; subthemes: ReadonlyMap<SubthemeId, number>; homeName: string | null }, limit: number): SchemeHit[] {
  return candidates
    .map((candidate) => hitOf(candidate, problem))
    .sort((a, b) => b.score - a.score || compareCutoffs(a.nextCutoff, b.nextCutoff) || (a.scheme.id < b.scheme.id ? -1 : 1))
    .slice(0, limit);
}

function hitOf(candidate: SchemeCandidate, problem: Parameters<typeof rankSchemes>[1]): SchemeHit {
  const { scheme, status, nextCutoff, eligibility } = candidate;
  const reasons: Reason[] = [themeReason(candidate, problem), eligibilityReason(eligibility, problem.homeName), statusReason(status, nextCutoff)].map((reason) => ({ ...reason, points: Math.round(reason.points * 10) / 10 }));
  return {
    scheme,
    score: Math.round(reasons.reduce((sum, reason) => sum + reason.points, 0) * 10) / 10,
    reasons: reasons.filter((reason) => reason.points !== 0),
    eligibility,
    nextCutoff,
    status,
    lastVerified: scheme.lastVerified ?? null,
  };
}

function themeReason({ scheme, relevance }: SchemeCandidate, problem: Parameters<typeof rankSchemes>[1]): Reason {
  const open = (scheme.themes?.length ?? 0) === 0;
  const subtheme = best(scheme.subthemes ?? [], problem.subthemes);
  const theme = best(scheme.themes ?? [], problem.themes);
  const topic = open ? ANY_THEME : Math.max(subtheme?.strength ?? 0, 0.8 * (theme?.strength ?? 0));
  const because = open ? 'For any theme.' : subtheme && subtheme.strength > 0 ? `For ${SUBTHEMES[subtheme.id][0].toLowerCase()}.` : theme && theme.strength > 0 ? `For ${THEMES[theme.id].toLowerCase()}.` : 'For other themes than this problem’s.';
  return { signal: 'theme', points: SCHEME_WEIGHTS.theme * ((1 - TEXT_SHARE) * topic + TEXT_SHARE * relevance), because };
}

function eligibilityReason(verdicts: readonly Verdict[], homeName: string | null): Reason {
  const fails = verdicts.filter(({ verdict }) => verdict === 'fail');
  const unknown = verdicts.filter(({ verdict }) => verdict === 'unknown');
  const share = homeName === null || verdicts.length === 0 ? 0.5 : fails.length > 0 ? 0 : unknown.length > 0 ? 0.6 : 1;
  const because = homeName === null ? 'Choose your home city to check who may take part.' : verdicts.length === 0 ? 'No rule on who may take part is recorded.' : (fails[0] ?? unknown[0] ?? verdicts[0])?.because ?? '';
  return { signal: 'eligibility', points: SCHEME_WEIGHTS.eligibility * share, because };
}

function statusReason(status: SchemeStatus, nextCutoff: string | null): Reason {
  const because = nextCutoff ? `${SCHEME_STATUSES[status]}; next cut-off ${nextCutoff}.` : `${SCHEME_STATUSES[status]}.`;
  return { signal: 'status', points: SCHEME_WEIGHTS.status * BY_STATUS[status], because };
}

function best<T extends string>(ids: readonly T[], strengths: ReadonlyMap<T, number>): { id: T; strength: number } | null {
  const most = Math.max(0, ...strengths.values());
  const [first] = ids.map((id) => ({ id, strength: most === 0 ? 0 : (strengths.get(id) ?? 0) / most })).sort((a, b) => b.strength - a.strength);
  return first ?? null;
}

function compareCutoffs(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
