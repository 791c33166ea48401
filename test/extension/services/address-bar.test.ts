import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { askedFor, listenToAddressBar, suggestionsFor } from '../../../extension/services/address-bar';
import type { Suggestion } from '../../../extension/services/address-bar';
import { DEFAULT_SERVER } from '../../../extension/services/server-address';
import type { LookupItem } from '../../../shared/contract/directory';

const ITEMS: LookupItem[] = [
  { type: 'scheme', id: 's1', name: 'Flood & drain fund', sub: 'World Bank <pilot>', status: 'open', nextCutoff: null },
  { type: 'scheme', id: 's2', name: 'Flood prize', sub: '', status: 'historic', nextCutoff: null },
  { type: 'city', id: '1', name: 'Maputo', sub: 'Mozambique' },
];

type Heard = { changed: (text: string, suggest: (lines: Suggestion[]) => void) => void; entered: (text: string, disposition: string) => void };
let heard: Heard;
const opened = vi.fn<(where: string, options: { url: string; active?: boolean }) => void>();

beforeEach(async () => {
  fakeBrowser.reset();
  opened.mockClear();
  const listeners: Partial<Heard> = {};
  Object.assign(fakeBrowser, {
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputStarted: { addListener: () => undefined },
      onInputChanged: { addListener: (listener: Heard['changed']) => Object.assign(listeners, { changed: listener }) },
      onInputEntered: { addListener: (listener: Heard['entered']) => Object.assign(listeners, { entered: listener }) },
    },
    tabs: { update: async (options: { url: string }) => opened('here', options), create: async (options: { url: string; active: boolean }) => opened('new', options) },
  });
  vi.stubGlobal('location', new URL('chrome-extension://abc/background.js'));
  await fakeBrowser.storage.local.set({ lookup: { server: DEFAULT_SERVER, etag: null, list: { dataVersion: 'd1', items: ITEMS } } });
  listenToAddressBar();
  heard = { changed: listeners.changed ?? (() => undefined), entered: listeners.entered ?? (() => undefined) };
});

const suggested = (text: string) => new Promise<string[]>((done) => heard.changed(text, (lines) => done(lines.map(({ content }) => content))));

it('suggests kept names while one types, those that can be used only, forgiving a slip', async () => {
  expect(await suggested('flod')).toEqual(['Flood & drain fund']);
  expect(await suggested('maputo')).toEqual(['Maputo']);
  expect(await suggested('zzzz')).toEqual([]);
});

it.each([
  ['currentTab', 'here', undefined],
  ['newForegroundTab', 'new', true],
  ['newBackgroundTab', 'new', false],
])('opens the look-up with what was typed: %s', async (disposition, where, active) => {
  heard.entered('Flood & drain fund', disposition);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  const [place, options] = opened.mock.calls[0] ?? [];
  expect([place, options?.active]).toEqual([where, active]);
  expect(options?.url).toMatch(/^chrome-extension:\/\/abc\/sidepanel\.html\?/);
  expect(askedFor(new URL(options?.url ?? 'about:blank'))).toBe('Flood & drain fund');
});

it('gives Chromium lines that are well-formed, and Firefox plain ones', () => {
  expect(suggestionsFor(ITEMS.slice(0, 1), true)).toEqual([{ content: 'Flood & drain fund', description: 'Flood &amp; drain fund <dim>Scheme · Open · World Bank &lt;pilot&gt;</dim>' }]);
  expect(suggestionsFor(ITEMS.slice(2), false)).toEqual([{ content: 'Maputo', description: 'Maputo – City · Mozambique' }]);
});

it.each(['', '?lookup=', '?lookup=%20', '?other=x'])('knows a page that was opened for nothing: “%s”', (search) => {
  expect(askedFor({ search })).toBeNull();
});
