import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { missingForScreen } from '../runner/provide-screen.mjs';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { freshSettings } from './harness/extension-data';
import { answerPrompt } from './harness/prompt';
import { startScreen } from './harness/screen';
import type { Screen } from './harness/screen';

const RECORD = { id: 'call-twins', kind: 'scheme', title: 'Twin grants', text: 'Pays visits.', status: 'unverified', schemeKind: 'call', cutoffs: [{ date: '2099-12-07', time: '17:00', timeZone: 'Europe/Brussels' }] };

const missing = missingForScreen();
if (missing.length > 0) console.log(`Skipped: the browser's real permission prompt needs ${missing.join(' and ')} (on Debian: apt-get install xvfb xdotool).`);

describe.skipIf(missing.length > 0)('a reminder', () => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let browser: TestBrowser;
  let screen: Screen;
  let panel: Page;

  beforeAll(async () => {
    [profile, screen] = await Promise.all([newProfile(), startScreen()]);
    browser = await launch({ profile: profile.profile, display: screen.display });
    await freshSettings(browser, { invited: true });
    await inWorker(`chrome.storage.local.set({ calls: [{ record: ${JSON.stringify(RECORD)}, savedAt: 1, sentAt: null }] })`);
    panel = await browser.panelTab();
    await panel.bringToFront();
    await panel.getByRole('navigation').getByRole('button', { name: /Shortlist/ }).click();
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([screen.stop(), profile.remove()]);
  });

  it('has no leave before it is wanted, asks then, and sets nothing when the officer refuses', async () => {
    expect(await leave()).toEqual([]);
    await answerPrompt(panel, screen, () => panel.getByRole('button', { name: /^Remind me/ }).click(), ['Escape'], 'not allowed to show reminders');
    expect(await leave()).toEqual([]);
    expect(await inWorker("chrome.storage.local.get('reminders').then(({ reminders = [] }) => reminders)")).toEqual([]);
  });

  it('is set when the officer allows it, and shows itself when its time has come', async () => {
    await answerPrompt(panel, screen, () => panel.getByRole('button', { name: /^Remind me/ }).click(), ['Tab', 'Return'], 'A week, a day and three hours before.');
    expect(await leave()).toEqual(['alarms', 'notifications']);
    const alarms = await inWorker('chrome.alarms.getAll()');
    expect(alarms).toHaveLength(3);
    await inWorker("chrome.alarms.create('remind:1:call-twins', { when: Date.now() + 500 }).then(() => null)");
    await expect.poll(() => inWorker('new Promise((done) => chrome.notifications.getAll((shown) => done(Object.keys(shown))))'), { timeout: 40_000 }).toEqual(['remind:1:call-twins']);
  });

  it('is stopped with one press, which gives the leave back', async () => {
    await panel.locator('.reminders').getByRole('button', { name: /^Stop reminding/ }).click();
    await expect.poll(leave).toEqual([]);
  });

  async function inWorker(expression: string): Promise<unknown> {
    return (await browser.worker()).evaluate(expression);
  }

  function leave(): Promise<unknown> {
    return inWorker("chrome.permissions.getAll().then(({ permissions }) => permissions.filter((name) => name === 'alarms' || name === 'notifications').sort())");
  }
});
