// `npm run gallery`: builds the page of all shared components in all states, and takes pictures of it into dist/gallery/pictures: two themes, 320 px, twice the size, forced colours.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../runner/find-chromium.mjs';

const VIEWS = [
  { name: 'light', width: 1540 },
  { name: 'dark', width: 1540, media: { colorScheme: 'dark' } },
  { name: 'narrow', width: 320 },
  // what 380 px leave at 200 %
  { name: 'twice-the-size', width: 190, media: { deviceScaleFactor: 2 } },
  { name: 'forced-colours', width: 1540, media: { forcedColors: 'active', reducedMotion: 'reduce' } },
];
/** A picture that is taller can no longer be looked at whole. */
const TALLEST = 1_900;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pictures = join(root, 'dist', 'gallery', 'pictures');
const configFile = join(root, 'test', 'gallery', 'vite.config.ts');

await build({ configFile, logLevel: 'warn' });
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
try {
  for (const { name, width, media = {} } of VIEWS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'en-GB', ...media });
    await page.goto(server.resolvedUrls.local[0]);
    await page.waitForSelector('.skeleton'); // the last to come
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await page.waitForSelector('path.land');
    const wide = await page.evaluate(() => [...document.querySelectorAll('.state')].filter((state) => state.scrollWidth > state.clientWidth + 1).map((state) => `${state.closest('section').querySelector('h2').textContent} ${state.firstElementChild.textContent}`));
    for (const state of wide) console.error(`${name}: ${state} is wider than ${width} px`);
    if (wide.length > 0) process.exitCode = 1;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let part = 1; (part - 1) * TALLEST < height; part += 1) {
      const top = (part - 1) * TALLEST;
      const file = `${name}-${part}.png`;
      await page.screenshot({ path: join(pictures, file), fullPage: true, clip: { x: 0, y: top, width, height: Math.min(TALLEST, height - top) }, animations: 'disabled' });
      console.log(`dist/gallery/pictures/${file}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
