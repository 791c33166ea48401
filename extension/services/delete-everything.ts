import { browser } from 'wxt/browser';
import { stopCalling } from './server-address';
import { settingsStore } from './settings';

/** Deletes all that the extension keeps: shortlist, settings, list of names, what was set aside, the last capture; and gives back the leave to call a server. */
export async function deleteEverything(): Promise<void> {
  const { server } = await settingsStore.read();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), stopCalling(server)]);
}
