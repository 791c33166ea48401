import { useEffect, useState } from 'preact/hooks';
import { calendarFile } from '../../shared/calendar/calendar-file';
import type { CalendarEvent } from '../../shared/calendar/calendar-file';
import { callMessages } from '../call-messages';
import { useStored } from '../hooks/use-stored';
import { downloadText } from '../services/download';
import { askToRemind, canRemind, remind, remindersStore, stopReminding } from '../services/reminders';
import type { Reminder } from '../services/reminders';

const { followUp: words } = callMessages;

export interface DateActionsProps {
  /** What the dates belong to, as the buttons are read out. */
  title: string;
  fileName: string;
  events: readonly CalendarEvent[];
  /** What can be reminded of; null when nothing lies ahead. */
  next: Reminder | null;
}

/** Dates for the officer's own calendar, and reminders of the next one, which are asked for and stopped with one press each; nothing without a date to come. A reminder follows its date when that is moved. */
export function DateActions({ title, fileName, events, next }: DateActionsProps) {
  const [refused, setRefused] = useState(false);
  const reminders = useStored(remindersStore);
  const kept = next && reminders?.find(({ id }) => id === next.id);
  const moved = kept !== undefined && kept !== null && next !== null && kept.at !== next.at;

  useEffect(() => {
    if (moved && next) void remind(next, Date.now());
  }, [moved, next?.at]);

  if (events.length === 0) return null;

  async function toggle() {
    if (!next) return;
    if (kept) return stopReminding(next.id);
    const allowed = await askToRemind(); // first, while the click still counts as the officer's gesture
    setRefused(!allowed);
    if (allowed) await remind(next, Date.now());
  }

  return (
    <div class="call-actions">
      <button type="button" class="button" aria-label={words.calendarName(title)} onClick={() => downloadText(fileName, calendarFile(events, Date.now()), 'text/calendar')}>
        {words.calendar}
      </button>
      {next && reminders && (kept || canRemind()) && (
        <button type="button" class="button" aria-pressed={Boolean(kept)} aria-label={words.remindName(title)} onClick={() => void toggle()}>
          {kept ? words.stop : words.remind}
        </button>
      )}
      <output class="quiet">{refused ? words.refused : kept ? words.willRemind : ''}</output>
    </div>
  );
}
