import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { missingForScreen } from '../runner/provide-screen.mjs';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { freshSettings } from './harness/extension-data';
import { startScreen } from './harness/screen';
import type { Screen } from './harness/screen';

const missing = missingForScreen();
if (missing.length > 0) console.log(`Skipped: the real address bar needs ${missing.join(' and ')} (on Debian: apt-get install xvfb xdotool).`);

describe.skipIf(missing.length > 0)('jm in the address bar', () => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let browser: TestBrowser;
  let screen: Screen;
  let page: Page;

  beforeAll(async () => {
    [profile, screen] = await Promise.all([newProfile(), startScreen()]);
    browser = await launch({ profile: profile.profile, display: screen.display });
    await freshSettings(browser, { server: inject('server'), invited: true });
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.bringToFront();
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([screen.stop(), profile.remove()]);
  });

  it('searches the schemes for words, in the tab one is in', async () => {
    await typed('f', 'l', 'o', 'o', 'd');
    await page.locator('.lookup .found').filter({ hasText: 'for “flood”' }).waitFor();
    expect(await page.locator('.lookup article.scheme').count()).toBeGreaterThan(0);
  });

  it('suggests the names kept since, and opens the card of the one chosen', async () => {
    await page.goto('about:blank');
    await typed('c', 'd', 'i', 'a', 'Down'); // the first line searches, the next is a name
    const card = page.locator('.lookup article');
    await card.first().waitFor();
    expect(await card.count()).toBe(1);
    expect(await card.locator('h3').textContent()).toContain('CDIA');
  });

  /** Types into the address bar after the keyword and presses Enter; the bar is given a moment to open and to suggest. */
  async function typed(...keys: string[]): Promise<void> {
    screen.press('ctrl+l', 'j', 'm', 'Tab');
    await page.waitForTimeout(500);
    screen.press(...keys.filter((key) => key !== 'Down'));
    await page.waitForTimeout(1_500);
    screen.press(...keys.filter((key) => key === 'Down'), 'Return');
    await page.waitForURL(/sidepanel\.html\?lookup=/);
  }
});
