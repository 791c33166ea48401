import { describe, expect, it } from 'vitest';
import { schemeState } from '../../shared/matching/scheme-state';
import type { SchemeRecord } from '../../shared/contract/records';
import { failing, recordsOf } from './records';

const schemes = recordsOf('schemes');
const usable = ['open', 'rolling', 'forecast'];
const lastDate = ({ cutoffs, opens }: Pick<SchemeRecord, 'cutoffs' | 'opens'>) => [...(cutoffs ?? []).map(({ date }) => date), ...(opens ? [opens] : [])].sort().at(-1);

describe('a scheme', () => {
  it('that nobody has verified says so, and claims no day of a check', () => {
    expect(failing(schemes, ({ status, lastVerified }) => status !== 'unverified' || lastVerified === null)).toEqual([]);
  });

  it('was verified, where it says so, on a day before its review', () => {
    expect(failing(schemes, ({ lastVerified, asOf = '' }) => !lastVerified || lastVerified <= asOf)).toEqual([]);
  });

  it('means on the day of its review what its status says', () => {
    expect(failing(schemes, (scheme) => schemeState(scheme, scheme.asOf ?? '').status === scheme.status)).toEqual([]);
  });

  it('is usable on no day a few years on without being checked again', () => {
    expect(failing(schemes, (scheme) => !usable.includes(schemeState(scheme, '2030-01-01').status) || scheme.status === 'forecast')).toEqual([]);
  });

  it('that is over has no cut-off to come', () => {
    expect(failing(schemes, ({ status, cutoffs, asOf = '' }) => usable.includes(status) || status === 'unverified' || (cutoffs ?? []).every(({ date }) => date < asOf))).toEqual([]);
  });

  it('gives its cut-offs in order, each once, and opens before the last', () => {
    const dates = ({ cutoffs }: SchemeRecord) => (cutoffs ?? []).map(({ date, label }) => `${date} ${label ?? ''}`);
    expect(failing(schemes, (scheme) => new Set(dates(scheme)).size === dates(scheme).length && (scheme.cutoffs ?? []).every(({ date }, at, all) => at === 0 || date >= (all[at - 1]?.date ?? '')))).toEqual([]);
    expect(failing(schemes, ({ opens, cutoffs }) => !opens || !cutoffs?.length || opens <= (cutoffs.at(-1)?.date ?? ''))).toEqual([]);
  });

  it('tells its rounds from the newest to the oldest, as far as they are dated', () => {
    const known = ({ rounds }: SchemeRecord) => (rounds ?? []).flatMap((round) => lastDate(round) ?? []);
    expect(schemes.filter(({ record }) => known(record).length > 1).length).toBeGreaterThan(10);
    expect(failing(schemes, (scheme) => known(scheme).every((date, at, all) => at === 0 || date <= (all[at - 1] ?? '')))).toEqual([]);
  });

  it('has no round newer than its own dates', () => {
    expect(failing(schemes, (scheme) => (scheme.rounds ?? []).every((round) => !lastDate(round) || !lastDate(scheme) || (lastDate(round) ?? '') <= (lastDate(scheme) ?? '')))).toEqual([]);
  });

  it('asks nothing impossible: limits and awards in order', () => {
    const ordered = (limits: { min?: number | undefined; max?: number | undefined } | undefined) => limits?.min === undefined || limits.max === undefined || limits.min <= limits.max;
    expect(failing(schemes, ({ award, consortium, population }) => ordered(award) && ordered(consortium) && ordered(population))).toEqual([]);
  });
});
