import { browser } from 'wxt/browser';
import { forgetLanguage } from '../../shared/language/spoken';
import { stopButton } from './button-sites';
import { stopAllReminders } from './reminders';
import { stopCalling } from './server-address';
import { settingsStore } from './settings';

/** Deletes all that the extension keeps: shortlist, saved calls, reminders, settings, chosen language, list of names, what was set aside, the last capture; and gives back the leave to call a server, to remind and to stand on other sites. */
export async function deleteEverything(): Promise<void> {
  const { server } = await settingsStore.read();
  await stopAllReminders(); // before what tells of them is gone
  await stopButton();
  forgetLanguage();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), stopCalling(server)]);
}
