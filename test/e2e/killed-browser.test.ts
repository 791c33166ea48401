import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newProfile } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { openDesk } from './harness/desk-states';

/** Changes made before the browser dies; the next one is under way when it does. */
const BEFORE = 12;

let profile: Awaited<ReturnType<typeof newProfile>>;
let browser: TestBrowser;

const start = () => launch({ profile: profile.profile, hosts: { '127.0.0.1:8787': Number(new URL(inject('server')).port) } });

beforeAll(async () => {
  profile = await newProfile();
  browser = await start();
});

afterAll(async () => {
  await browser.close();
  await profile.remove();
});

it('loses nothing that was told as kept when the browser dies in a burst of changes, and doubles nothing', async () => {
  const page = await openDesk({ browser, server: inject('server') });
  const cards = page.locator('.shortlist article');
  const names = await cards.locator('h3').allTextContents();
  const told: { name: string; note: string }[] = [];
  for (let at = 0; at < BEFORE; at += 1) {
    const name = names[at % names.length] ?? '';
    const card = cards.nth(at % names.length);
    const note = `change ${at} on ${name}`;
    await card.getByLabel('Note', { exact: true }).fill(note);
    await card.getByText('Note saved').waitFor();
    told.push({ name, note });
  }
  await cards.first().getByLabel('Note', { exact: true }).fill('half a change');
  await browser.kill();

  browser = await start();
  const again = await browser.panelTab();
  await again.getByRole('navigation').getByRole('button', { name: `Shortlist ${names.length}` }).click();
  expect(await again.locator('.shortlist h3').allTextContents()).toEqual(names);
  const last = new Map(told.map(({ name, note }) => [name, note]));
  for (const [at, name] of names.entries()) {
    const note = await again.locator('.shortlist article').nth(at).getByLabel('Note', { exact: true }).inputValue();
    const expected = [last.get(name), ...(at === 0 ? ['half a change'] : [])]; // what was not told as kept may be there or not, but whole
    expect(expected).toContain(note);
  }
  const worker = await browser.worker();
  expect(await worker.evaluate("chrome.storage.local.get('shortlist:set-aside')")).toEqual({});
});
