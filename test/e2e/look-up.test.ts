import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { freshSettings } from './harness/extension-data';
import { tabTo } from './harness/keyboard';
import { startServer } from './harness/server';
import type { Running } from './harness/server';

const A_MOMENT_MS = 1_000;

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let server: Running;
let panel: Page;

beforeAll(async () => {
  profile = await newProfile();
  [browser, server] = await Promise.all([launch({ profile: profile.profile }), startServer()]);
  await freshSettings(browser, { server: server.url, invited: true });
  panel = await browser.panelTab();
  const view = panel.getByRole('navigation').getByRole('button', { name: 'Look up' });
  await tabTo(panel, view);
  await panel.keyboard.press('Enter');
  await panel.getByText(/names, searched on this computer/).waitFor();
});

afterAll(async () => {
  await Promise.all([browser.close(), server.stop()]);
  await profile.remove();
});

it('finds schemes for two words within a moment, with their status', async () => {
  await lookFor('climate finance');
  const first = panel.getByRole('option').first();
  await first.waitFor({ timeout: A_MOMENT_MS });
  expect(await first.textContent()).toMatch(/^Scheme.*Climate Finance.*(Open|Expected|Not verified)/);
});

it('opens a scheme by keyboard: status, last verified, who may take part, source', async () => {
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  const card = panel.locator('.lookup article.scheme');
  await card.waitFor();
  expect(await card.locator('.status-line').textContent()).toMatch(/(last verified \d+ \w+ \d{4}|check with the runner)/);
  expect(await card.locator('.facts dt').count()).toBeGreaterThan(0);
  expect(await card.locator('.source').first().textContent()).not.toContain('no source is recorded');
});

it('searches the schemes’ whole texts with Enter, and shows none that is over', async () => {
  await lookFor('climate');
  await panel.keyboard.press('Enter');
  await panel.getByText(/\d+ schemes for “climate”, those that answer best first/).waitFor();
  const shown = await panel.locator('.lookup article.scheme .status').allTextContents();
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((text) => !['Open', 'Open all the time', 'Expected', 'Not verified'].includes(text))).toEqual([]);
});

it('hides closed and historic schemes until asked for, and marks them in words', async () => {
  await lookFor('town twinning');
  await expect.poll(() => panel.getByRole('option', { name: /^Scheme/ }).filter({ hasText: /Closed|Historic/ }).count()).toBe(0);
  await tabTo(panel, panel.locator('.scheme-filters summary'));
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('checkbox', { name: /Closed and historic/ }));
  await panel.keyboard.press('Space');
  await lookFor('town twinning');
  const closed = panel.getByRole('option').filter({ hasText: 'CERV Town Twinning' });
  await closed.waitFor();
  expect(await closed.textContent()).toContain('Closed');
  await lookFor('1986');
  await panel.keyboard.press('Enter');
  await panel.locator('.lookup output').filter({ hasText: /“1986”/ }).or(panel.getByText('No scheme for “1986”')).first().waitFor();
  const states = await panel.locator('.lookup article.scheme .status').allTextContents();
  expect(states.filter((text) => text === 'Open')).toEqual([]);
});

it('narrows by country, by keyboard, says so in chips, and shows what it left out when asked', async () => {
  await lookFor('town twinning');
  await tabTo(panel, panel.getByLabel('Country of one side'));
  await panel.keyboard.type('Mozam');
  await panel.locator('.chip').filter({ hasText: 'Country of one side: Mozambique' }).waitFor();
  await tabTo(panel, panel.getByRole('button', { name: 'Clear all' }));
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('.scheme-filters .chip').count()).toBe(0);
  await tabTo(panel, panel.getByRole('button', { name: 'Show them too' }));
  await panel.keyboard.press('Enter');
  await panel.locator('.lookup article.scheme .status', { hasText: 'Historic' }).first().waitFor();
});

it('still finds names when the server has stopped, and says what it cannot show', async () => {
  await server.stop();
  await panel.reload();
  await tabTo(panel, panel.getByRole('navigation').getByRole('button', { name: 'Look up' }));
  await panel.keyboard.press('Enter');
  await panel.getByText('names come from the list kept here').waitFor();
  await lookFor('climate finance');
  await panel.getByRole('option').first().waitFor({ timeout: A_MOMENT_MS });
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.getByText('Only its name is kept here').waitFor();
  await panel.getByText(/Start it with “npm start”/).filter({ visible: true }).waitFor();
});

it('shows the whole card once the server is back', async () => {
  server = await startServer(server.port);
  const again = panel.locator('.lookup').getByRole('button', { name: 'Try again' });
  await tabTo(panel, again);
  await panel.keyboard.press('Enter');
  await panel.locator('.lookup article.scheme').waitFor();
});

async function lookFor(text: string): Promise<void> {
  await tabTo(panel, field(), (await panel.locator('.lookup :focus').count()) > 0 ? 'Shift+Tab' : 'Tab');
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type(text);
}

const field = (): Locator => panel.getByRole('combobox', { name: 'Look up a city, scheme or case' });
