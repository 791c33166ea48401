import type { Page } from 'playwright-core';
import type { Settings } from '../../../extension/services/settings';
import { DEFAULT_SERVER } from '../../../extension/services/server-address';
import type { TestBrowser } from './browser';
import { DESK } from './desk-states';
import { cityNamed, freshSettings } from './extension-data';
import { REPORT_PARAGRAPH } from './pages';
import { callForm, callSaved, pairOpened } from './scheme-states';
import { startOther } from './server';

/** What a state is made from: a browser whose default server is the real one, and the address of that server. */
export interface Stage {
  browser: TestBrowser;
  server: string;
}

/** One state of the interface: `arrange` gives a page that shows it, already at rest. */
export interface State {
  name: string;
  arrange: (stage: Stage) => Promise<Page>;
}

/** Nothing listens here: port 9 is refused by every machine of ours, and not blocked by the browser's own list. */
const NOWHERE = 'http://127.0.0.1:1999';
const PAGE_WIDTH = 1200;

/** Gives every visit an address of its own, so that a tab that is just being closed is not taken for it. */
let visits = 0;

const PANEL: State[] = [
  { name: 'first-run', arrange: (stage) => panel(stage, {}) },
  { name: 'empty', arrange: (stage) => panelFromBeira(stage) },
  { name: 'panel-captured', arrange: captured },
  { name: 'panel-results', arrange: results },
  { name: 'card-open', arrange: async (stage) => opened(await results(stage)) },
  { name: 'schemes', arrange: async (stage) => tab(await results(stage), 'Support') },
  { name: 'scheme-open', arrange: async (stage) => opened(await tab(await results(stage), 'Support')) },
  { name: 'cases', arrange: async (stage) => tab(await results(stage), 'Cases') },
  { name: 'case-open', arrange: caseOpened },
  { name: 'shortlist', arrange: shortlist },
  { name: 'shortlist-undo', arrange: undoable },
  { name: 'shortlist-empty', arrange: async (stage) => view(await panelFromBeira(stage), 'Shortlist') },
  { name: 'themes-shown', arrange: themesShown },
  { name: 'no-problem', arrange: (stage) => matched(stage, 'qwrtz plmnk vbgfd', /No city problem was recognised/) },
  { name: 'lookup-names', arrange: (stage) => lookup(stage, 'exchange') },
  { name: 'lookup-schemes', arrange: lookedUp },
  { name: 'pair', arrange: async (stage) => pairOpened(await shortlist(stage)) },
  { name: 'call-form', arrange: async (stage) => callForm(await panelFromBeira(stage)) },
  { name: 'call-saved', arrange: async (stage) => callSaved(await panelFromBeira(stage)) },
  { name: 'keys', arrange: keys },
  { name: 'nothing-selected', arrange: nothingSelected },
  { name: 'offline', arrange: offline },
  { name: 'wrong-server', arrange: (stage) => answeredBy(stage, '<!doctype html><title>Printer</title>', /Something else answers/) },
  { name: 'unreadable', arrange: (stage) => answeredBy(stage, '{"partners":[]}', /could not be read/) },
  { name: 'options', arrange: options },
];

const WEB: State[] = [
  { name: 'page-first', arrange: ({ browser, server }) => webPage(browser, server) },
  { name: 'page-results', arrange: pageResults },
];

/** Every state an officer meets, in the panel, the settings and the web page. */
export const STATES: readonly State[] = [...PANEL, ...DESK, ...WEB];

async function panel({ browser }: Stage, settings: Partial<Settings>): Promise<Page> {
  await freshSettings(browser, settings);
  const page = await browser.panelTab();
  await page.getByRole('heading', { name: 'Jumelles' }).waitFor();
  return page;
}

async function panelFromBeira(stage: Stage, server = DEFAULT_SERVER): Promise<Page> {
  return panel(stage, { home: await cityNamed({ url: stage.server }, 'Beira'), invited: true, server });
}

async function captured(stage: Stage, server = DEFAULT_SERVER): Promise<Page> {
  const page = await panelFromBeira(stage, server);
  const report = await stage.browser.context.newPage();
  await report.goto(`http://city.example/report?visit=${(visits += 1)}`);
  await report.locator('#problem').click({ clickCount: 3 });
  await stage.browser.pressButton(report);
  await page.getByText('From Drainage').waitFor();
  await report.close();
  return page;
}

