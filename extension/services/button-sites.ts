import { browser } from 'wxt/browser';
import { buttonSitesStore } from './button-sites-store';
import { originPattern, serverAddress } from './server-address';
import { settingsStore } from './settings';
import { turns } from './turns';

/** Every site there is: the manifest's optional hosts. */
export const EVERYWHERE = ['http://*/*', 'https://*/*'] as const;

const SCRIPT_ID = 'selection-button';
const inTurn = turns(SCRIPT_ID);

/** The match pattern of a site as an officer types its address, or null when it is none. */
export function siteOf(typed: string): string | null {
  const address = serverAddress(typed);
  return address && originPattern(address);
}

/** A site's pattern as an officer reads it: its host, with http where it is not https. */
export function siteInWords(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** Asks the officer's leave to read these sites and puts the button there. Must be called in the listener of a gesture; false when the leave was denied. */
export async function allowButtonOn(sites: readonly string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [...sites] }))) return false;
  await buttonSitesStore.update((known) => [...new Set([...known, ...sites])]);
  await registerButton();
  return true;
}

/** Takes the button off these sites and gives the leave back, but for the server's own address. */
export async function stopButtonOn(sites: readonly string[]): Promise<void> {
  await buttonSitesStore.update((known) => known.filter((site) => !sites.includes(site)));
  await registerButton();
  const server = originPattern((await settingsStore.read()).server);
  const origins = sites.filter((site) => site !== server);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Takes the button off every site. */
export async function stopButton(): Promise<void> {
  const sites = await buttonSitesStore.read();
  if (sites.length > 0) await stopButtonOn(sites);
}

/** Brings the script that shows the button in line with the sites allowed here whose leave the browser still gives: an officer may take it back in the browser's own settings, and an update of the extension forgets scripts. */
export function registerButton(): Promise<void> {
  return inTurn(async () => {
    const sites = await buttonSitesStore.read();
    const granted = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] })));
    const matches = sites.filter((_site, at) => granted[at]);
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length > 0) await browser.scripting.registerContentScripts([{ id: SCRIPT_ID, matches, js: ['selection-button.js'], runAt: 'document_idle' }]);
  });
}
