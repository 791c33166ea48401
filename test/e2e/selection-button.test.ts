import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { missingForScreen } from '../runner/provide-screen.mjs';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { answerPrompt, onScreen } from './harness/prompt';
import { startScreen } from './harness/screen';
import type { Screen } from './harness/screen';
import { startOther } from './harness/server';
import type { Running } from './harness/server';

const missing = missingForScreen();
const HOST = 'city.example';
const OTHER = 'elsewhere.example';
const STRICT = 'strict.example';
const PASSAGE = 'The wells of the outer wards run dry every year before the rain has come.';
/** Rules of a page that would move or hide whatever is put into it. */
const HOSTILE = 'html > div { display: none; position: static; transform: translate(-9999px); }';
const FORM = `<p id="problem">${PASSAGE}</p><textarea id="field">${PASSAGE}</textarea><div id="written" contenteditable>${PASSAGE}</div>`;
const POLICY = "default-src 'none'; style-src 'none'; script-src 'none'";
/** The button's width and height are at least these; it stands right below the passage. */
const BELOW = 22;

let screen: Screen;
let strict: Running;
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let page: Page;

describe.skipIf(missing.length > 0)('the button beside selected text', () => {
  beforeAll(async () => {
    screen = await startScreen();
    profile = await newProfile();
    strict = await startOther((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', POLICY).end(`<!doctype html><title>Wells</title>${FORM}`));
    browser = await launch({ profile: profile.profile, display: screen.display, hosts: { [HOST]: inject('pages'), [OTHER]: inject('pages'), [STRICT]: strict.port } });
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([strict?.stop(), profile?.remove()]);
    await screen?.stop();
  });

  it('stands on no page before it is allowed', async () => {
    await open(HOST, '/report');
    await selectPassage();
    await staysAway();
    expect(await scripts()).toEqual([]);
  });

  it('stays away when the officer denies the browser’s question, and a sentence says so', async () => {
    const options = await openOptions();
    await answerPrompt(options, screen, () => askFor(options, HOST), ['Escape'], `The browser was not allowed to show it on http://${HOST}, so nothing was changed.`);
    expect([await scripts(), await permitted()]).toEqual([[], expect.not.arrayContaining([`http://${HOST}/*`])]);
    await options.close();
  });

  it('stands beside a passage on the site that was allowed, and on no other', async () => {
    const options = await openOptions();
    await answerPrompt(options, screen, () => askFor(options, HOST), ['Tab', 'Return'], `The button stands on http://${HOST} from now on; load pages that are open once more.`);
    expect(await scripts()).toEqual([[`http://${HOST}/*`]]);
    await options.close();
    await open(HOST, '/report');
    await selectPassage();
    await appears();
    await open(OTHER, '/report');
    await selectPassage();
    await staysAway();
  });

  it('opens the panel with the passage when it is pressed, as the shortcut does', async () => {
    await open(HOST, '/report');
    const passage = await selectPassage();
    await appears();
    screen.click(await middleOfButton(), 1);
    await shows(passage);
    await gone();
  });

  it('is reached with Tab, pressed with Enter, and closed with Escape; the page cannot look into it', async () => {
    await open(HOST, '/passage');
    const passage = await selectPassage();
    await appears();
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    screen.press('Escape');
    await gone();
    expect(await selected()).toBe(passage); // what is selected stays so
    await selectPassage();
    await appears();
    screen.press('Tab', 'Return');
    await shows(passage);
  });

  it('stands in a page with a strict policy and hostile rules, but never at a field or a text that is being written', async () => {
    const options = await openOptions();
    await answerPrompt(options, screen, () => askFor(options, STRICT), ['Tab', 'Return'], /The button stands on http:\/\/strict/);
    await options.close();
    await open(STRICT, '/');
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, HOSTILE);
    const passage = await selectPassage();
    await appears();
    screen.click(await middleOfButton(), 1); // where it is seen it is pressed
    await shows(passage);
    for (const field of ['#field', '#written']) {
      await page.locator(field).click();
      screen.press('ctrl+a');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(field.slice(1));
      await staysAway();
    }
  });

  it('leaves open pages at once when it is stopped, and the leave is given back', async () => {
    await open(HOST, '/report');
    await selectPassage();
    await appears();
    const options = await openOptions();
    await options.getByRole('button', { name: `Stop the button on http://${HOST}` }).click();
    await options.getByText(`The button is gone from http://${HOST}, and the leave is given back.`).waitFor();
    expect(await scripts()).toEqual([[`http://${STRICT}/*`]]);
    expect(await permitted()).not.toContain(`http://${HOST}/*`);
    await options.close();
    await page.bringToFront();
    await gone();
    await selectPassage();
    await staysAway();
  });
});

async function open(host: string, path: string): Promise<void> {
  await page.goto(`http://${host}${path}`);
  await page.bringToFront();
}

const selected = () => page.evaluate(() => document.getSelection()?.toString().trim() ?? '');

/** Selects the page's passage with three clicks of the mouse. */
async function selectPassage(): Promise<string> {
  const box = await page.locator('#problem').boundingBox();
  if (!box) throw new Error('the passage is not shown');
  const at = await onScreen(page, { x: box.x + 20, y: box.y + 8 });
  await expect.poll(async () => {
    screen.click(at, 1, 3);
    return (await selected()).length;
  }, { interval: 700 }).toBeGreaterThan(40);
  return selected();
}

/** The button's place, read from its host: what is inside is closed to the page and to this test. */
const place = () =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return host instanceof HTMLDivElement && host.style.left !== '' ? host.getBoundingClientRect().toJSON() : null;
  });

async function appears(): Promise<void> {
  await expect.poll(place).not.toBeNull();
  expect((await place()).height).toBeGreaterThan(BELOW);
}

const gone = () => expect.poll(place).toBeNull();

/** Longer than the button takes to come. */
async function staysAway(): Promise<void> {
  await page.waitForTimeout(700);
  expect(await place()).toBeNull();
}

async function middleOfButton(): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await place();
  return onScreen(page, { x: x + width / 2, y: y + height / 2 });
}

async function shows(passage: string): Promise<void> {
  const panel = await browser.sidePanel();
  await expect.poll(() => panel.getByRole('textbox', { name: 'Problem' }).inputValue()).toBe(passage);
}

async function openOptions(): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('heading', { name: 'Button beside selected text' }).waitFor();
  return options;
}

/** Asks in the settings for the button on a site. */
async function askFor(options: Page, host: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Site' }).fill(`http://${host}`);
  await options.getByRole('button', { name: 'Allow on this site' }).click();
}

/** The sites of the script that shows the button. */
async function scripts(): Promise<string[][]> {
  return (await browser.worker()).evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches))');
}

async function permitted(): Promise<string[]> {
  return (await browser.worker()).evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
}
