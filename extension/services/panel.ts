import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

/** Opens the side panel (Firefox: the sidebar). Must be called synchronously in the listener of the officer's gesture: after one await the browser refuses. */
export function openPanel(tab: Pick<Browser.tabs.Tab, 'windowId'>): Promise<void> {
  return hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId: tab.windowId });
}

/** The toolbar button of either manifest version. */
export const toolbarButton = () => browser.action ?? browser.browserAction;

/** Whether a button on a page may open the panel: Firefox takes a message from a page for no gesture. */
export const pageButtonOpensPanel = (): boolean => !hasSidebar(browser);

function hasSidebar(api: object): api is { sidebarAction: { open: () => Promise<void> } } {
  return 'sidebarAction' in api;
}
