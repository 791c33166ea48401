import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Settings } from '../../extension/services/settings';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { freshSettings } from './harness/extension-data';
import { tabTo } from './harness/keyboard';
import { NOTE } from './harness/pages';
import { startOther, startServer } from './harness/server';

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let panel: Page;

beforeAll(async () => {
  profile = await newProfile();
  browser = await launch({ profile: profile.profile });
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

it('says what to start when the server is down, and matches once it is up', async () => {
  const { port, stop } = await startOther(() => undefined); // a port that is free for sure
  await stop();
  await matchWith({ server: `http://127.0.0.1:${port}` });
  const notice = alert();
  expect(await notice.textContent()).toMatch(/does not answer.*Start it with “npm start”/);
  const server = await startServer(port);
  try {
    await tabTo(panel, notice.getByRole('button', { name: 'Try again' }));
    await panel.keyboard.press('Enter');
    await panel.locator('article.partner').first().waitFor();
    expect(await alert().count()).toBe(0);
  } finally {
    await server.stop();
  }
});

it.each([
  ['another program answers', 200, '<!doctype html><title>Printer</title>', /Something else answers.*is not a Jumelles server.*Check the address/],
  ['the answer lacks what is needed', 200, '{"partners":[]}', /could not be read.*different versions.*First field that does not fit/],
  ['the server refuses with a sentence', 503, '{"error":{"code":"busy","message":"The index is being rebuilt; try again in a minute."}}', /refused.*being rebuilt; try again in a minute\./],
  ['the server fails without a word', 500, 'oops', /refused.*gave no reason.*tell the person who runs the server/],
] as const)('says what to do next when %s', async (_name, status, body, says) => {
  const other = await startOther((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
  try {
    await matchWith({ server: other.url });
    expect(await alert().textContent()).toMatch(says);
  } finally {
    await other.stop();
  }
});

it('leads to the settings when the browser may not call the server', async () => {
  await matchWith({ server: 'https://partners.example.org' });
  expect(await alert().textContent()).toMatch(/may not ask this server yet.*allow it there/);
  const opened = browser.context.waitForEvent('page');
  await tabTo(panel, alert().getByRole('button', { name: 'Open settings' }));
  await panel.keyboard.press('Enter');
  const options = await opened;
  await options.getByRole('textbox', { name: 'Address of your server' }).waitFor();
});

it('tests and keeps a server’s address in the settings, by keyboard', async () => {
  await freshSettings(browser, {});
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const field = options.getByRole('textbox', { name: 'Address of your server' });
  for (const [typed, says] of [
    ['not an address', /This is no address/],
    [inject('server').replace('http://', ''), /^Connected: Jumelles .* cities, .* entries, .* schemes/],
  ] as const) {
    await tabTo(options, field);
    await options.keyboard.press('Control+a');
    await options.keyboard.type(typed);
    await options.keyboard.press('Enter');
    await options.locator('.outcome').filter({ hasText: says }).waitFor();
  }
  await options.reload();
  await expect.poll(() => field.inputValue()).toBe(inject('server'));
  await options.close();
});

it('says so when nothing was selected', async () => {
  await freshSettings(browser, { server: inject('server'), invited: true });
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${inject('pages')}/note.txt`);
  panel = await browser.panelTab();
  await browser.pressButton(page);
  await panel.getByText('Nothing was selected').waitFor();
  await page.close();
  await panel.close();
});

it('sends a capture at once when the officer has switched that on', async () => {
  await freshSettings(browser, { server: inject('server'), invited: true, matchAtOnce: true });
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${inject('pages')}/note.txt`);
  await page.keyboard.press('Control+a');
  await browser.pressButton(page);
  panel = await browser.panelTab();
  await panel.locator('article.partner').first().waitFor();
  expect(await panel.getByRole('textbox', { name: 'Problem' }).inputValue()).toBe(NOTE);
});

async function matchWith(settings: Partial<Settings>): Promise<void> {
  if (panel && !panel.isClosed()) await panel.close();
  await freshSettings(browser, { invited: true, ...settings });
  panel = await browser.panelTab();
  await tabTo(panel, panel.getByRole('textbox', { name: 'Problem' }));
  await panel.keyboard.insertText(NOTE);
  await panel.keyboard.press('Control+Enter');
  await alert().waitFor();
}

const alert = (): Locator => panel.getByRole('region', { name: 'Results' }).getByRole('alert');
