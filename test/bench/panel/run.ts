import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, newProfile } from '../../e2e/harness/browser';
import type { TestBrowser } from '../../e2e/harness/browser';
import { startOther } from '../../e2e/harness/server';
import { samplePartner } from '../../extension/sample';
import { sampleAnswer, sampleUnderstood } from '../../shared/client/sample';

const CARDS = 25;
const GOALS = 17;
const TYPED = 'Half of the household waste of the outer wards is never collected.';
const SCROLLS = 40;

/** All figures of one run; times in ms, tasks only those of 50 ms or more. */
export interface PanelFigures {
  machine: { cores: number; model: string; chromium: string };
  first: number[];
  again: number[];
  typing: number[];
  scrolling: number[];
  bytes: { opening: number; background: number; whole: number };
}

/** Starts `browsers` browsers one after the other, opens the panel `opens` times in each, and types and scrolls above 25 cards in the last opening. */
export async function benchPanel(root: string, browsers: number, opens: number, tell: (line: string) => void): Promise<PanelFigures> {
  const folder = join(root, '.output', 'chrome-mv3');
  const figures: PanelFigures = { machine: { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', chromium: '' }, first: [], again: [], typing: [], scrolling: [], bytes: { opening: openingBytes(folder), background: statSync(join(folder, 'background.js')).size, whole: bytesOf(folder) } };
  const answers = await startOther((request, response) => {
    response.setHeader('content-type', 'application/json').end(request.url === '/api/match' ? JSON.stringify(sampleAnswer({ understood: { ...sampleUnderstood, sdgs: Array.from({ length: GOALS }, (_, at) => ({ goal: at + 1, score: 0 })) }, partners: Array.from({ length: CARDS }, (_, at) => samplePartner(at + 1, `City ${at + 1}`)) })) : '{}');
  });
  for (let started = 1; started <= browsers; started += 1) {
    tell(`Browser ${started} of ${browsers}…`);
    const { profile, remove } = await newProfile();
    const browser = await launch({ profile, extension: folder, hosts: { '127.0.0.1:8787': answers.port } });
    figures.machine.chromium = browser.context.browser()?.version() ?? (await versionOf(browser));
    await browser.context.addInitScript(watch);
    for (let opened = 1; opened <= opens; opened += 1) {
      const page = await browser.panelTab();
      (opened === 1 ? figures.first : figures.again).push(await interactive(page));
      if (opened === opens) await useCards(page, figures);
      await page.close();
    }
    await browser.close();
    await remove();
  }
  await answers.stop();
  return figures;
}

/** Runs in the panel before its own scripts: notes when the field can be used, and every long task. */
function watch(): void {
  const notes = Object.assign(globalThis, { interactiveAt: 0, longTasks: [] as number[] });
  new PerformanceObserver((list) => notes.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  const observer = new MutationObserver(() => {
    const field = document.querySelector('textarea');
    if (!field || field.disabled) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (notes.interactiveAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function interactive(page: Page): Promise<number> {
  const took = await page.waitForFunction(() => Reflect.get(globalThis, 'interactiveAt'));
  const field = page.getByRole('textbox').first();
  await field.fill('');
  await field.pressSequentially('x');
  if ((await field.inputValue()) !== 'x') throw new Error('the field said that it was ready, but took no letter');
  return Number(await took.jsonValue());
}

async function useCards(page: Page, figures: PanelFigures): Promise<void> {
  const field = page.getByRole('textbox').first();
  await field.fill(TYPED);
  await field.press('Control+Enter');
  await page.locator('.card').nth(CARDS - 1).waitFor();
  await takeTasks(page);
  await field.click();
  await field.pressSequentially(TYPED);
  figures.typing.push(...(await takeTasks(page)));
  for (let scrolled = 0; scrolled < SCROLLS; scrolled += 1) await page.mouse.wheel(0, scrolled < SCROLLS / 2 ? 400 : -400);
  figures.scrolling.push(...(await takeTasks(page)));
}

/** The long tasks since the last call, once the page is at rest. */
async function takeTasks(page: Page): Promise<number[]> {
  const taken = await page.evaluate(() => new Promise<unknown>((resolve) => setTimeout(() => resolve(Reflect.get(globalThis, 'longTasks').splice(0)), 300)));
  return Array.isArray(taken) ? taken.map(Number) : [];
}

/** Bytes of the scripts and styles that the panel's page names; browsers keep the sizes of an extension's files to themselves. */
function openingBytes(folder: string): number {
  const html = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

async function versionOf({ context }: TestBrowser): Promise<string> {
  const [page = await context.newPage()] = context.pages();
  return page.evaluate(() => /Chrome\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? 'of an unknown version');
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
}
