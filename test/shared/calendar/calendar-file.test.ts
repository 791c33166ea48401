import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { calendarFile } from '../../../shared/calendar/calendar-file';
import type { CalendarEvent } from '../../../shared/calendar/calendar-file';
import { schemeEvents, stepEvent } from '../../../shared/calendar/scheme-events';
import { schemeOf } from '../matching/sample-candidates';

const STAMP = Date.parse('2026-11-25T10:00:00Z');
const WORDS = { closes: (title: string) => `Closes: ${title}`, opens: (title: string) => `Opens: ${title}`, hour: (time: string) => `At ${time}, zone not given.` };
const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: 'a@jumelles', title: 'A call', at: { day: '2026-12-31' }, ...changes });

/** A reader of the format, written from RFC 5545 and sharing nothing with the writer: unfolds, splits, unescapes. */
function read(file: string): Map<string, string>[] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter)));
  }
  return events;
}

describe('a calendar file', () => {
  it('has the lines that a calendar must have, each ended as the format wants', () => {
    const file = calendarFile([event()], STAMP);
    expect(file.split('\r\n')).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jumelles//Calls and next steps//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:a@jumelles', 'DTSTAMP:20261125T100000Z', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:A call', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('gives a moment in UTC, ending at it', () => {
    const [only] = read(calendarFile([event({ at: { instant: Date.parse('2026-12-07T16:00:00Z') } })], STAMP));
    expect([only?.get('DTSTART'), only?.get('DTEND')]).toEqual(['20261207T153000Z', '20261207T160000Z']);
  });

  it('writes no line longer than 75 octets and loses no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (title, text) => {
        const [plainTitle, plainText] = [title, text].map((each) => each.replace(/\r\n|\r|\n/g, '\n'));
        const file = calendarFile([event({ title, text })], STAMP);
        for (const line of file.split('\r\n')) if (new TextEncoder().encode(line).length > 75) return false;
        const [only] = read(file);
        return only?.get('SUMMARY') === plainTitle && (only?.get('DESCRIPTION') ?? '') === plainText;
      }),
    );
  });

  it('marks what means something to a calendar, and drops what no calendar reads', () => {
    expect(calendarFile([event({ title: 'a, b; c\\d\ne\u0007' })], STAMP)).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne\r\n');
  });

  it('folds between letters of several octets, not inside one', () => {
    const file = calendarFile([event({ title: 'é水🌊'.repeat(40) })], STAMP);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
    expect(file.split('\r\n').filter((line) => line.startsWith(' ')).length).toBeGreaterThan(4);
  });
});

describe('the events of a scheme', () => {
  const scheme = schemeOf({ id: 'call-1', title: 'Grants; for towns', opens: '2026-12-01', cutoffs: [{ date: '2026-06-30' }, { date: '2026-12-07', time: '17:00', timeZone: 'Europe/Brussels', label: 'first round' }, { date: '2027-06-30', time: '12:00' }], source: { title: 'Page', url: 'https://a.example/call' } });

  it('are its opening and the cut-offs to come, in the call’s own zone', () => {
    const events = read(calendarFile(schemeEvents(scheme, '2026-11-25', WORDS), STAMP));
    expect(events.map((each) => [each.get('SUMMARY'), each.get('DTSTART;VALUE=DATE') ?? each.get('DTEND'), each.get('DESCRIPTION')])).toEqual([
      ['Opens: Grants; for towns', '20261201', undefined],
      ['Closes: Grants; for towns', '20261207T160000Z', 'first round'],
      ['Closes: Grants; for towns', '20270630', 'At 12:00, zone not given.'],
    ]);
    expect(events[0]?.get('URL')).toBe('https://a.example/call');
  });

  it('have the same ids each time, each its own', () => {
    const ids = (today: string) => schemeEvents(scheme, today, WORDS).map(({ uid }) => uid);
    expect(ids('2026-11-25')).toEqual(ids('2026-11-20'));
    expect(new Set(ids('2026-01-01')).size).toBe(4);
    expect(ids('2027-01-01')).toEqual(['call-1-closes-2027-06-30@jumelles']);
  });

  it('take the scheme’s zone for a cut-off that names none, in summer as in winter', () => {
    const at = (date: string) => schemeEvents(schemeOf({ timeZone: 'Europe/Brussels', cutoffs: [{ date, time: '17:00' }] }), '2026-01-01', WORDS)[0]?.at;
    expect([at('2026-12-07'), at('2026-06-30')]).toEqual([{ instant: Date.parse('2026-12-07T16:00:00Z') }, { instant: Date.parse('2026-06-30T15:00:00Z') }]);
  });
});

it('sets a next step on its day', () => {
  const [only] = read(calendarFile([stepEvent('3452925 recife', 'Call the water office', '2026-12-01', 'Recife')], STAMP));
  expect([only?.get('UID'), only?.get('DTSTART;VALUE=DATE'), only?.get('DESCRIPTION')]).toEqual(['3452925-recife-step-2026-12-01@jumelles', '20261201', 'Recife']);
});
