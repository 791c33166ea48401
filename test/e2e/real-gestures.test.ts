import { request as ask } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { missingForScreen } from '../runner/provide-screen.mjs';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { pdfOf } from './harness/pdf';
import { answerPrompt, onScreen } from './harness/prompt';
import { startScreen } from './harness/screen';
import type { Screen } from './harness/screen';
import { startOther } from './harness/server';
import type { Running } from './harness/server';

const missing = missingForScreen();
if (missing.length > 0) console.log(`Skipped: the real keyboard, menu and permission prompt need ${missing.join(' and ')} (on Debian: apt-get install xvfb xdotool).`);

const HOST = 'city.example';
const PDF_HOST = 'papers.example';
const OFFICE = 'partners.example';
const PDF_LINE = 'The wells of the outer wards run dry';

let screen: Screen;
let others: Running[] = [];
let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;
let page: Page;

describe.skipIf(missing.length > 0)('with a real keyboard and mouse, in a window', () => {
  beforeAll(async () => {
    screen = await startScreen();
    profile = await newProfile();
    const papers = await startOther((_request, response) => response.setHeader('content-type', 'application/pdf').end(pdfOf(PDF_LINE)));
    const office = await startOther(behindTheOfficesName);
    others = [papers, office];
    browser = await launch({ profile: profile.profile, display: screen.display, hosts: { [HOST]: inject('pages'), [PDF_HOST]: papers.port, [OFFICE]: office.port } });
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([...others.map((other) => other.stop()), profile?.remove()]);
    await screen?.stop();
  });

  it('the shortcut opens the panel with the passage selected in a page', async () => {
    const passage = await selectPassage('/passage');
    screen.press('alt+shift+j');
    await shows(passage);
  });

  it('the menu entry on a selected passage brings that passage into the panel', async () => {
    const passage = await selectPassage('/report');
    const box = await page.locator('#problem').boundingBox();
    if (!box) throw new Error('the passage is not shown');
    await screen.opens('the menu', async () => screen.click(await onScreen(page, { x: box.x + 20, y: box.y + box.height / 2 }), 3));
    screen.press('Up', 'Up', 'Return'); // the last entry is the developer’s “Inspect”, the one before it is ours
    await shows(passage);
  });

  it('the shortcut in the browser’s own PDF viewer says in a sentence what to do instead, and loses nothing', async () => {
    const panel = await browser.sidePanel();
    const before = await panel.getByRole('textbox', { name: 'Problem' }).inputValue();
    await openPdf();
    screen.press('ctrl+a', 'alt+shift+j');
    await panel.getByText('This page cannot be read by a shortcut').waitFor();
    expect(await panel.getByRole('textbox', { name: 'Problem' }).inputValue()).toBe(before);
  });

  it('the menu entry in the PDF viewer brings the selected text, with the address it was read at', async () => {
    await openPdf();
    await screen.opens('the menu', async () => {
      screen.press('ctrl+a');
      screen.click(await middleOfPage(), 3);
    });
    screen.press('Up', 'Up', 'Return');
    const panel = await browser.sidePanel();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Problem' }).inputValue()).toContain(PDF_LINE);
    expect(await panel.getByText(/^From/).getByRole('link').getAttribute('href')).toBe(`http://${PDF_HOST}/wells.pdf`);
  });

  it('a server on another host is asked for; when the officer denies it, a sentence says so and the old address stays', async () => {
    const options = await openOptions();
    await options.getByLabel(/Address of your server/).fill(`http://${OFFICE}`);
    await answerPrompt(options, screen, () => options.getByRole('button', { name: 'Save and test' }).click(), ['Escape'], `The browser was not allowed to call ${OFFICE}, so the address was not changed.`);
    expect(await options.getByLabel(/Address of your server/).inputValue()).toBe(`http://${OFFICE}`); // what was typed is not lost
    expect(await stored()).not.toContain(OFFICE);
    await options.close();
  });

  it('when the officer allows it, the address is kept and the server behind it answers', async () => {
    const options = await openOptions();
    await options.getByLabel(/Address of your server/).fill(`http://${OFFICE}`);
    await answerPrompt(options, screen, () => options.getByRole('button', { name: 'Save and test' }).click(), ['Tab', 'Return'], /^Connected/); // “Deny” has the focus first
    expect(await stored()).toContain(`http://${OFFICE}`);
    expect(await permitted()).toContain(`http://${OFFICE}/*`);
  });
});

/** Opens a page and selects its passage with three clicks of the mouse. */
async function selectPassage(path: string): Promise<string> {
  await page.goto(`http://${HOST}${path}`);
  await page.bringToFront();
  await page.locator('#problem').scrollIntoViewIfNeeded();
  const box = await page.locator('#problem').boundingBox();
  if (!box) throw new Error('the passage is not shown');
  const at = await onScreen(page, { x: box.x + 20, y: box.y + box.height / 2 });
  const selected = () => page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
  await expect.poll(async () => {
    screen.click(at, 1, 3);
    return (await selected()).length;
  }, { interval: 700 }).toBeGreaterThan(40);
  return selected();
}

async function shows(passage: string): Promise<void> {
  const panel = await browser.sidePanel();
  await expect.poll(() => panel.getByRole('textbox', { name: 'Problem' }).inputValue()).toBe(passage);
}

async function openPdf(): Promise<void> {
  await page.goto(`http://${PDF_HOST}/wells.pdf`);
  await page.bringToFront();
  // The viewer is an extension of the browser in a frame of its own; the page counts as read when its frame is there and the first click sticks.
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBeGreaterThan(1);
  await page.waitForTimeout(1_500);
  screen.click(await middleOfPage());
}

async function openOptions(): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Save and test' }).waitFor();
  return options;
}

async function middleOfPage(): Promise<{ x: number; y: number }> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return onScreen(page, { x: width * 0.6, y: height * 0.6 });
}

async function stored(): Promise<string> {
  return (await browser.worker()).evaluate("chrome.storage.local.get('settings').then((kept) => JSON.stringify(kept))");
}

async function permitted(): Promise<string[]> {
  return (await browser.worker()).evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
}

/** Hands a request on to the real server, as a city's web server does that gives it a name of its own. */
const behindTheOfficesName: Parameters<typeof startOther>[0] = (request, response) => {
  const { port } = new URL(inject('server'));
  const onward = ask({ host: '127.0.0.1', port, method: request.method, path: request.url, headers: { ...request.headers, host: `127.0.0.1:${port}` } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
};
