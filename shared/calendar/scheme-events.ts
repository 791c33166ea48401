import type { SchemeRecord } from '../contract/records';
import { instantOf } from '../matching/zoned-time';
import type { CalendarEvent } from './calendar-file';

/** What an event is called; given by the interface. */
export interface EventWords {
  closes: (scheme: string) => string;
  opens: (scheme: string) => string;
  /** An hour whose zone is not known. */
  hour: (time: string) => string;
}

/** The opening and the cut-offs of a scheme that lie on the day `today` or later. A cut-off with hour and zone is a moment, any other one a day. */
export function schemeEvents({ id, title, opens, cutoffs = [], timeZone, note, source }: SchemeRecord, today: string, words: EventWords): CalendarEvent[] {
  const about = { ...(source?.url && { url: source.url }) };
  const opening: CalendarEvent[] = opens !== undefined && opens >= today ? [{ uid: uidOf(id, 'opens', opens), title: words.opens(title), at: { day: opens }, ...(note && { text: note }), ...about }] : [];
  const closing = cutoffs.filter(({ date }) => date >= today).map((cutoff): CalendarEvent => {
    const zone = cutoff.timeZone ?? timeZone;
    const moment = cutoff.time !== undefined && zone !== undefined;
    const text = [cutoff.label, cutoff.time !== undefined && !moment ? words.hour(cutoff.time) : '', note].filter(Boolean).join('\n');
    return { uid: uidOf(id, 'closes', cutoff.date), title: words.closes(title), at: cutoff.time !== undefined && zone !== undefined ? { instant: instantOf(cutoff.date, cutoff.time, zone) } : { day: cutoff.date }, ...(text && { text }), ...about };
  });
  return [...opening, ...closing];
}

/** A next step with a saved city on its day. */
export function stepEvent(id: string, title: string, day: string, text?: string): CalendarEvent {
  return { uid: uidOf(id, 'step', day), title, at: { day }, ...(text && { text }) };
}

function uidOf(id: string, what: string, date: string): string {
  return `${id.replace(/[^\w.:-]/g, '-')}-${what}-${date}@jumelles`;
}
