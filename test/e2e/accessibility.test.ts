import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './harness/accessibility';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { STATES } from './harness/states';

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;

beforeAll(async () => {
  profile = await newProfile();
  browser = await launch({ profile: profile.profile, hosts: { 'city.example:80': inject('pages'), '127.0.0.1:8787': Number(new URL(inject('server')).port) } });
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

describe.each(STATES)('the state $name', ({ arrange }) => {
  it('keeps to WCAG 2.2 A and AA in light and dark, and fits its width', async () => {
    const page = await arrange({ browser, server: inject('server') });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
