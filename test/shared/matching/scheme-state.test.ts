import { describe, expect, it } from 'vitest';
import { cutoffAhead, schemeState } from '../../../shared/matching/scheme-state';

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
    ['not verified with every date past is closed', { status: 'unverified', cutoffs: [past, { date: '2014-05-01' }] }, 'closed', null],
    ['closed stays closed, whatever its dates', { status: 'closed', cutoffs: [later] }, 'closed', null],
    ['historic stays historic', { status: 'historic', cutoffs: [later] }, 'historic', null],
  ])('%s', (_name, scheme, status, nextCutoff) => {
    expect(schemeState(scheme, TODAY)).toEqual({ status, nextCutoff });
  });
});

describe('a cut-off to the minute', () => {
  const at = (iso: string) => Date.parse(iso);
  const brussels = { time: '17:00', timeZone: 'Europe/Brussels' };
  it.each<[name: string, cutoff: NonNullable<Parameters<typeof schemeState>[0]['cutoffs']>[number], today: string, now: string, status: string]>([
    ['in winter, an hour ahead of UTC, not yet', { date: '2026-12-01', ...brussels }, '2026-12-01', '2026-12-01T16:00:00Z', 'open'],
    ['in winter, a second later', { date: '2026-12-01', ...brussels }, '2026-12-01', '2026-12-01T16:00:01Z', 'closed'],
    ['in summer, two hours ahead, not yet', { date: '2026-06-30', ...brussels }, '2026-06-30', '2026-06-30T15:00:00Z', 'open'],
    ['in summer, a second later', { date: '2026-06-30', ...brussels }, '2026-06-30', '2026-06-30T15:00:01Z', 'closed'],
    ['on the day the clocks go back, after the change', { date: '2026-10-25', time: '12:00', timeZone: 'Europe/Berlin' }, '2026-10-25', '2026-10-25T10:59:59Z', 'open'],
    ['on the day the clocks go back, past noon', { date: '2026-10-25', time: '12:00', timeZone: 'Europe/Berlin' }, '2026-10-25', '2026-10-25T11:00:01Z', 'closed'],
    ['at an hour that comes twice: the first one counts', { date: '2026-10-25', time: '02:30', timeZone: 'Europe/Berlin' }, '2026-10-25', '2026-10-25T00:30:01Z', 'closed'],
    ['at an hour that comes twice, before the first', { date: '2026-10-25', time: '02:30', timeZone: 'Europe/Berlin' }, '2026-10-25', '2026-10-25T00:30:00Z', 'open'],
    ['at an hour that is left out in spring, until the clocks are past it', { date: '2027-03-28', time: '02:30', timeZone: 'Europe/Berlin' }, '2027-03-28', '2027-03-28T01:30:00Z', 'open'],
    ['at an hour that is left out in spring, after', { date: '2027-03-28', time: '02:30', timeZone: 'Europe/Berlin' }, '2027-03-28', '2027-03-28T01:30:01Z', 'closed'],
    ['in New York, when it is the next day where the officer is', { date: '2026-12-01', time: '23:00', timeZone: 'America/New_York' }, '2026-12-02', '2026-12-02T04:00:00Z', 'open'],
    ['in Tokyo, over while the officer still has the day before', { date: '2026-12-01', time: '08:00', timeZone: 'Asia/Tokyo' }, '2026-11-30', '2026-11-30T23:00:01Z', 'closed'],
    ['half an hour off the full one, in India', { date: '2026-12-01', time: '17:00', timeZone: 'Asia/Kolkata' }, '2026-12-01', '2026-12-01T11:30:01Z', 'closed'],
    ['south of the equator, where it is summer in December', { date: '2026-12-01', time: '17:00', timeZone: 'America/Santiago' }, '2026-12-01', '2026-12-01T20:00:00Z', 'open'],
    ['where midnight itself is left out', { date: '2026-04-23', timeZone: 'Africa/Cairo' }, '2026-04-24', '2026-04-23T21:59:59Z', 'open'],
    ['without an hour: to the end of the day in its zone', { date: '2026-12-01', timeZone: 'Pacific/Auckland' }, '2026-12-01', '2026-12-01T10:59:59Z', 'open'],
    ['without an hour: not into the next day of its zone', { date: '2026-12-01', timeZone: 'Pacific/Auckland' }, '2026-12-01', '2026-12-01T11:00:00Z', 'closed'],
    ['without a zone: all of the officer’s own day', { date: '2026-12-01', time: '08:00' }, '2026-12-01', '2026-12-01T22:00:00Z', 'open'],
    ['without a zone: not the day after', { date: '2026-12-01', time: '08:00' }, '2026-12-02', '2026-12-02T00:01:00Z', 'closed'],
  ])('%s', (_name, cutoff, today, now, status) => {
    expect(schemeState({ status: 'open', cutoffs: [cutoff] }, today, at(now)).status).toBe(status);
  });

  it('is read in the scheme’s own zone when it names none', () => {
    const scheme = { status: 'open', timeZone: 'Asia/Tokyo', cutoffs: [{ date: '2026-12-01', time: '08:00' }] } as const;
    expect(schemeState({ ...scheme, cutoffs: [...scheme.cutoffs] }, '2026-11-30', at('2026-11-30T23:00:01Z')).status).toBe('closed');
  });

  it('opens with the day of the scheme’s zone', () => {
    const scheme = { status: 'open' as const, timeZone: 'Asia/Tokyo', opens: '2026-12-01', ...checked };
    expect(schemeState(scheme, '2026-11-30', at('2026-11-30T14:59:59Z')).status).toBe('forecast');
    expect(schemeState(scheme, '2026-11-30', at('2026-11-30T15:00:00Z')).status).toBe('open');
  });

  it('of several is the first that has not passed, also on one day', () => {
    const cutoffs = [{ date: '2027-04-01' }, { date: '2026-12-01', ...brussels, label: 'late' }, { date: '2026-12-01', time: '12:00', timeZone: 'Europe/Brussels', label: 'early' }, { date: '2026-03-01' }];
    expect(cutoffAhead({ cutoffs }, '2026-12-01', at('2026-12-01T10:00:00Z'))?.label).toBe('early');
    expect(cutoffAhead({ cutoffs }, '2026-12-01', at('2026-12-01T12:00:00Z'))?.label).toBe('late');
    expect(cutoffAhead({ cutoffs }, '2026-12-01', at('2026-12-01T17:00:00Z'))?.date).toBe('2027-04-01');
    expect(cutoffAhead({ cutoffs }, '2027-04-02')).toBeNull();
  });
});
