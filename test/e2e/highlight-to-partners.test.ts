import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { chooseMenu, pressShortcut } from './harness/extension-data';
import { hasFocus, tabTo } from './harness/keyboard';
import { NOTE } from './harness/pages';
import { startProxy } from './harness/recording-proxy';

// The page's host is none the extension may read by itself: only the officer's gesture opens it.
const HOST = 'city.example';
const SERVER = '127.0.0.1:8787';

/** Chromium itself asks its maker for the time and for updates; what these carry is looked at as well. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1)\.com(:443)?$/;

let profile: Awaited<ReturnType<typeof newProfile>>;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let browser: TestBrowser;
let page: Page;
let panel: Page;
let passage = '';

beforeAll(async () => {
  profile = await newProfile();
  proxy = await startProxy({ [HOST]: inject('pages'), [SERVER]: Number(new URL(inject('server')).port) });
  browser = await launch({ profile: profile.profile, proxy: proxy.port });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
});

afterAll(async () => {
  await browser.close();
  await proxy.stop();
  await profile.remove();
});

it('shows the quote and its page in the side panel when the button is pressed on a selected paragraph', async () => {
  await page.goto(`http://${HOST}/passage?session=secret#part`);
  await page.locator('#problem').click({ clickCount: 3 });
  passage = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
  expect(passage.length).toBeGreaterThan(40);
  await browser.pressButton(page);
  panel = await browser.sidePanel();
  await expect.poll(() => problem().inputValue()).toBe(passage);
  const from = panel.getByText(/^From/).getByRole('link');
  expect(await from.textContent()).toBe(await page.title());
  expect(await from.getAttribute('href')).toBe(`http://${HOST}/passage`);
});

it('has sent nothing of the problem before Match', () => {
  expect(proxy.sent.length).toBeGreaterThan(0); // the page itself went through the same wire
  expect(toServer().filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(proxy.sent.filter(carriesProblem)).toEqual([]);
});

it('names the home city by keyboard', async () => {
  const field = panel.getByRole('combobox', { name: 'Home city' });
  await tabTo(panel, field);
  await panel.keyboard.type('beira');
  await panel.getByRole('option', { name: /Beira.*Mozambique/ }).waitFor();
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'for Beira, Mozambique' }).waitFor();
});

it('ranks at least five cities with reasons, evidence and sources after one press of Match', async () => {
  await tabTo(panel, problem());
  await tabTo(panel, panel.getByRole('region', { name: 'Problem' }).getByRole('button', { name: 'Match' }));
  await panel.keyboard.press('Enter');
  await cards().first().waitFor();
  expect(await cards().count()).toBeGreaterThanOrEqual(5);
  const names: string[] = [];
  for (const at of [0, 1, 2]) {
    await panel.keyboard.press('j');
    const card = cards().nth(at);
    expect(await hasFocus(card.locator('[data-card-opener]'))).toBe(true);
    names.push((await card.locator('h3').textContent()) ?? '');
    expect((await card.locator('.first-reason').textContent())?.length).toBeGreaterThan(20);
    expect((await card.locator('blockquote').first().textContent())?.length).toBeGreaterThan(20);
    expect(await card.locator('figcaption').first().textContent()).not.toContain('no source is recorded');
  }
  expect(new Set(names).size).toBe(3);
  const firstTen = await panel.locator('.partner h3').allTextContents();
  expect(firstTen.slice(0, 10)).toEqual(expect.arrayContaining([expect.stringMatching(/Yokohama|Bangkok/)]));
});

it('sends the problem once, to the set server only, and nothing of the page it stands on', async () => {
  const carriers = proxy.sent.filter(carriesProblem);
  expect(carriers.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST http://${SERVER}/api/match`]);
  expect(JSON.parse(carriers[0]?.body ?? '{}')).toMatchObject({ problem: { text: passage } });
  const wire = decodeURIComponent(toServer().map(({ url, body, headers }) => `${url}${body}${headers}`).join());
  for (const kept of ['secret', HOST, await page.title()]) expect(wire).not.toContain(kept);
});

it('saves a city with one key and lists it', async () => {
  await panel.keyboard.press('s');
  const saved = (await cards().nth(2).locator('h3').textContent()) ?? '';
  await panel.getByText(`${saved} is on the shortlist.`).waitFor();
  await tabTo(panel, panel.getByRole('button', { name: /^Shortlist/ }), 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('.shortlist h3').allTextContents()).toEqual([saved]);
  await tabTo(panel, panel.getByLabel(/^Note/));
  await panel.keyboard.type('Ask the embassy first');
  await panel.getByText('Note saved').waitFor();
});

it('goes on after the browser has put its worker to sleep', async () => {
  await page.bringToFront();
  const session = await panel.context().newCDPSession(panel);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped') && resolve()),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.locator('p').first().click({ clickCount: 3 });
  const other = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
  expect(other).not.toBe(passage);
  await browser.pressButton(page);
  await expect.poll(() => problem().inputValue()).toBe(other);
});

it.each([
  ['the context menu, on a plain-text page that the extension may not read', chooseMenu],
  ['the shortcut, on a plain-text page', pressShortcut],
] as const)('takes the selection by %s', async (_name, capture) => {
  const host = capture === pressShortcut ? `127.0.0.1:${inject('pages')}` : HOST;
  await browser.close();
  browser = await launch({ profile: profile.profile, hosts: { [`${HOST}:80`]: inject('pages'), [SERVER]: Number(new URL(inject('server')).port) } });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`http://${host}/note.txt`);
  await page.locator('pre').waitFor();
  await page.keyboard.press('Control+a');
  await capture(browser, page);
  panel = await browser.panelTab(); // without a real gesture the browser opens no side panel; its page is the same
  await expect.poll(() => problem().inputValue()).toBe(NOTE);
  await tabTo(panel, problem());
  await panel.keyboard.press('Control+Enter');
  await cards().first().waitFor();
  expect(await cards().count()).toBeGreaterThanOrEqual(5);
});

it('finds the saved city and its note again after the browser was restarted', async () => {
  const view = panel.getByRole('button', { name: /^Shortlist/ });
  await tabTo(panel, view, 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('.shortlist h3').count()).toBe(1);
  expect(await panel.getByLabel(/^Note/).inputValue()).toBe('Ask the embassy first');
  await panel.locator('.saved-for').getByText(passage.slice(0, 60)).waitFor();
});

it('let nothing out of the browser but the page and the calls of the set server', () => {
  const known = [`http://${HOST}/passage`, `http://${HOST}/favicon.ico`, `http://${SERVER}/api/`];
  const asked = proxy.sent.map(({ url }) => url).filter((url) => !BROWSERS_OWN.test(new URL(url).host));
  expect(asked.filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);
});

const problem = (): Locator => panel.getByRole('textbox', { name: 'Problem' });
const cards = (): Locator => panel.locator('article.partner');
const toServer = () => proxy.sent.filter(({ url }) => new URL(url).host === SERVER);
const carriesProblem = ({ url, body, headers }: { url: string; body: string; headers: string }) => decodeURIComponent(`${url}${headers}`).includes(passage.slice(0, 30)) || body.includes(JSON.stringify(passage).slice(1, 30));
