import { describe, expect, it } from 'vitest';
import { cutoffOf, deadlineOf } from '../../../shared/components/deadline';
import type { SchemeStatus } from '../../../shared/framework/facets';

type Dated = Parameters<typeof deadlineOf>[0];
const at = (iso: string) => Date.parse(iso);
const brussels = { time: '17:00', timeZone: 'Europe/Brussels' };

describe('the time left for a scheme', () => {
  it.each<[name: string, scheme: Dated, status: SchemeStatus, now: string, zone: string, left: string, on: string, here: string | null]>([
    ['counts days and names the hour in the call’s own zone', { cutoffs: [{ date: '2026-12-07', ...brussels }] }, 'open', '2026-11-25T10:00:00Z', 'Europe/Paris', 'closes in 12 days', '7 December, 17:00 Brussels time', null],
    ['tells an officer elsewhere the hour on the clock there', { cutoffs: [{ date: '2026-12-07', ...brussels }] }, 'open', '2026-11-25T10:00:00Z', 'Africa/Maputo', 'closes in 12 days', '7 December, 17:00 Brussels time', '18:00 on your clock'],
    ['tells the day too where it is another there', { cutoffs: [{ date: '2026-12-07', ...brussels }] }, 'open', '2026-11-25T10:00:00Z', 'Asia/Tokyo', 'closes in 12 days', '7 December, 17:00 Brussels time', '8 December, 01:00 on your clock'],
    ['counts the days of the call’s zone, not of the officer’s', { cutoffs: [{ date: '2026-12-01', time: '23:00', timeZone: 'America/New_York' }] }, 'open', '2026-12-01T20:00:00Z', 'Asia/Tokyo', 'closes today, in 8 hours', '1 December, 23:00 New York time', '2 December, 13:00 on your clock'],
    ['speaks of the last hour', { cutoffs: [{ date: '2026-12-07', ...brussels }] }, 'open', '2026-12-07T15:30:00Z', 'Europe/Brussels', 'closes within the hour', '7 December, 17:00 Brussels time', null],
    ['says tomorrow', { cutoffs: [{ date: '2026-12-07', ...brussels }] }, 'open', '2026-12-06T22:00:00Z', 'Europe/Brussels', 'closes tomorrow', '7 December, 17:00 Brussels time', null],
    ['gives the year when it is not this one', { cutoffs: [{ date: '2027-01-15' }] }, 'open', '2026-11-25T10:00:00Z', 'Europe/Paris', 'closes in 51 days', '15 January 2027', null],
    ['counts far dates in months', { cutoffs: [{ date: '2027-06-30' }] }, 'open', '2026-11-25T10:00:00Z', 'Europe/Paris', 'closes in about 7 months', '30 June 2027', null],
    ['says that an hour has no zone', { cutoffs: [{ date: '2026-12-07', time: '17:00' }] }, 'open', '2026-11-25T10:00:00Z', 'Europe/Paris', 'closes in 12 days', '7 December, 17:00 (time zone not given)', null],
    ['takes the scheme’s zone for a cut-off that names none', { timeZone: 'UTC', cutoffs: [{ date: '2026-12-07', time: '17:00' }] }, 'open', '2026-11-25T10:00:00Z', 'Africa/Maputo', 'closes in 12 days', '7 December, 17:00 UTC', '19:00 on your clock'],
    ['leaves a cut-off that has passed for the next one', { cutoffs: [{ date: '2026-10-07' }, { date: '2026-12-07' }] }, 'open', '2026-11-25T10:00:00Z', 'Europe/Paris', 'closes in 12 days', '7 December', null],
    ['does not say that an unverified one closes', { cutoffs: [{ date: '2026-12-07' }] }, 'unverified', '2026-11-25T10:00:00Z', 'Europe/Paris', 'next date in 12 days', '7 December', null],
    ['tells of the opening while it is expected', { opens: '2026-12-15', cutoffs: [{ date: '2027-04-15' }] }, 'forecast', '2026-11-25T10:00:00Z', 'Europe/Paris', 'opens in 20 days', '15 December', null],
  ])('%s', (_name, scheme, status, now, zone, left, on, here) => {
    expect(deadlineOf(scheme, status, at(now), zone)).toMatchObject({ left, on, here });
  });

  it.each<[name: string, scheme: Dated, status: SchemeStatus]>([
    ['without a date', {}, 'rolling'],
    ['with every date past', { cutoffs: [{ date: '2014-05-01' }] }, 'unverified'],
    ['that is closed, whatever its dates', { cutoffs: [{ date: '2027-05-01' }] }, 'closed'],
  ])('is nothing for one %s', (_name, scheme, status) => {
    expect(deadlineOf(scheme, status, at('2026-11-25T10:00:00Z'), 'UTC')).toBeNull();
  });

  it('is marked as soon from a fortnight on', () => {
    const soon = (now: string) => deadlineOf({ cutoffs: [{ date: '2026-12-15' }] }, 'open', at(now), 'UTC')?.soon;
    expect([soon('2026-11-30T10:00:00Z'), soon('2026-12-01T10:00:00Z')]).toEqual([false, true]);
  });
});

it.each([
  ['America/Argentina/Buenos_Aires', '7 December, 09:00 Buenos Aires time'],
  ['Etc/UTC', '7 December, 09:00 UTC'],
])('names the zone %s as people do', (timeZone, words) => {
  expect(cutoffOf({ date: '2026-12-07', time: '09:00', timeZone }, '2026-11-25')).toBe(words);
});
