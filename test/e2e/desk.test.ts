import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { openDesk } from './harness/desk-states';
import { hasFocus, tabTo } from './harness/keyboard';

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;

beforeAll(async () => {
  profile = await newProfile();
  browser = await start();
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

const start = () => launch({ profile: profile.profile, hosts: { '127.0.0.1:8787': Number(new URL(inject('server')).port) } });
const open = () => openDesk({ browser, server: inject('server') });

async function kept(): Promise<Record<string, unknown>> {
  const worker = await browser.worker();
  const all = await worker.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');
  return Object.fromEntries(Object.entries(all).filter(([key]) => /^(need|item):/.test(key)));
}

it('brings back what was exported, whole, after everything was deleted', async () => {
  const page = await open();
  const before = await kept();
  await page.getByText('Take along, bring in, delete').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Everything, as JSON' }).click()]);
  const text = readFileSync(await file.path());
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('No city saved yet').waitFor();
  expect(await kept()).toEqual({});
  await page.getByText('Take along, bring in, delete').click();
  await page.getByLabel('Bring in an exported file').setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: text });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await page.getByText(/was brought in/).waitFor();
  expect(await kept()).toEqual(before);
  await page.close();
});

it('takes the officer by keyboard from the list to a comparison and back to the same place', async () => {
  const page = await open();
  for (const at of [0, 1]) {
    await tabTo(page, page.getByRole('checkbox', { name: /^Compare/ }).nth(at));
    await page.keyboard.press('Space');
  }
  await tabTo(page, page.getByRole('button', { name: 'Compare them' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'Cities side by side' });
  expect(await table.getByRole('columnheader').count()).toBe(3);
  expect(await table.getByRole('rowheader', { name: 'theme' }).count()).toBe(1);
  await tabTo(page, page.getByRole('button', { name: 'Back to the shortlist' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Compare them' }))).toBe(true);
  await page.close();
});

it('shows the way to talks with its cautions, and finds stage and history again after a restart', async () => {
  const page = await open();
  const name = (await page.locator('.shortlist h3').first().textContent()) ?? '';
  await page.locator('.stage select').first().selectOption('talks');
  await page.getByRole('heading', { name: 'Before “In talks”' }).waitFor();
  await page.getByRole('button', { name: 'Go on to “In talks”' }).click();
  await page.getByText(`The stage of ${name} was changed.`).waitFor();
  await browser.close();
  browser = await start();
  const again: Page = await browser.panelTab();
  await again.getByRole('navigation').getByRole('button', { name: /^Shortlist/ }).click();
  expect(await again.locator('.stage select').first().inputValue()).toBe('talks');
  await again.getByText('Tags, next step, history').first().click();
  await again.getByText(/Found → In talks/).waitFor();
});
