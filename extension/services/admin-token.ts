import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'adminToken';

/** The admin token typed in this browser session, or an empty text. It is never written to disk. */
export async function keptToken(): Promise<string> {
  const kept = await browser.storage.session.get(KEY);
  return z.string().safeParse(kept[KEY]).data ?? '';
}

/** Keeps the token until the browser closes; an empty text forgets it. */
export async function keepToken(token: string): Promise<void> {
  await (token ? browser.storage.session.set({ [KEY]: token }) : browser.storage.session.remove(KEY));
}
