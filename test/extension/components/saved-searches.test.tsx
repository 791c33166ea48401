// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { LookupView } from '../../../extension/components/LookupView';
import { newSearch, savedSearchesStore } from '../../../extension/services/saved-searches';
import { NO_FILTERS } from '../../../extension/services/scheme-filters';
import { click, mount, press, textsOf, the, type, unmount, wait } from '../../shared/components/mount';
import { schemeOf } from '../../shared/matching/sample-candidates';

const NOVEMBER = Date.parse('2026-11-12T12:00:00Z');
const SAVED = newSearch('climate finance', { ...NO_FILTERS, theme: 'environment' }, ['a'], NOVEMBER);
let found: string[];

beforeEach(() => {
  fakeBrowser.reset();
  found = ['a'];
  vi.stubGlobal('fetch', async (address: string) => {
    if (new URL(address).pathname === '/api/lookup') return Response.json({ dataVersion: 'd1', items: [] });
    const schemes = found.map((id) => ({ scheme: { ...schemeOf(), id, title: `Scheme ${id}` }, score: 0, reasons: [], eligibility: [], nextCutoff: null, status: 'open', lastVerified: null }));
    return Response.json({ schemes, total: schemes.length, hidden: 0 });
  });
});
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

async function open(savedId: string | null = null) {
  await mount(<LookupView home={null} savedId={savedId} />);
  await wait(80);
  await wait(80);
}

it('saves a search with its words and filters, and says so', async () => {
  await open();
  await type(the<HTMLInputElement>('.lookup input'), 'climate');
  await press(the('.lookup input'), 'Enter');
  await wait(80);
  await click(the('.save-search .button'));
  await wait(80);
  expect(await savedSearchesStore.read()).toMatchObject([{ q: 'climate', filters: NO_FILTERS, seen: ['a'], fresh: [] }]);
  expect(textsOf('.save-search')).toEqual(['This search is saved.']);
});

it('says what is new since the day it was last opened, opens it with one press and marks the new ones', async () => {
  await savedSearchesStore.update(() => [SAVED]);
  found = ['b', 'a'];
  await open();
  expect(textsOf('.saved-searches .news')).toEqual(['1 new since 12 November']);
  await click(the('.saved-searches .link'));
  await wait(80);
  expect(the<HTMLInputElement>('.lookup input').value).toBe('climate finance');
  expect(textsOf('.chip span')).toEqual(['Theme: Environment']);
  expect(textsOf('.found-schemes li .fresh-mark')).toEqual(['New']);
  expect(the('.found-schemes li').textContent).toContain('Scheme b');
  expect(await savedSearchesStore.read()).toMatchObject([{ fresh: [], seen: ['a', 'b'] }]);
});

it('stops with one press and comes back, with what it knew, when that is undone', async () => {
  await savedSearchesStore.update(() => [SAVED]);
  await open();
  const known = await savedSearchesStore.read();
  await click(the('.saved-searches li .button'));
  await wait(80);
  expect(await savedSearchesStore.read()).toEqual([]);
  expect(document.activeElement).toBe(the('.saved-searches h3'));
  expect(the('.saved-searches output').textContent).toBe('climate finance · Theme: Environment is no longer asked for.');
  await click(the('.saved-searches .removed .button'));
  await wait(80);
  expect(await savedSearchesStore.read()).toEqual(known);
});

it('opens the search that a notification told of', async () => {
  await savedSearchesStore.update(() => [SAVED]);
  await open(SAVED.id);
  expect(the<HTMLInputElement>('.lookup input').value).toBe('climate finance');
  expect(textsOf('.found-schemes h3')).toEqual(['Scheme a']);
});
