import { browser } from 'wxt/browser';
import { callMessages } from '../call-messages';
import { checkWhenDue, keepDailyCheck, openWhenNotice } from './daily-check';
import { reminderOf } from './reminders';

const { reminder: words } = callMessages;
const DAY_MS = 86_400_000;
let listening = false;

/** Shows reminders and what is new in saved searches when their alarm goes off, and opens a call's page or the search when one is pressed. Does nothing until the officer has given leave, and only once. */
export function listenForReminders(): void {
  if (listening || browser.alarms === undefined || browser.notifications === undefined) return;
  listening = true;
  browser.alarms.onAlarm.addListener(({ name }) => void show(name));
  browser.alarms.onAlarm.addListener(({ name }) => void checkWhenDue(name, iconUrl(), Date.now()));
  void keepDailyCheck();
  browser.notifications.onClicked.addListener((name) => void open(name));
}

async function show(alarmName: string): Promise<void> {
  const due = await reminderOf(alarmName);
  if (!due) return;
  const days = Math.round((due.at - Date.now()) / DAY_MS);
  await browser.notifications.create(alarmName, { type: 'basic', iconUrl: iconUrl(), title: due.title, message: words.message(days, due.on) });
}

async function open(notification: string): Promise<void> {
  const due = (await openWhenNotice(notification)) ? null : await reminderOf(notification);
  if (due?.url) await browser.tabs.create({ url: due.url });
  await browser.notifications.clear(notification);
}

function iconUrl(): string {
  return new URL('/icon/128.png', globalThis.location.href).href;
}
