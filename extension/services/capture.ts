import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import { pageAddress, tidy } from './read-selection';

const highlight = z.object({ quote: z.string().min(1), title: z.string(), url: z.string().optional() });

/** The last attempt to read a selection: what was read, that nothing was selected, or that the page refuses to be read. `at`: milliseconds since 1970. */
export const capture = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('captured'), highlight, at: z.number() }),
  z.object({ outcome: z.literal('nothing-selected'), at: z.number() }),
  z.object({ outcome: z.literal('refused'), at: z.number() }),
]);

export type Capture = z.infer<typeof capture>;
export type Tab = Pick<Browser.tabs.Tab, 'id' | 'title' | 'url'>;

const KEY = 'capture';
const SCRIPT = '/read-selection.js';

/** Chromium tells a page of the officer's leave on another way than it sends the script, so that now and then the script comes first and is refused. */
const RETRY_MS = 150;

/** Reads the selection of a tab after the officer's gesture, and keeps the outcome where the panel finds it. `menuText`: what the context menu knows to be selected, the only way on pages that refuse scripts. */
export async function captureFrom(tab: Tab, menuText?: string): Promise<void> {
  await keep(await outcomeOf(tab, menuText));
}

async function outcomeOf(tab: Tab, menuText = ''): Promise<Capture> {
  const at = Date.now();
  const read = await readTab(tab);
  if (read.highlight) return { outcome: 'captured', highlight: read.highlight, at };
  const quote = tidy(menuText);
  const url = pageAddress(tab.url);
  if (quote) return { outcome: 'captured', highlight: { quote, title: tab.title ?? '', ...(url && { url }) }, at };
  return { outcome: read.refused || isPdf(tab.url) ? 'refused' : 'nothing-selected', at };
}

async function readTab(tab: Tab): Promise<{ highlight: z.infer<typeof highlight> | null; refused: boolean }> {
  const { id } = tab;
  if (id === undefined) return { highlight: null, refused: true };
  const results = (await runScript(id)) ?? (await pause(RETRY_MS).then(() => runScript(id)));
  for (const result of results ?? []) {
    const read = highlight.safeParse(result);
    if (read.success) return { highlight: read.data, refused: false };
  }
  return { highlight: null, refused: !results || results.length === 0 };
}

/** What each frame of the tab gives, or null when the browser lets no script in. */
async function runScript(tabId: number): Promise<unknown[] | null> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
    return frames.map(({ result }) => result);
  } catch {
    return null; // the browser's own pages, shops of extensions and some viewers allow no script
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isPdf(url: string | undefined): boolean {
  return pageAddress(url)?.toLowerCase().endsWith('.pdf') ?? false;
}

async function keep(value: Capture): Promise<void> {
  await browser.storage.session.set({ [KEY]: value });
}

/** The last capture of this browser session, or null. */
export async function lastCapture(): Promise<Capture | null> {
  const stored = await browser.storage.session.get(KEY);
  return read(stored[KEY]);
}

/** Forgets the last capture. */
export async function forgetCapture(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back with every new capture until the returned function is called. */
export function watchCapture(onCapture: (value: Capture) => void): () => void {
  function onChanged(changes: Record<string, Browser.storage.StorageChange>, area: string) {
    const value = area === 'session' ? read(changes[KEY]?.newValue) : null;
    if (value) onCapture(value);
  }
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function read(value: unknown): Capture | null {
  return capture.safeParse(value).data ?? null;
}
