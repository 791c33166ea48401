import { browser } from 'wxt/browser';

/** Opens the settings in a tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
