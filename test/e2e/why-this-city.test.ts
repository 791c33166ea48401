import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { cityNamed, freshSettings } from './harness/extension-data';
import { tabTo } from './harness/keyboard';
import { REPORT_PARAGRAPH } from './harness/pages';

const READ = 5;

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let panel: Page;

beforeAll(async () => {
  profile = await newProfile();
  browser = await launch({ profile: profile.profile });
  await freshSettings(browser, { server: inject('server'), home: await cityNamed({ url: inject('server') }, 'Beira'), invited: true });
  panel = await browser.panelTab();
  await match();
  for (let at = 0; at < READ; at += 1) {
    await panel.keyboard.press('j');
    await panel.keyboard.press('Enter');
    await card(at).locator('.details').waitFor();
  }
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

it('gives every city whole points by part that add up to the fit it shows', async () => {
  for (let at = 0; at < READ; at += 1) {
    const fit = Number(await card(at).locator('.fit b').textContent());
    const parts = (await card(at).locator('.legend b').allTextContents()).map(points);
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(total(parts)).toBe(fit);
  }
});

it('lists every reason with its points, and the sum below them', async () => {
  for (let at = 0; at < READ; at += 1) {
    const rows = (await card(at).locator('.reasons > li > .points > [aria-hidden]').allTextContents()).map(points);
    const sum = rows.pop() ?? Number.NaN;
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(Math.abs(total(rows) - sum)).toBeLessThanOrEqual(0.05 * (rows.length + 1)); // each is shown to one decimal
    expect(Math.round(sum)).toBe(Number(await card(at).locator('.fit b').textContent()));
    const sentences = await card(at).locator('.reasons > li > div > p').allTextContents();
    expect(sentences.filter((text) => !/^\s*\S.{10,}[.!?…”"]$/.test(text.trim()))).toEqual([]);
  }
});

it('quotes evidence and names where it stands', async () => {
  for (let at = 0; at < READ; at += 1) {
    const quotes = card(at).locator('.reasons .quote');
    expect(await quotes.count()).toBeGreaterThanOrEqual(1);
    expect((await quotes.first().locator('blockquote').textContent())?.length).toBeGreaterThan(20);
    const source = await quotes.first().locator('figcaption').textContent();
    expect(source).toMatch(/ · /);
    expect(source).not.toContain('no source is recorded');
  }
});

it('says what the city and the home city are alike on and differ on, fact by fact', async () => {
  for (let at = 0; at < READ; at += 1) {
    const terms = await card(at).locator('.details > dl > dt').allTextContents();
    expect(terms.some((term) => term === 'Alike on' || term === 'Differs on')).toBe(true);
    expect(terms).toContain('Known links');
    expect(await card(at).locator('.likeness tbody tr').count()).toBeGreaterThanOrEqual(5);
  }
  const all = await panel.locator('.details > dl > dt').allTextContents();
  expect(all).toEqual(expect.arrayContaining(['Alike on', 'Differs on']));
});

it('keeps how sure it is apart from the fit', async () => {
  for (let at = 0; at < READ; at += 1) {
    expect(await card(at).locator('.confidence').textContent()).toMatch(/documented$/);
    expect(await card(at).locator('.legend').textContent()).not.toMatch(/documented|sure|confidence/i);
    expect(await card(at).locator('dt', { hasText: 'How sure' }).count()).toBe(1);
  }
});

it('gives the same order for the same text, data and home city', async () => {
  const before = await order();
  await panel.reload();
  await match();
  expect(await order()).toEqual(before);
  expect(before.length).toBe(10);
});

it('re-ranks without a theme that the officer removed, and does not bring it back', async () => {
  const chips = panel.locator('.chip');
  const label = (await chips.first().getByRole('button').getAttribute('aria-label')) ?? '';
  const remove = panel.getByRole('button', { name: label, exact: true });
  const answer = panel.waitForResponse((response) => response.url().endsWith('/api/match'));
  await remove.press('Enter');
  const body: unknown = (await answer).request().postDataJSON();
  expect(body).toHaveProperty('themes');
  await expect.poll(() => remove.count()).toBe(0);
  await tabTo(panel, problem(), 'Shift+Tab');
  await panel.keyboard.press('End');
  await panel.keyboard.type(' The pumps fail.');
  await panel.keyboard.press('Control+Enter');
  await panel.locator('.results[aria-busy=false]').waitFor();
  expect(await remove.count()).toBe(0);
});

async function match(): Promise<void> {
  await tabTo(panel, problem());
  await panel.keyboard.insertText(REPORT_PARAGRAPH);
  await panel.keyboard.press('Control+Enter');
  await card(0).waitFor();
}

const problem = (): Locator => panel.getByRole('textbox', { name: 'Problem' });
const card = (at: number): Locator => panel.locator('article.partner').nth(at);
const order = (): Promise<string[]> => panel.locator('article.partner h3').allTextContents();
const points = (text: string): number => Number(text.replace('−', '-').replace('+', ''));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
