import type { Page } from 'playwright-core';
import { citiesResponse } from '../../../shared/contract/directory';
import type { City } from '../../../shared/contract/city';
import type { Settings } from '../../../extension/services/settings';
import type { TestBrowser } from './browser';
import type { Running } from './server';

/** A city as the server's own type-ahead gives it. */
export async function cityNamed(server: Pick<Running, 'url'>, name: string): Promise<City> {
  const { cities } = citiesResponse.parse(await (await fetch(`${server.url}/api/cities?${new URLSearchParams({ q: name })}`)).json());
  const [first] = cities;
  if (!first) throw new Error(`the server knows no ${name}`);
  return first;
}

/** Empties what the extension keeps, then stores these settings; the others have their defaults. */
export async function freshSettings(browser: TestBrowser, settings: Partial<Settings>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(`Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => chrome.storage.local.set({ settings: ${JSON.stringify(settings)} }))`);
}

/** Does what the browser does when the menu entry is chosen on a page: hands over the selected words and the tab. */
export async function chooseMenu(browser: TestBrowser, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  await dispatch(browser, page, `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'find-partners', selectionText: ${JSON.stringify(selectionText)} }, tab)`);
}

/** Does what the browser does when the shortcut is pressed on a page. */
export async function pressShortcut(browser: TestBrowser, page: Page): Promise<void> {
  await dispatch(browser, page, "chrome.commands.onCommand.dispatch('find-partners', tab)");
}

async function dispatch(browser: TestBrowser, page: Page, call: string): Promise<void> {
  await page.bringToFront();
  const worker = await browser.worker();
  const tab: unknown = await worker.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)');
  await worker.evaluate(`{ const tab = ${JSON.stringify(tab)}; ${call}; }`); // at once: only so does it count as the officer's gesture
}
