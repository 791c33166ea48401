import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newProfile } from '../harness/browser';
import type { TestBrowser } from '../harness/browser';
import { STATES } from '../harness/states';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'screenshots');
const KEPT = ['panel-captured', 'panel-results', 'card-open', 'schemes', 'cases', 'shortlist', 'empty', 'offline', 'options', 'page-results', 'first-run'];
const LOWEST = 480;
const TALLEST = 1_200;
const LARGEST = 250_000;

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  profile = await newProfile();
  browser = await launch({ profile: profile.profile, switches: ['--hide-scrollbars'], hosts: { 'city.example:80': inject('pages'), '127.0.0.1:8787': Number(new URL(inject('server')).port) } });
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

it.each(KEPT.flatMap((name) => STATES.filter((state) => state.name === name)))('takes $name in light and dark', async ({ name, arrange }) => {
  const page = await arrange({ browser, server: inject('server') });
  const { width } = page.viewportSize() ?? { width: 380 };
  await page.setViewportSize({ width, height: LOWEST });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(TALLEST, height) });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const path = join(FOLDER, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    expect(statSync(path).size, `${path} is too large`).toBeLessThan(LARGEST);
  }
  await page.close();
});
