import { describe, expect, it } from 'vitest';
import { findDates } from '../../../shared/calls/find-dates';

const read = (text: string) => findDates(text).map(({ date, time, timeZone }) => [date, time, timeZone].filter((part) => part !== undefined).join(' '));

describe('dates in six languages', () => {
  it.each<[text: string, dates: string[]]>([
    ['Deadline: 31 December 2026', ['2026-12-31']],
    ['by December 31st, 2026, 5 p.m. EST', ['2026-12-31 17:00 America/New_York']],
    ['the 1st of March 2027 at noon', ['2027-03-01 12:00']],
    ['7 December 2026, 17:00 (Brussels time)', ['2026-12-07 17:00 Europe/Brussels']],
    ['by 17:00 CET on 7 December 2026', ['2026-12-07 17:00 Europe/Brussels']],
    ['Sept. 5, 2027 at 11:59 pm UTC', ['2027-09-05 23:59 UTC']],
    ['bis 31.12.2026 um 17 Uhr', ['2026-12-31 17:00']],
    ['am 3. März 2027, 12.00 Uhr MEZ', ['2027-03-03 12:00 Europe/Brussels']],
    ['vom 1. Jänner 2027 bis 15. Februar 2027', ['2027-01-01', '2027-02-15']],
    ['avant le 1er février 2027', ['2027-02-01']],
    ['au plus tard le 30 août 2027 à 17h00, heure de Paris', ['2027-08-30 17:00 Europe/Paris']],
    ['le 5 juin 2027 à 12 h (heure de Bruxelles)', ['2027-06-05 12:00 Europe/Brussels']],
    ['hasta el 15 de marzo de 2027 a las 23:59', ['2027-03-15 23:59']],
    ['el 1 de setiembre del 2027, a las 14:00 horas (hora de Madrid)', ['2027-09-01 14:00 Europe/Madrid']],
    ['até 15 de março de 2027, às 23h59 (hora de Lisboa)', ['2027-03-15 23:59 Europe/Lisbon']],
    ['1º de dezembro de 2026', ['2026-12-01']],
    ['uiterlijk 15 mei 2027 om 17.00 uur', ['2027-05-15 17:00']],
    ['tot 1 mrt. 2027', ['2027-03-01']],
    ['2026-12-31', ['2026-12-31']],
    ['deadline 30.06.2027.', ['2027-06-30']],
    ['07-Nov-2026', ['2026-11-07']],
    ['from 1 March to 6 May 2027', ['2027-03-01', '2027-05-06']],
    ['du 15 décembre au 1er février 2027', ['2026-12-15', '2027-02-01']],
    ['del 1 de marzo al 6 de mayo de 2027', ['2027-03-01', '2027-05-06']],
    ['31/12/2026', ['2026-12-31']],
    ['31-12-26', ['2026-12-31']],
    ['12/31/2026', ['2026-12-31']],
    ['opens 1 October 2026 and closes 31 January 2027 at midnight GMT', ['2026-10-01', '2027-01-31 23:59 UTC']],
    ['Nairobi, 4 May 2027, 18:00 EAT', ['2027-05-04 18:00 Africa/Nairobi']],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['no such day', '30 February 2027'],
    ['no year', 'every 15 March'],
    ['a version', 'version 1.12.2'],
    ['a telephone number', 'tel. 02.12.34.56.78'],
    ['a sum', '€ 31 000 in May'],
    ['an old year', '14 May 1998'],
  ])('finds none in %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('does not take a number after a date for its hour', () => {
    expect(read('On 7 December 2026, 25 cities met')).toEqual(['2026-12-07']);
    expect(read('7 December 2026, 12 partners')).toEqual(['2026-12-07']);
  });

  it('says when day and month may be the other way round, and only then', () => {
    expect(['04/05/2027', '31/05/2027', '05/05/2027', '4 May 2027'].map((text) => findDates(text)[0]?.ambiguous ?? false)).toEqual([true, false, false, false]);
  });

  it('gives the place in the text, accents and all', () => {
    const text = 'Clôture : le 1er février 2027 à 17h00, puis rien.';
    const [found] = findDates(text);
    expect(text.slice(found?.start, found?.end)).toBe('1er février 2027 à 17h00');
  });
});
