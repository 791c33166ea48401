import type { Page } from 'playwright-core';

/** Opens the first saved city's view on schemes and money and plans two sources, of which one pays nearly all. */
export async function pairOpened(page: Page): Promise<Page> {
  await page.getByRole('button', { name: /^Pair \+ money/ }).first().click();
  await page.getByLabel('Amount, In kind').fill('3 000');
  await page.getByLabel('Amount, Grants').fill('120 000');
  await page.getByLabel('Cost of the whole').fill('150 000');
  await page.getByLabel('Amount, Own').fill('a little');
  await page.getByText('pays 98 % of it').waitFor();
  await page.locator('.pair article.scheme [data-card-opener]').first().click();
  await page.locator('.verdicts thead').first().waitFor();
  return page;
}

const CALL = 'Small grants for twin towns\nOpens on 1 December 2098. Apply by 04/05/2099, 17:00 (Brussels time). Up to EUR 60,000; 80 % of eligible costs.';

/** Opens the form that saves a call, filled from a text, with something wrong in it. */
export async function callForm(page: Page): Promise<Page> {
  await page.getByRole('textbox', { name: 'Problem' }).fill(CALL);
  await page.getByRole('button', { name: 'Save as a call' }).click();
  await page.getByRole('textbox', { name: 'Least amount' }).fill('plenty');
  await page.getByRole('button', { name: 'Save the call' }).click();
  await page.getByText('“plenty” is no amount').waitFor();
  return page;
}

/** Saves that call and opens its card and the field for the token. */
export async function callSaved(page: Page): Promise<Page> {
  await callForm(page);
  await page.getByRole('textbox', { name: 'Least amount' }).fill('');
  await page.getByRole('button', { name: 'Save the call' }).click();
  await page.locator('.saved-calls [data-card-opener]').click();
  await page.getByRole('button', { name: /^Send .* to the server/ }).click();
  await page.getByLabel('Admin token').waitFor();
  return page;
}
