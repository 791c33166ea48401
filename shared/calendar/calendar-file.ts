/** Something on a day or at a moment. `uid` stays the same however often it is written, so that a calendar does not show it twice. */
export interface CalendarEvent {
  uid: string;
  title: string;
  /** A whole day (`YYYY-MM-DD`), or a moment in milliseconds since 1970. */
  at: { day: string } | { instant: number };
  text?: string;
  url?: string;
}

const LINE_OCTETS = 75;
const DAY_MS = 86_400_000;
/** What ends at a moment is shown from half an hour before. */
const SHOWN_MS = 30 * 60_000;
const encoder = new TextEncoder();

/** A calendar file (RFC 5545) of these events as written at the moment `stamp`: moments in UTC, so that no calendar needs to know a zone; days as days. */
export function calendarFile(events: readonly CalendarEvent[], stamp: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jumelles//Calls and next steps//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...events.flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, title, at, text, url }: CalendarEvent, stamp: number): string[] {
  const when = 'day' in at ? [`DTSTART;VALUE=DATE:${dayOf(at.day)}`, `DTEND;VALUE=DATE:${dayOf(nextDay(at.day))}`] : [`DTSTART:${momentOf(at.instant - SHOWN_MS)}`, `DTEND:${momentOf(at.instant)}`];
  return ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${momentOf(stamp)}`, ...when, `SUMMARY:${escaped(title)}`, ...(text ? [`DESCRIPTION:${escaped(text)}`] : []), ...(url ? [`URL:${url}`] : []), 'TRANSP:TRANSPARENT', 'END:VEVENT'];
}

function dayOf(day: string): string {
  return day.replaceAll('-', '');
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

function momentOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A line of at most 75 octets, the rest on lines that begin with a blank; no letter is taken apart. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
