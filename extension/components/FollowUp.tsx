import { useState } from 'preact/hooks';
import { schemeEvents } from '../../shared/calendar/scheme-events';
import { cutoffOf, dayIn } from '../../shared/components/deadline';
import type { SchemeRecord } from '../../shared/contract/records';
import { cutoffAhead } from '../../shared/matching/scheme-state';
import { instantOf } from '../../shared/matching/zoned-time';
import { callMessages } from '../call-messages';
import type { Reminder } from '../services/reminders';
import { DateActions } from './DateActions';

const { followUp: words, events } = callMessages;

/** A scheme's dates to come, for the calendar and to be reminded of. */
export function FollowUp({ scheme }: { scheme: SchemeRecord }) {
  const [now] = useState(Date.now);
  return <DateActions title={scheme.title} fileName={words.fileName(scheme.id)} events={schemeEvents(scheme, dayIn(now), events)} next={reminderFor(scheme, now)} />;
}

/** The next cut-off to be reminded of; one without hour or zone counts to the evening of the officer's own day. */
function reminderFor(scheme: SchemeRecord, now: number): Reminder | null {
  const next = cutoffAhead(scheme, dayIn(now), now);
  if (!next) return null;
  const at = next.time !== undefined && next.timeZone !== undefined ? instantOf(next.date, next.time, next.timeZone) : new Date(`${next.date}T18:00:00`).getTime();
  return { id: scheme.id, title: events.closes(scheme.title), at, on: cutoffOf(next, dayIn(now)), ...(scheme.source?.url && { url: scheme.source.url }) };
}
