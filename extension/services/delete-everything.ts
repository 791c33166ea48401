import { browser } from 'wxt/browser';
import { stopAllReminders } from './reminders';
import { stopCalling } from './server-address';
import { settingsStore } from './settings';

/** Deletes all that the extension keeps: shortlist, saved calls, reminders, settings, list of names, what was set aside, the last capture; and gives back the leave to call a server and to remind. */
export async function deleteEverything(): Promise<void> {
  const { server } = await settingsStore.read();
  await stopAllReminders(); // before what tells of them is gone
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), stopCalling(server)]);
}
