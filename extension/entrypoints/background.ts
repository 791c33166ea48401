import '../../shared/client/no-eval';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messages } from '../messages';
import { listenToAddressBar } from '../services/address-bar';
import { BUTTON_PRESSED } from '../services/button-pressed';
import { registerButton } from '../services/button-sites';
import { captureFrom } from '../services/capture';
import { openPanel, toolbarButton } from '../services/panel';
import { restoreReminders } from '../services/reminders';
import { listenForReminders } from '../services/show-reminder';

const MENU = 'find-partners';
const COMMAND = 'find-partners';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(addMenu);
  browser.runtime.onStartup.addListener(addMenu);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab) find(tab, info.selectionText);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === COMMAND && tab) find(tab);
  });
  listenToAddressBar();
  listenForReminders();
  browser.permissions.onAdded.addListener(listenForReminders);
  browser.runtime.onStartup.addListener(() => void restoreReminders(Date.now()));

  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    if (message === BUTTON_PRESSED && tab) find(tab);
  });
  for (const change of [browser.runtime.onInstalled, browser.permissions.onAdded, browser.permissions.onRemoved]) change.addListener(() => void registerButton());

  toolbarButton().onClicked.addListener((tab) => find(tab));
});

/** Opens the panel first: it may only be opened while the gesture is being handled. */
function find(tab: Browser.tabs.Tab, menuText?: string): void {
  void openPanel(tab);
  void captureFrom(tab, menuText);
}

async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: messages.menu, contexts: ['selection'] });
}
