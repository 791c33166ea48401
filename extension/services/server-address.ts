import { browser } from 'wxt/browser';
import { buttonSitesStore } from './button-sites-store';

/** Where a server listens unless told otherwise. */
export const DEFAULT_SERVER = 'http://127.0.0.1:8787';

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** A typed address in the form that is stored (scheme, host, port, path; no slash at the end), or null when it is none. A missing scheme means http on loopback and https elsewhere. */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null; // Chromium would take blanks into the host's name
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `${LOOPBACK.has(text.split(/[:/]/)[0] ?? '') ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, origin, pathname, hostname } = new URL(withScheme);
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname) return null;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** Whether the browser lets the extension call this server. */
export async function mayCall(server: string): Promise<boolean> {
  const { protocol, hostname } = new URL(server);
  return (protocol === 'http:' && LOOPBACK.has(hostname)) || browser.permissions.contains({ origins: [originPattern(server)] });
}

/** Asks the officer to allow calls to this server. Must be called in the listener of a gesture; true at once for what is allowed already. */
export function askToCall(server: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(server)] });
}

/** Gives back the permission for a server that is no longer used; loopback stays, and a site that the button stands on. */
export async function stopCalling(server: string): Promise<void> {
  if ((await buttonSitesStore.read()).includes(originPattern(server))) return;
  if (!LOOPBACK.has(new URL(server).hostname)) await browser.permissions.remove({ origins: [originPattern(server)] });
}

/** The match pattern of an address. It names the host without a port: Firefox knows no other. */
export function originPattern(server: string): string {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
}
