import type { Reason, SchemeHit, Verdict } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import { SCHEME_STATUSES, type SchemeStatus } from '../framework/facets';
import { SUBTHEMES, type SubthemeId } from '../framework/subthemes';
import { THEMES, type ThemeId } from '../framework/themes';
import { isExcluded } from './eligibility';
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

/** Ranks schemes for a problem: what fits, what the home city may use, what can be used now. A scheme that a rule excludes comes after all others; nothing is hidden. */
export function rankSchemes(candidates: readonly SchemeCandidate[], problem: { themes: ReadonlyMap<ThemeId, number>; subthemes: ReadonlyMap<SubthemeId, number>; homeName: string | null }, limit: number): SchemeHit[] {
  return candidates
    .map((candidate) => hitOf(candidate, problem))
    .sort((a, b) => Number(isExcluded(a.eligibility)) - Number(isExcluded(b.eligibility)) || b.score - a.score || compareCutoffs(a.nextCutoff, b.nextCutoff) || (a.scheme.id < b.scheme.id ? -1 : 1))
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
  const because = open ? 'For any theme.' : subtheme && subtheme.strength > 0 ? `For ${SUBTHEMES[subtheme.id][0].toLowerCase()}.` : theme && theme.strength > 0 ? `For ${THEMES[theme.id].toLowerCase()}.` : otherThemes(scheme.themes ?? [], problem.themes);
  return { signal: 'theme', points: SCHEME_WEIGHTS.theme * ((1 - TEXT_SHARE) * topic + TEXT_SHARE * relevance), because };
}

/** Without a theme to compare with, a scheme's themes are only told. */
function otherThemes(ids: readonly ThemeId[], wanted: ReadonlyMap<ThemeId, number>): string {
  if (Math.max(0, ...wanted.values()) > 0) return 'For other themes than this problem’s.';
  return `For ${ids.map((id) => THEMES[id].toLowerCase()).join('; ')}; found by its words.`;
}

/** What is known to fit counts, what is not known counts half; the dates are counted by the status. */
function eligibilityReason(verdicts: readonly Verdict[], homeName: string | null): Reason {
  const rules = verdicts.filter(({ rule }) => rule !== 'cutoff');
  const fails = rules.filter(({ verdict }) => verdict === 'fail');
  const unknown = rules.filter(({ verdict }) => verdict === 'unknown');
  const passing = rules.length - fails.length - unknown.length;
  const share = homeName === null || rules.length === 0 ? 0.5 : fails.length > 0 ? 0 : 0.5 + 0.5 * (passing / rules.length);
  const because = homeName === null ? 'Choose your home city to check who may take part.' : rules.length === 0 ? 'No rule on who may take part is recorded.' : (fails[0] ?? unknown[0] ?? rules[0])?.because ?? '';
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
