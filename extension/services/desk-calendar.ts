import type { CalendarEvent } from '../../shared/calendar/calendar-file';
import { schemeEvents, stepEvent } from '../../shared/calendar/scheme-events';
import type { SchemeRecord } from '../../shared/contract/records';
import { calendarMessages as words } from '../calendar-messages';
import { callMessages } from '../call-messages';
import type { Reminder } from './reminders';
import { itemId } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

const { events } = callMessages;

/** The next step with a saved city as an event; none without a day, or with one before `today` (`YYYY-MM-DD`). */
export function stepEvents(item: ShortlistItem, today: string): CalendarEvent[] {
  const { text, date } = item.nextStep;
  if (date === null || date < today) return [];
  return [stepEvent(itemId(item), words.step(item.partner.city.name, text), date)];
}

/** What to be reminded of before a next step: noon of its day, so that the last word comes that morning. */
export function stepReminder(item: ShortlistItem, today: string, on: string): Reminder | null {
  const { text, date } = item.nextStep;
  if (date === null || date < today) return null;
  return { id: `step:${itemId(item)}`, title: words.step(item.partner.city.name, text), at: new Date(`${date}T12:00:00`).getTime(), on };
}

/** All dates to come: the next steps with these cities and the dates of the saved calls. */
export function deskEvents(items: readonly ShortlistItem[], calls: readonly SchemeRecord[], today: string): CalendarEvent[] {
  return [...items.flatMap((item) => stepEvents(item, today)), ...calls.flatMap((call) => schemeEvents(call, today, events))];
}
