import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { hasFocus, tabTo } from './harness/keyboard';
import { REPORT_PARAGRAPH } from './harness/pages';

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  profile = await newProfile();
  browser = await launch({ profile: profile.profile });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(inject('server'));
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

it('takes the home city from a type-ahead list by keyboard', async () => {
  const field = page.getByRole('combobox', { name: /Home city/ });
  await tabTo(page, field);
  await page.keyboard.type('beir');
  const beira = page.getByRole('option', { name: /Beira.*Mozambique/ });
  await beira.waitFor();
  for (let step = 0; step < 8 && (await beira.getAttribute('aria-selected')) !== 'true'; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('Beira, Mozambique');
});

it('ranks a pasted problem after Match, in the same cards as the panel', async () => {
  const problem = page.getByRole('textbox', { name: 'Problem' });
  await tabTo(page, problem);
  await page.keyboard.insertText(REPORT_PARAGRAPH);
  expect(asked.some((url) => url.endsWith('/api/match'))).toBe(false);
  await page.keyboard.press('Control+Enter');
  await cards().first().waitFor();
  expect(await cards().count()).toBeGreaterThanOrEqual(5);
  for (const part of ['.score-bar', '.first-reason', '.quote', '.confidence']) expect(await cards().first().locator(part).count()).toBe(1);
});

it('opens a card and moves between the three tabs by keyboard', async () => {
  const opener = cards().first().locator('[data-card-opener]');
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await cards().first().locator('.details').waitFor();
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
  for (const name of ['Support', 'Cases', 'Partner cities']) {
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name });
    expect(await hasFocus(tab)).toBe(true);
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page.locator('[role=tabpanel]:visible [data-card]').first().waitFor();
  }
});

it('turns the question round by keyboard: who needs what the city does well', async () => {
  await tabTo(page, page.getByRole('radio', { name: 'Cities with an answer' }), 'Shift+Tab');
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/match'));
  await page.keyboard.press('ArrowRight');
  expect((await answered).request().postDataJSON()).toMatchObject({ direction: 'needs' });
  await page.getByRole('tab', { name: /Who needs it/ }).waitFor();
  expect(await page.getByRole('textbox', { name: 'What we do well' }).inputValue()).not.toBe('');
  const reasons = (await cards().first().locator('.legend').textContent()) ?? '';
  expect(reasons).toMatch(/experience \d/);
});

it('remembers the home city, and shows an example on request', async () => {
  await page.reload();
  expect(await page.getByRole('combobox', { name: /Home city/ }).inputValue()).toBe('Beira, Mozambique');
  await tabTo(page, page.getByRole('button', { name: 'Waste' }));
  await page.keyboard.press('Enter');
  await cards().first().waitFor();
});

it('asks nobody but its own server', () => {
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(`${inject('server')}/`))).toEqual([]);
});

const cards = (): Locator => page.locator('article.partner');
