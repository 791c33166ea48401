import { browser } from 'wxt/browser';
import { messages as shared } from '../../shared/components/messages';
import type { LookupItem } from '../../shared/contract/directory';
import { messages } from '../messages';
import { keptNames } from './lookup';
import { nameSearch } from './name-search';

/** A line under the address bar; `content` is what Enter then hands on. */
export interface Suggestion {
  content: string;
  description: string;
}

const SHOWN = 6;
const PAGE = '/sidepanel.html';
const PARAMETER = 'lookup';

/** Suggests kept names while one types after `jm` in the address bar, with no connection needed, and opens the look-up on Enter. Nothing that is typed leaves the browser before. */
export function listenToAddressBar(): void {
  let search: Promise<(q: string, limit: number) => LookupItem[]> | null = null;
  const load = () => keptNames().then((names) => nameSearch(names?.items ?? [], false));

  browser.omnibox.setDefaultSuggestion({ description: isChromium() ? messages.addressBar.hint('<match>%s</match>') : messages.addressBar.hint('%s') });
  browser.omnibox.onInputStarted.addListener(() => {
    search = load(); // the list may have changed since the last time
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    search ??= load(); // the browser may have ended this worker in the meantime
    void search.then((find) => suggest(suggestionsFor(find(text, SHOWN), isChromium())));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

/** The lines for names that were found. Chromium reads them as XML, Firefox as they are. */
export function suggestionsFor(found: readonly LookupItem[], xml: boolean): Suggestion[] {
  const as = (text: string) => (xml ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;') : text);
  return found.map(({ name, type, sub, status }) => {
    const rest = [messages.lookup.kind[type], status && shared.scheme.status[status], sub].filter(Boolean).join(' · ');
    return { content: name, description: `${as(name)} ${xml ? `<dim>${as(rest)}</dim>` : `– ${rest}`}` };
  });
}

/** What the page was opened to look up, and null when it was opened otherwise. */
export function askedFor(location: Pick<Location, 'search'>): string | null {
  return new URLSearchParams(location.search).get(PARAMETER)?.trim() || null;
}

async function open(text: string, disposition: string): Promise<void> {
  const url = `${new URL(PAGE, globalThis.location.href).href}?${new URLSearchParams({ [PARAMETER]: text })}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

function isChromium(): boolean {
  return !('sidebarAction' in browser);
}
