// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageAddress, readSelection, tidy } from '../../../extension/services/read-selection';

const page = { href: 'https://news.example.org/city/floods?session=abc#top' };

describe('readSelection', () => {
  beforeEach(() => {
    document.title = ' Council hears of floods ';
    document.body.innerHTML = '<p id="a">The low-lying   districts\n stand under water.</p><p>Other text.</p>';
    document.getSelection()?.removeAllRanges();
  });

  it('gives the selected text with the page’s title and its address without query and hash', () => {
    document.getSelection()?.selectAllChildren(document.querySelector('#a') ?? document.body);
    expect(readSelection(document, page)).toEqual({
      quote: 'The low-lying districts\nstand under water.',
      title: 'Council hears of floods',
      url: 'https://news.example.org/city/floods',
    });
  });

  it('gives null when nothing is selected', () => {
    expect(readSelection(document, page)).toBeNull();
  });

  it('reads what is selected in a text field', () => {
    document.body.innerHTML = '<textarea>Half of the waste is never collected.</textarea>';
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(12, 21);
    expect(readSelection(document, page)?.quote).toBe('waste is');
  });

  it('never reads a password', () => {
    document.body.innerHTML = '<input type="password" value="do not read me">';
    const field = document.querySelector('input');
    field?.focus();
    field?.setSelectionRange(0, 5);
    expect(readSelection(document, page)).toBeNull();
  });

  it('leaves the address out on a page that has none on the web', () => {
    document.getSelection()?.selectAllChildren(document.body);
    expect(readSelection(document, { href: 'file:///srv/report.html' })).not.toHaveProperty('url');
  });
});

it.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b'],
  ['http://user:secret@a.example/b', 'http://a.example/b'],
  ['file:///srv/a.pdf', undefined],
  ['chrome://settings/', undefined],
  ['about:blank', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address of %s is kept as %s', (href, kept) => {
  expect(pageAddress(href)).toBe(kept);
});

it.each([
  ['blanks and tabs', 'a \t b', 'a b'],
  ['blanks round line ends', 'a  \n  b', 'a\nb'],
  ['many empty lines', 'a\n\n\n\nb', 'a\n\nb'],
  ['a no-break space', 'a\u00a0b', 'a b'],
  ['nothing but blanks', ' \n\t ', ''],
  ['a whole book', 'x'.repeat(30_000), 'x'.repeat(20_000)],
])('tidies %s', (_name, text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});
