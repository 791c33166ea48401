import type { Page } from 'playwright-core';
import type { Screen } from './screen';

/** Does what makes the browser ask for leave, and answers its prompt with these keys until the page shows the outcome. Nothing tells a program that the prompt is there, so it is given a second, and another try on a slow machine. */
export async function answerPrompt(page: Page, screen: Pick<Screen, 'press'>, ask: () => Promise<void>, keys: readonly string[], outcome: string | RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await ask();
    await page.waitForTimeout(1_000 * tries);
    screen.press(...keys);
    try {
      return await page.getByText(outcome).waitFor({ timeout: 3_000 });
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** A place in the page as a place on the screen; the window stands in the upper left corner. */
export async function onScreen(page: Page, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const above = await page.evaluate(() => outerHeight - innerHeight);
  return { x, y: y + above };
}
