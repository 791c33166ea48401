import type { Page } from 'playwright-core';
import { editOf, EMPTY_DESK, withEdit } from '../../../extension/services/desk';
import { deskFileText } from '../../../extension/services/desk-file';
import { needOf } from '../../../extension/services/need';
import { itemOf } from '../../../extension/services/shortlist-item';
import { matchResponse } from '../../../shared/contract/match';
import type { TestBrowser } from './browser';
import { cityNamed, freshSettings } from './extension-data';
import { REPORT_PARAGRAPH } from './pages';

interface Stage {
  browser: TestBrowser;
  server: string;
}

const SAVED_AT = Date.UTC(2026, 0, 15, 9);

/** A desk of two needs with real cities of the server, saved from Beira. */
export async function sampleDesk(server: string) {
  const home = await cityNamed({ url: server }, 'Beira');
  const answer = await fetch(`${server}/api/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ problem: { text: REPORT_PARAGRAPH }, home: home.id }) });
  const { partners, dataVersion } = matchResponse.parse(await answer.json());
  const floods = needOf({ quote: REPORT_PARAGRAPH, title: 'Drainage in the port district', url: 'http://city.example/report', at: SAVED_AT });
  const waste = needOf({ quote: 'Waste is burnt beside the houses and washed into the drains.', at: SAVED_AT + 1 });
  const items = partners.slice(0, 6).map((partner, at) => itemOf(partner, { needId: at < 4 ? floods.id : waste.id, home, dataVersion, savedAt: SAVED_AT + at }));
  const [first, second] = items;
  if (first) Object.assign(first, { note: 'Met their drainage engineer.', tags: ['drainage', 'board of 12 May'], stage: 'contacted', nextStep: { text: 'Write to the embassy', date: '2026-01-20' } });
  if (second) Object.assign(second, { stage: 'declined', reason: 'No staff this year' });
  return { home, needId: floods.id, desk: withEdit(EMPTY_DESK, editOf({ needs: [floods, waste], items })) };
}

/** The panel with the shortlist of `sampleDesk` in front. */
export async function openDesk({ browser, server }: Stage): Promise<Page> {
  const { home, desk } = await sampleDesk(server);
  await freshSettings(browser, { home, invited: true });
  const kept = Object.fromEntries([...[...desk.needs].map(([id, need]) => [`need:${id}`, need] as const), ...[...desk.items].map(([id, item]) => [`item:${id}`, item] as const)]);
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`);
  const page = await browser.panelTab();
  await page.getByRole('navigation').getByRole('button', { name: `Shortlist ${desk.items.size}` }).click();
  await page.locator('.shortlist h3').first().waitFor();
  return page;
}

/** The states of the shortlist beyond the list itself. */
export const DESK: { name: string; arrange: (stage: Stage) => Promise<Page> }[] = [
  { name: 'desk', arrange: openDesk },
  { name: 'desk-need', arrange: need },
  { name: 'desk-declining', arrange: (stage) => stageChosen(stage, 'declined') },
  { name: 'desk-before-agreeing', arrange: (stage) => stageChosen(stage, 'agreed') },
  { name: 'desk-import', arrange: importShown },
  { name: 'desk-delete', arrange: deleting },
  { name: 'desk-compare', arrange: compared },
  { name: 'desk-first-contact', arrange: firstContact },
  { name: 'desk-briefing', arrange: briefing },
];

async function need(stage: Stage): Promise<Page> {
  const page = await openDesk(stage);
  await page.getByRole('combobox', { name: 'Need', exact: true }).selectOption({ index: 2 });
  await page.getByText('Highlighted on 1 page').click();
  await page.getByText('Filter and sort').click();
  await page.getByText('Tags, next step, history').first().click();
  return page;
}

async function stageChosen(stage: Stage, value: string): Promise<Page> {
  const page = await openDesk(stage);
  await page.locator('.stage select').first().selectOption(value);
  await page.locator('.gate').waitFor();
  return page;
}

async function outAndIn(stage: Stage): Promise<Page> {
  const page = await openDesk(stage);
  await page.getByText('Take along, bring in, delete').click();
  return page;
}

async function importShown(stage: Stage): Promise<Page> {
  const { desk } = await sampleDesk(stage.server);
  const changed = withEdit(desk, editOf({ items: [...desk.items.values()].map((item) => ({ ...item, note: `${item.note} Called them.` })) }));
  const page = await outAndIn(stage);
  await page.getByLabel('Bring in an exported file').setInputFiles({ name: 'colleague.json', mimeType: 'application/json', buffer: Buffer.from(deskFileText(changed, SAVED_AT)) });
  await page.getByText('Nothing is changed yet.').waitFor();
  return page;
}

async function deleting(stage: Stage): Promise<Page> {
  const page = await outAndIn(stage);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

async function compared(stage: Stage): Promise<Page> {
  const page = await openDesk(stage);
  for (const at of [0, 1, 2]) await page.getByRole('checkbox', { name: /^Compare/ }).nth(at).check();
  await page.getByRole('button', { name: 'Compare them' }).click();
  await page.getByText(/without a rule against it/).first().waitFor();
  return page;
}

async function firstContact(stage: Stage): Promise<Page> {
  const page = await openDesk(stage);
  await page.getByRole('button', { name: /^Letter, agenda for/ }).first().click();
  await page.getByRole('heading', { name: /^Letter in/ }).first().waitFor();
  await page.getByText(/^Embassies and diaspora groups/).waitFor(); // the ways have come from the server
  return page;
}

async function briefing(stage: Stage): Promise<Page> {
  const page = await openDesk(stage);
  await page.getByRole('combobox', { name: 'Need', exact: true }).selectOption({ index: 2 });
  const [tab] = await Promise.all([stage.browser.context.waitForEvent('page'), page.getByRole('button', { name: 'Briefing to print' }).click()]);
  await tab.getByText(/without a rule against it/).first().waitFor();
  await page.close();
  return tab;
}
