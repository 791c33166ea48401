import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 60;

/** Walks with Tab (or Shift+Tab) until the element has the focus; throws when the keyboard never gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STEPS} presses of ${key} do not reach ${target.toString()}`);
}

/** Whether the element has the focus. */
export const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
