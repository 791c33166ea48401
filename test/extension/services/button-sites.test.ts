import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { standsOn } from '../../../extension/services/button-pressed';
import { allowButtonOn, EVERYWHERE, registerButton, siteInWords, siteOf, stopButtonOn } from '../../../extension/services/button-sites';
import { buttonSitesStore } from '../../../extension/services/button-sites-store';
import { deleteEverything } from '../../../extension/services/delete-everything';
import { stopCalling } from '../../../extension/services/server-address';
import { settingsStore } from '../../../extension/services/settings';

const CITY = 'https://city.example/*';
const OFFICE = 'https://partners.example/*';
let granted: Set<string>;
let registered: { id: string; matches: string[]; js: string[] }[];
let allows: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  registered = [];
  allows = true;
  Object.assign(fakeBrowser.permissions, {
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      if (allows) for (const origin of origins) granted.add(origin);
      return allows;
    }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    remove: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.delete(origin)),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => void (registered = []),
    registerContentScripts: async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
  });
});

it('stands on the sites that were allowed, and on no other', async () => {
  expect(await allowButtonOn([CITY])).toBe(true);
  expect(registered).toEqual([{ id: 'selection-button', matches: [CITY], js: ['selection-button.js'], runAt: 'document_idle' }]);
  await allowButtonOn(EVERYWHERE);
  expect(registered.map(({ matches }) => matches)).toEqual([[CITY, ...EVERYWHERE]]);
});

it('stands nowhere when the officer denies the leave', async () => {
  allows = false;
  expect(await allowButtonOn([CITY])).toBe(false);
  expect([registered, await buttonSitesStore.read()]).toEqual([[], []]);
});

it('goes, and gives the leave back, when it is stopped', async () => {
  await allowButtonOn([CITY]);
  await stopButtonOn([CITY]);
  expect([registered, [...granted], await buttonSitesStore.read()]).toEqual([[], [], []]);
});

it('goes from a site whose leave was taken back in the browser’s own settings, and comes again with it', async () => {
  await allowButtonOn([CITY, OFFICE]);
  granted.delete(CITY);
  await registerButton();
  expect(registered[0]?.matches).toEqual([OFFICE]);
  granted.add(CITY);
  await registerButton();
  expect(registered[0]?.matches).toEqual([CITY, OFFICE]);
});

it('leaves the server its leave when the button goes from the same host, and the button when the server goes', async () => {
  await settingsStore.update((now) => ({ ...now, server: 'https://partners.example' }));
  await allowButtonOn([OFFICE]);
  await stopCalling('https://partners.example');
  expect([...granted]).toEqual([OFFICE]);
  await stopButtonOn([OFFICE]);
  expect([...granted]).toEqual([OFFICE]);
});

it('goes with everything that is deleted', async () => {
  await allowButtonOn([CITY]);
  await deleteEverything();
  expect([registered, [...granted]]).toEqual([[], []]);
});

it.each([
  ['reports.example.org', 'https://reports.example.org/*', 'reports.example.org'],
  ['https://reports.example.org/a/page?q=1', 'https://reports.example.org/*', 'reports.example.org'],
  ['http://reports.example.org:8080', 'http://reports.example.org/*', 'http://reports.example.org'],
])('knows the site of what is typed: %s', (typed, site, shown) => {
  expect(siteOf(typed)).toBe(site);
  expect(siteInWords(site)).toBe(shown);
});

it.each(['', 'two words', 'ftp://reports.example.org'])('takes %j for no site', (typed) => {
  expect(siteOf(typed)).toBeNull();
});

it.each([
  ['its own site', [CITY], true],
  ['every site', [...EVERYWHERE], true],
  ['another site', [OFFICE], false],
  ['the same host without its lock', ['http://city.example/*'], false],
  ['what is no list', undefined, false],
])('on a page, stands with leave for %s: %#', (_name, sites, stands) => {
  expect(standsOn(sites, { protocol: 'https:', hostname: 'city.example' })).toBe(stands);
});
