import { describe, expect, it } from 'vitest';
import { schemeState } from '../../../shared/matching/scheme-state';

const TODAY = '2026-11-22';
const [past, next, later] = [{ date: '2026-03-01' }, { date: '2026-12-01' }, { date: '2027-04-01' }];
const checked = { lastVerified: '2026-11-01' };

describe('a scheme’s status today', () => {
  it.each<[name: string, scheme: Parameters<typeof schemeState>[0], status: string, nextCutoff: string | null]>([
    ['open with a cut-off to come is open', { status: 'open', cutoffs: [later, past, next] }, 'open', next.date],
    ['open until today is open', { status: 'open', cutoffs: [{ date: TODAY }] }, 'open', TODAY],
    ['open until yesterday is closed', { status: 'open', cutoffs: [{ date: '2026-11-21' }], ...checked }, 'closed', null],
    ['open but opening later is expected', { status: 'open', opens: '2026-12-24', cutoffs: [later] }, 'forecast', later.date],
    ['open without a cut-off, checked lately, is open', { status: 'open', ...checked }, 'open', null],
    ['open without a cut-off, never checked, is not verified', { status: 'open' }, 'unverified', null],
    ['open without a cut-off, checked long ago, is not verified', { status: 'open', lastVerified: '2024-01-01' }, 'unverified', null],
    ['open all the time, checked lately, stays so', { status: 'rolling', ...checked }, 'rolling', null],
    ['open all the time, never checked, is not verified', { status: 'rolling', lastVerified: null }, 'unverified', null],
    ['open all the time with its last listed date past is not verified', { status: 'rolling', cutoffs: [past], ...checked }, 'unverified', null],
    ['expected and opening later is expected', { status: 'forecast', opens: '2027-01-10', cutoffs: [later] }, 'forecast', later.date],
    ['expected without any date is expected', { status: 'forecast' }, 'forecast', null],
    ['expected whose opening has come is not verified', { status: 'forecast', opens: TODAY, cutoffs: [later] }, 'unverified', later.date],
    ['expected with every cut-off past is closed', { status: 'forecast', cutoffs: [past] }, 'closed', null],
    ['not verified stays so, with its next date', { status: 'unverified', cutoffs: [past, next] }, 'unverified', next.date],
    ['closed stays closed, whatever its dates', { status: 'closed', cutoffs: [later] }, 'closed', null],
    ['historic stays historic', { status: 'historic', cutoffs: [later] }, 'historic', null],
  ])('%s', (_name, scheme, status, nextCutoff) => {
    expect(schemeState(scheme, TODAY)).toEqual({ status, nextCutoff });
  });
});
