import { useState } from 'preact/hooks';
import { calendarFile } from '../../shared/calendar/calendar-file';
import { schemeEvents } from '../../shared/calendar/scheme-events';
import { cutoffOf, dayIn } from '../../shared/components/deadline';
import type { SchemeRecord } from '../../shared/contract/records';
import { cutoffAhead } from '../../shared/matching/scheme-state';
import { instantOf } from '../../shared/matching/zoned-time';
import { callMessages } from '../call-messages';
import { useStored } from '../hooks/use-stored';
import { downloadText } from '../services/download';
import { askToRemind, canRemind, remind, remindersStore, stopReminding } from '../services/reminders';
import type { Reminder } from '../services/reminders';

const { followUp: words, events } = callMessages;

/** A scheme's dates for the officer's own calendar, and reminders of the next one, which are asked for and stopped with one press each. Nothing for a scheme without a date to come. */
export function FollowUp({ scheme }: { scheme: SchemeRecord }) {
  const [now] = useState(Date.now);
  const [refused, setRefused] = useState(false);
  const reminders = useStored(remindersStore);
  const dates = schemeEvents(scheme, dayIn(now), events);
  const next = reminderFor(scheme, now);
  if (dates.length === 0) return null;
  const set = reminders?.some(({ id }) => id === scheme.id) ?? false;

  async function toggle() {
    if (set) return stopReminding(scheme.id);
    const allowed = await askToRemind(); // first, while the click still counts as the officer's gesture
    setRefused(!allowed);
    if (allowed && next) await remind(next, Date.now());
  }

  return (
    <div class="call-actions">
      <button type="button" class="button" aria-label={words.calendarName(scheme.title)} onClick={() => downloadText(words.fileName(scheme.id), calendarFile(dates, Date.now()), 'text/calendar')}>
        {words.calendar}
      </button>
      {next && reminders && (set || canRemind()) && (
        <button type="button" class="button" aria-pressed={set} aria-label={words.remindName(scheme.title)} onClick={() => void toggle()}>
          {set ? words.stop : words.remind}
        </button>
      )}
      <output class="quiet">{refused ? words.refused : set ? words.willRemind : ''}</output>
    </div>
  );
}

/** The next cut-off to be reminded of; one without hour or zone counts to the evening of the officer's own day. */
function reminderFor(scheme: SchemeRecord, now: number): Reminder | null {
  const next = cutoffAhead(scheme, dayIn(now), now);
  if (!next) return null;
  const at = next.time !== undefined && next.timeZone !== undefined ? instantOf(next.date, next.time, next.timeZone) : new Date(`${next.date}T18:00:00`).getTime();
  return { id: scheme.id, title: events.closes(scheme.title), at, on: cutoffOf(next, dayIn(now)), ...(scheme.source?.url && { url: scheme.source.url }) };
}
