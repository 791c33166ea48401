import { browser } from 'wxt/browser';
import { z } from 'zod';
import { reminderTimes } from '../../shared/calendar/reminder-times';
import { stored } from './stored';

/** A date to be reminded of: `at` in milliseconds since 1970, `on` the same in words, `url` the page to open. */
export const reminder = z.object({ id: z.string(), title: z.string(), at: z.number(), on: z.string(), url: z.string().optional() });

export type Reminder = z.infer<typeof reminder>;

const NEEDED = ['alarms', 'notifications'] as const;
const PREFIX = 'remind:';

/** The reminders in the browser's storage; one that cannot be read is kept aside, the others stay. */
export const remindersStore = stored<Reminder[]>('reminders', (raw) => {
  if (raw === undefined) return { value: [], broken: [] };
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { value: [], broken: [raw] };
  const read = list.data.map((item) => ({ item, result: reminder.safeParse(item) }));
  return { value: read.flatMap(({ result }) => (result.success ? [result.data] : [])), broken: read.flatMap(({ item, result }) => (result.success ? [] : [item])) };
});

/** Whether this browser can give the extension leave to remind. */
export function canRemind(): boolean {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return NEEDED.every((name) => optional.some((other) => other === name));
}

/** Asks the officer for leave to show reminders. Must be called in the listener of a gesture; true at once when it was given before. */
export function askToRemind(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...NEEDED] });
}

/** Keeps a reminder and sets its alarms, in place of those it had. */
export async function remind(wanted: Reminder, now: number): Promise<void> {
  await remindersStore.update((list) => [...list.filter(({ id }) => id !== wanted.id), wanted]);
  await clearAlarms(wanted.id);
  await setAlarms(wanted, now);
}

/** Lets a reminder go with its alarms; with the last one the leave is given back. */
export async function stopReminding(id: string): Promise<void> {
  const left = await remindersStore.update((list) => list.filter((other) => other.id !== id));
  await clearAlarms(id);
  if (left.length === 0) await browser.permissions.remove({ permissions: [...NEEDED] });
}

/** Lets every reminder go and gives the leave back. */
export async function stopAllReminders(): Promise<void> {
  await remindersStore.update(() => []);
  if (!hasAlarms()) return;
  await browser.alarms.clearAll();
  await browser.permissions.remove({ permissions: [...NEEDED] });
}

/** Sets again the alarms of what is still to come, which a browser may lose when it ends; forgets what has passed. */
export async function restoreReminders(now: number): Promise<void> {
  const left = await remindersStore.update((list) => list.filter(({ at }) => at > now));
  if (!hasAlarms()) return;
  for (const each of left) await setAlarms(each, now);
}

/** The reminder that an alarm is for; null for one that was let go or is none of ours. */
export async function reminderOf(alarmName: string): Promise<Reminder | null> {
  if (!alarmName.startsWith(PREFIX)) return null;
  const id = idOf(alarmName);
  return (await remindersStore.read()).find((other) => other.id === id) ?? null;
}

/** Whether alarms may be set; they are there only after the officer's leave. */
export function hasAlarms(): boolean {
  return browser.alarms !== undefined;
}

async function setAlarms({ id, at }: Reminder, now: number): Promise<void> {
  for (const when of reminderTimes(at, now)) await browser.alarms.create(`${PREFIX}${when}:${id}`, { when });
}

async function clearAlarms(id: string): Promise<void> {
  if (!hasAlarms()) return;
  const alarms = await browser.alarms.getAll();
  for (const { name } of alarms.filter((alarm) => alarm.name.startsWith(PREFIX) && idOf(alarm.name) === id)) await browser.alarms.clear(name);
}

/** An alarm's name holds its time, so that one reminder has several. */
function idOf(alarmName: string): string {
  return alarmName.slice(PREFIX.length).replace(/^\d+:/, '');
}
