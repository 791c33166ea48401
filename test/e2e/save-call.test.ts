import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { freshSettings } from './harness/extension-data';
import { tabTo } from './harness/keyboard';
import { startOther } from './harness/server';
import type { Running } from './harness/server';

/** A call in our own words. */
const CALL = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Fonds eau</title></head><body><div id="call">
<p>Appel à projets : eau et villes jumelées</p>
<p>Les dossiers sont à déposer au plus tard le 1er février 2099 à 17h00, heure de Paris. Aide plafonnée à 1 500 000 FCFA par commune.</p></div></body></html>`;

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let site: Running;
let panel: Page;

beforeAll(async () => {
  profile = await newProfile();
  site = await startOther((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(CALL));
  browser = await launch({ profile: profile.profile, hosts: { 'calls.example': site.port } });
  await freshSettings(browser, { invited: true });
  panel = await browser.panelTab();
});

afterAll(async () => {
  await Promise.all([browser.close(), site.stop()]);
  await profile.remove();
});

it('fills a call’s form from the passage that was selected on its page, and keeps it, by keyboard and without a server', async () => {
  const page = await browser.context.newPage();
  await page.goto('http://calls.example/eau');
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#call') ?? document.body));
  await browser.pressButton(page);
  await panel.bringToFront();
  const open = panel.getByRole('button', { name: 'Save as a call' });
  await tabTo(panel, open);
  await panel.keyboard.press('Enter');
  expect(await panel.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Appel à projets : eau et villes jumelées');
  expect(await panel.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('http://calls.example/eau');
  await panel.getByText(/found: “.*au plus tard le 1er février 2099/).waitFor();
  await tabTo(panel, panel.getByRole('button', { name: 'Save the call' }));
  await panel.keyboard.press('Enter');
  const card = panel.locator('.saved-calls article');
  await card.waitFor();
  expect(await card.locator('.deadline').textContent()).toContain('1 February 2099, 17:00 Paris time');
  expect(await card.locator('.facts').textContent()).toMatch(/up to F\sCFA\s1,500,000/);
});

it('still has it after the browser was closed', async () => {
  await browser.close();
  browser = await launch({ profile: profile.profile });
  panel = await browser.panelTab();
  await panel.getByRole('navigation').getByRole('button', { name: /Shortlist/ }).click();
  await panel.locator('.saved-calls').getByText('Appel à projets : eau et villes jumelées').first().waitFor();
});
