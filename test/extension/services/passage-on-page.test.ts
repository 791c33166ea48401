// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { passageOnPage, SHORTEST_PASSAGE } from '../../../extension/services/passage-on-page';

const LONG = 'Every rainy season the low-lying districts stand under water.';

function select(html: string): Range | null {
  document.body.innerHTML = html;
  const marked = document.querySelector('[data-marked]');
  if (!marked) throw new Error('nothing is marked');
  document.getSelection()?.selectAllChildren(marked);
  return passageOnPage(document);
}

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

it('takes a passage of a page', () => {
  expect(select(`<p data-marked>${LONG}</p>`)?.toString()).toBe(LONG);
});

it.each([
  ['a few words', '<p data-marked>Under water for days</p>'],
  ['blanks around a few words', `<p data-marked>water${' '.repeat(60)}</p>`],
  ['a text that is being written', `<div contenteditable><p data-marked>${LONG}</p></div>`],
  ['a text that an editor of its own writes', `<div role="textbox"><p data-marked>${LONG}</p></div>`],
])('takes nothing of %s', (_name, html) => {
  expect(select(html)).toBeNull();
});

it.each(['input', 'textarea', 'input type="password"'])('takes nothing while the cursor stands in a field: %s', (field) => {
  document.body.innerHTML = `<p data-marked>${LONG}</p><${field} id="field">`;
  document.querySelector<HTMLElement>('#field')?.focus();
  document.getSelection()?.selectAllChildren(document.querySelector('[data-marked]') ?? document.body);
  expect(passageOnPage(document)).toBeNull();
});

it('begins at forty letters', () => {
  expect(select(`<p data-marked>${'x'.repeat(SHORTEST_PASSAGE)}</p>`)).not.toBeNull();
  expect(select(`<p data-marked>${'x'.repeat(SHORTEST_PASSAGE - 1)}</p>`)).toBeNull();
});
