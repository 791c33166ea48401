import { FUNDING_KINDS } from '../framework/facets';
import type { FundingKind } from '../framework/facets';

/** A row of a funding mix: the framework's kinds of funding, and what is brought in kind, which counts as own. */
export type MixSource = FundingKind | 'in-kind';

/** The rows in the order they are shown, own ones first. */
export const MIX_SOURCES = ['own-budget', 'in-kind', 'local-partners', 'programme-funds', 'grants-loans', 'self-funding', 'foundations', 'other'] as const satisfies readonly MixSource[];

/** What each row is called: the framework's own words. */
export const MIX_LABELS: Record<MixSource, string> = { ...FUNDING_KINDS, 'in-kind': 'In kind: working time, rooms, material' };

/** Who is to pay what, in one currency (ISO code). `needed`: what the whole will cost, where it is known. */
export interface FundingMix {
  currency: string;
  needed: number | null;
  amounts: Partial<Record<MixSource, number>>;
}

/** A warning about a mix with the fact that triggered it. */
export interface MixCaution {
  id: 'single-source' | 'nothing-own';
  because: string;
}

/** The sum of a mix, each row's part of it (0..1), and what is still missing of what is needed. */
export interface MixTotals {
  total: number;
  shares: Record<MixSource, number>;
  /** The rows that the cities bring themselves. */
  own: number;
  missing: number | null;
}

/** From this part on, one source pays nearly all. */
const NEARLY_ALL = 0.9;
const OWN: readonly MixSource[] = ['own-budget', 'in-kind'];

/** Adds a mix up. */
export function totalsOf({ amounts, needed }: FundingMix): MixTotals {
  const amount = (source: MixSource) => amounts[source] ?? 0;
  const total = MIX_SOURCES.reduce((sum, source) => sum + amount(source), 0);
  const shares = Object.fromEntries(MIX_SOURCES.map((source) => [source, total === 0 ? 0 : amount(source) / total])) as Record<MixSource, number>;
  return { total, shares, own: OWN.reduce((sum, source) => sum + amount(source), 0), missing: needed === null ? null : Math.max(0, needed - total) };
}

/** What to watch in a mix: one source that pays all or nearly all, and nothing of one's own. Says nothing of an empty one. */
export function mixCautions(mix: FundingMix): MixCaution[] {
  const { total, shares, own } = totalsOf(mix);
  if (total === 0) return [];
  const cautions: MixCaution[] = [];
  const most = MIX_SOURCES.find((source) => shares[source] >= NEARLY_ALL);
  if (most) {
    const pays = shares[most] === 1 ? 'pays all of it' : `pays ${Math.min(99, Math.round(shares[most] * 100))} % of it`;
    const next = OWN.includes(most) ? 'a cut in one budget would end it. Look for a second source.' : 'ask now what stays when it ends, and look for a second source.';
    cautions.push({ id: 'single-source', because: `One source (${MIX_LABELS[most].split(':')[0]?.toLowerCase() ?? most}) ${pays}: ${next}` });
  }
  if (own === 0) cautions.push({ id: 'nothing-own', because: 'Nothing of it is your own: a little own money or working time keeps a partnership in the cities’ hands, and most schemes ask for it.' });
  return cautions;
}