async function seen(page: Page, text: RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

async function pressMatch(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Problem' }).getByRole('button', { name: 'Match' }).click();
}

async function results(stage: Stage): Promise<Page> {
  const page = await captured(stage);
  await pressMatch(page);
  await page.locator('article.partner').first().waitFor();
  return page;
}

async function matched(stage: Stage, text: string, shows: RegExp): Promise<Page> {
  const page = await panelFromBeira(stage);
  await page.getByRole('textbox', { name: 'Problem' }).fill(text);
  await pressMatch(page);
  await seen(page, shows);
  return page;
}

async function opened(page: Page): Promise<Page> {
  await page.locator('[data-card-opener]:visible').first().click();
  await page.locator('.details:visible').first().waitFor();
  return page;
}

async function tab(page: Page, name: string): Promise<Page> {
  await page.getByRole('tab', { name }).click();
  await page.locator('[data-card]:visible').first().waitFor();
  return page;
}

async function caseOpened(stage: Stage): Promise<Page> {
  const page = await opened(await tab(await results(stage), 'Cases'));
  await page.getByText('Sources', { exact: true }).waitFor();
  return page;
}

async function view(page: Page, name: string): Promise<Page> {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  return page;
}

async function shortlist(stage: Stage): Promise<Page> {
  const page = await results(stage);
  for (const at of [1, 0]) await page.locator('[data-card-save]').nth(at).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Shortlist 2' }).waitFor();
  await view(page, 'Shortlist');
  await page.getByLabel('Note').first().fill('Met their drainage engineer at the delta cities meeting.');
  await page.getByText('Note saved').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  return page;
}

async function undoable(stage: Stage): Promise<Page> {
  const page = await shortlist(stage);
  await page.getByRole('button', { name: /^Remove .* from the shortlist/ }).first().click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  return page;
}

async function themesShown(stage: Stage): Promise<Page> {
  const page = await results(stage);
  await page.locator('.theme-links .link').first().click();
  await page.locator('.theme-links .filters summary').click();
  return page;
}

async function lookup(stage: Stage, text: string): Promise<Page> {
  const page = await view(await panelFromBeira(stage), 'Look up');
  await seen(page, /names, searched on this computer/);
  await page.locator('.scheme-filters summary').click();
  await page.getByRole('checkbox', { name: /historic/ }).check();
  await page.locator('.lookup article.scheme').first().waitFor();
  await page.getByRole('combobox', { name: /Look up/ }).fill(text);
  await page.getByRole('option').first().waitFor();
  return page;
}

async function lookedUp(stage: Stage): Promise<Page> {
  const page = await lookup(stage, 'climate');
  await page.keyboard.press('Enter');
  await page.locator('.lookup article.scheme').first().waitFor();
  return page;
}

async function keys(stage: Stage): Promise<Page> {
  const page = await panelFromBeira(stage);
  const shown = page.getByRole('dialog');
  // The panel listens for keys a moment after it is drawn.
  for (let tries = 0; tries < 30 && !(await shown.isVisible()); tries++) {
    await page.keyboard.press('?');
    await shown.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await shown.waitFor();
  return page;
}

async function nothingSelected(stage: Stage): Promise<Page> {
  const page = await panelFromBeira(stage);
  const report = await stage.browser.context.newPage();
  await report.goto(`${stage.server}/`);
  await stage.browser.pressButton(report);
  await page.getByRole('alert').waitFor();
  await report.close();
  return page;
}

async function offline(stage: Stage): Promise<Page> {
  const page = await captured(stage, NOWHERE);
  await pressMatch(page);
  await seen(page, /The server does not answer/);
  return page;
}

async function answeredBy(stage: Stage, body: string, shows: RegExp): Promise<Page> {
  const other = await startOther((_request, response) => response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*').end(body));
  try {
    const page = await captured(stage, other.url);
    await pressMatch(page);
    await seen(page, shows);
    return page;
  } finally {
    await other.stop();
  }
}

async function options(stage: Stage): Promise<Page> {
  await freshSettings(stage.browser, { home: await cityNamed({ url: stage.server }, 'Beira'), invited: true });
  const page = await stage.browser.context.newPage();
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  await page.getByRole('button', { name: 'Save and test' }).click();
  await page.getByText(/^Connected/).waitFor();
  return page;
}

async function webPage(browser: TestBrowser, server: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: PAGE_WIDTH, height: 900 });
  await page.goto(`${server}/`);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('heading', { name: 'Jumelles' }).waitFor();
  return page;
}

async function pageResults({ browser, server }: Stage): Promise<Page> {
  const page = await webPage(browser, server);
  await page.getByRole('combobox', { name: /Home city/ }).fill('Beira');
  await page.getByRole('option', { name: /Beira.*Mozambique/ }).click();
  await page.getByRole('textbox', { name: 'Problem' }).fill(REPORT_PARAGRAPH);
  await pressMatch(page);
  await page.locator('article.partner').first().waitFor();
  return page;
}
