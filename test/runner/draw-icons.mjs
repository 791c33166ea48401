// `npm run icons`: draws extension/icon.svg in every size that browsers and stores ask for, with Chromium; run it after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { iconFiles } from './icon-files.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const drawing = readFileSync(join(root, 'extension', 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const { file, size } of iconFiles()) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>html, body { margin: 0; background: none } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
    writeFileSync(join(root, file), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`${file} (${size} × ${size})`);
  }
} finally {
  await browser.close();
}
