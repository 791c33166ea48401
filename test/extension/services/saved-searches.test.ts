import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { checkSearches } from '../../../extension/services/check-searches';
import { checkWhenDue, keepDailyCheck, searchToOpen } from '../../../extension/services/daily-check';
import { answered, newSearch, opened, savedSearchesStore, searchId } from '../../../extension/services/saved-searches';
import { NO_FILTERS } from '../../../extension/services/scheme-filters';
import { schemeOf } from '../../shared/matching/sample-candidates';

const CLIMATE = newSearch('climate finance', { ...NO_FILTERS, theme: 'environment' }, ['a', 'b'], 1_000);
let found: string[];
let asked: string[];

beforeEach(() => {
  fakeBrowser.reset();
  [found, asked] = [['a', 'b'], []];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).search);
    const schemes = found.map((id) => ({ scheme: { ...schemeOf(), id }, score: 0, reasons: [], eligibility: [], nextCutoff: null, status: 'open', lastVerified: null }));
    return Response.json({ schemes, total: schemes.length, hidden: 0 });
  });
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['the same schemes', ['b', 'a'], []],
  ['one more', ['a', 'c', 'b'], ['c']],
  ['one fewer', ['a'], []],
  ['all others', ['x', 'y'], ['x', 'y']],
])('tells what is new when the answer holds %s', (_name, ids, fresh) => {
  expect(answered(CLIMATE, ids, 2_000)).toEqual({ ...CLIMATE, checkedAt: 2_000, fresh });
});

it('counts a scheme as new until the search is opened, and not again when it comes back', () => {
  const told = answered(answered(CLIMATE, ['a', 'c'], 2_000), ['a', 'c', 'd'], 3_000);
  expect(told).toMatchObject({ openedAt: 1_000, fresh: ['c', 'd'] });
  const seen = opened(told, 4_000);
  expect(seen).toMatchObject({ openedAt: 4_000, fresh: [] });
  expect(answered(answered(seen, ['a'], 5_000), ['a', 'd'], 6_000).fresh).toEqual([]);
});

it('takes the same words and filters for one search, whatever their case, and other filters for another', () => {
  expect(searchId(' Climate finance', CLIMATE.filters)).toBe(CLIMATE.id);
  expect(searchId('climate finance', NO_FILTERS)).not.toBe(CLIMATE.id);
});

it('keeps aside a search that cannot be read, and the others', async () => {
  await fakeBrowser.storage.local.set({ searches: [CLIMATE, { ...CLIMATE, filters: { theme: 'nonsense' } }] });
  expect(await savedSearchesStore.read()).toEqual([CLIMATE]);
  expect(await savedSearchesStore.setAside()).toHaveLength(1);
});

describe('asked again', () => {
  beforeEach(() => savedSearchesStore.update(() => [CLIMATE]));

  it('sends the words and filters of the search and nothing else', async () => {
    await checkSearches(5_000);
    expect(asked).toEqual(['?q=climate+finance&theme=environment&historic=no&limit=200']);
  });

  it('tells of a new scheme once, and keeps it as new', async () => {
    found = ['a', 'b', 'c'];
    expect((await checkSearches(5_000)).map(({ fresh }) => fresh)).toEqual([['c']]);
    expect(await checkSearches(6_000)).toEqual([]);
    expect(await savedSearchesStore.read()).toMatchObject([{ fresh: ['c'], checkedAt: 6_000 }]);
  });

  it('stays as it was when the server does not answer', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    expect(await checkSearches(5_000)).toEqual([]);
    expect(await savedSearchesStore.read()).toEqual([CLIMATE]);
  });

  it('has one alarm a day while there are searches', async () => {
    await keepDailyCheck();
    await keepDailyCheck();
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'check-searches', periodInMinutes: 1440 }]);
    await savedSearchesStore.update(() => []);
    await keepDailyCheck();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('shows a notification for a search with news, at its own alarm only', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    found = ['a', 'b', 'c'];
    await checkWhenDue('remind:1:call', 'icon.png', 5_000);
    expect(asked).toEqual([]);
    await checkWhenDue('check-searches', 'icon.png', 5_000);
    expect(create.mock.calls).toEqual([[`search:${CLIMATE.id}`, { type: 'basic', iconUrl: 'icon.png', title: 'New schemes for “climate finance”', message: 'One scheme that was not there before.' }]]);
  });
});

it('reads from the address of the page which search to open', () => {
  expect(searchToOpen({ search: `?${new URLSearchParams({ search: CLIMATE.id })}` })).toBe(CLIMATE.id);
  expect(searchToOpen({ search: '?lookup=flood' })).toBeNull();
});
