import { browser } from 'wxt/browser';
import { searchMessages } from '../search-messages';
import { checkSearches } from './check-searches';
import { hasAlarms } from './reminders';
import { savedSearchesStore } from './saved-searches';

const ALARM = 'check-searches';
const NOTICE = 'search:';
const PAGE = '/sidepanel.html';
const PARAMETER = 'search';
const A_DAY_MINUTES = 24 * 60;

/** Sets the alarm of the daily check while there are saved searches and leave to remind, and takes it away when there are none. */
export async function keepDailyCheck(): Promise<void> {
  if (!hasAlarms()) return;
  const wanted = (await savedSearchesStore.read()).length > 0;
  const set = (await browser.alarms.get(ALARM)) !== undefined;
  if (wanted && !set) await browser.alarms.create(ALARM, { delayInMinutes: A_DAY_MINUTES, periodInMinutes: A_DAY_MINUTES });
  if (!wanted && set) await browser.alarms.clear(ALARM);
}

/** When the alarm is the daily one: asks for all saved searches and shows a notification for each that has news. */
export async function checkWhenDue(alarm: string, iconUrl: string, now: number): Promise<void> {
  if (alarm !== ALARM) return;
  for (const { id, q, fresh } of await checkSearches(now)) {
    await browser.notifications.create(`${NOTICE}${id}`, { type: 'basic', iconUrl, title: searchMessages.noticeTitle(q), message: searchMessages.notice(fresh.length) });
  }
}

/** Opens the saved search that a notification tells of; false for any other notification. */
export async function openWhenNotice(notification: string): Promise<boolean> {
  if (!notification.startsWith(NOTICE)) return false;
  await browser.tabs.create({ url: `${new URL(PAGE, globalThis.location.href).href}?${new URLSearchParams({ [PARAMETER]: notification.slice(NOTICE.length) })}` });
  return true;
}

/** The id of the saved search that the page was opened for, and null when it was opened otherwise. */
export function searchToOpen(location: Pick<Location, 'search'>): string | null {
  return new URLSearchParams(location.search).get(PARAMETER);
}
