/** A passage an officer marked: `url` is the page's address without query and hash, absent when the page has no web address. */
export interface Highlight {
  quote: string;
  title: string;
  url?: string;
}

const MAX_LENGTH = 20_000;

/** What is selected in a page or in one of its text fields, tidied and cut at 20,000 characters; null when nothing is. Never reads a password. */
export function readSelection(document: Document, location: Pick<Location, 'href'>): Highlight | null {
  const quote = tidy(document.getSelection()?.toString() ?? '') || tidy(selectedInField(document.activeElement));
  if (!quote) return null;
  const url = pageAddress(location.href);
  return { quote, title: document.title.trim(), ...(url && { url }) };
}

/** A web page's address without query, hash and credentials; undefined for files and the browser's own pages. */
export function pageAddress(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  const { protocol, origin, pathname } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? `${origin}${pathname}` : undefined;
}

/** Text with single blanks and at most one empty line, 20,000 characters at most. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_LENGTH);
}

function selectedInField(element: Element | null): string {
  const isField = element?.tagName === 'TEXTAREA' || (element?.tagName === 'INPUT' && element.getAttribute('type')?.toLowerCase() !== 'password');
  if (!isField || !('selectionStart' in element) || !('selectionEnd' in element) || !('value' in element)) return '';
  const { selectionStart, selectionEnd, value } = element;
  if (typeof selectionStart !== 'number' || typeof selectionEnd !== 'number' || typeof value !== 'string') return '';
  return value.slice(selectionStart, selectionEnd);
}
