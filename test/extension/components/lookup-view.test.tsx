// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { LookupView } from '../../../extension/components/LookupView';
import type { City } from '../../../shared/contract/city';
import type { LookupItem } from '../../../shared/contract/directory';
import type { SchemeHit } from '../../../shared/contract/match';
import { click, mount, press, textsOf, the, type, unmount, wait } from '../../shared/components/mount';
import { schemeOf } from '../../shared/matching/sample-candidates';
import { act } from 'preact/test-utils';

const BEIRA: City = { id: 1052373, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 530_604, lat: -19.8, lon: 34.8 };
const hit: SchemeHit = { scheme: schemeOf(), score: 0, reasons: [], eligibility: [{ rule: 'country', city: 'home', verdict: 'pass', because: 'A city of Mozambique may apply.' }], nextCutoff: null, status: 'open', lastVerified: '2026-11-01' };
let asked: URL[];
let names: LookupItem[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  names = [];
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
    const url = new URL(address);
    if (url.pathname === '/api/lookup') return Response.json({ dataVersion: 'd1', items: names });
    asked.push(url);
    if (url.pathname !== '/api/schemes') return Response.json({ scheme: hit.scheme, status: 'open', nextCutoff: null, eligibility: hit.eligibility });
    await new Promise((resolve) => setTimeout(resolve, 5));
    signal?.throwIfAborted();
    return Response.json({ schemes: [hit], total: 120, hidden: 7 });
  });
});
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

async function open(home: City | null = BEIRA) {
  await mount(<LookupView home={home} />);
  await wait(80);
}

async function choose(label: string, value: string) {
  const select = [...document.querySelectorAll('label.choice')].find((each) => each.querySelector('span')?.textContent === label)?.querySelector('select');
  if (!select) throw new Error(`no choice is called ${label}`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await wait(80);
}

const lastQuery = () => Object.fromEntries(asked.at(-1)?.searchParams ?? []);

it('has schemes checked for the home city', async () => {
  await open();
  await type(the<HTMLInputElement>('.lookup input'), 'climate');
  await press(the('.lookup input'), 'Enter');
  await wait(80);
  expect(lastQuery()).toEqual({ q: 'climate', home: '1052373', historic: 'no' });
  expect(the('.verdict-summary').textContent).toContain('1 rule fits');
  await mount(<LookupView home={{ ...BEIRA, id: 7, name: 'Pemba' }} />);
  await wait(80);
  expect(lastQuery()).toEqual({ q: 'climate', home: '7', historic: 'no' });
});

it('keeps its filters closed until they are asked for, and lists anew with each one', async () => {
  await open(null);
  expect(the<HTMLDetailsElement>('details.filters').open).toBe(false);
  await choose('Theme', 'health');
  await choose('Country of the other', 'NL');
  expect(lastQuery()).toEqual({ theme: 'health', partnerCountry: 'NL', historic: 'no' });
  expect(textsOf('.chip span')).toEqual(['Theme: Health', 'Country of the other: Netherlands']);
  await click(the('[aria-label="Remove Theme"]'));
  await wait(80);
  expect(document.activeElement).toBe(the('.filters summary'));
  expect(lastQuery()).toEqual({ partnerCountry: 'NL', historic: 'no' });
  await click(the('.chips .link'));
  await wait(80);
  expect(lastQuery()).toEqual({ historic: 'no' });
  expect(textsOf('.chip')).toEqual([]);
});

it('says how many closed and historic ones it leaves out, and shows them when asked', async () => {
  await open();
  await click(the('.lookup > p .button'));
  await wait(80);
  expect(textsOf('.rest')).toEqual(['These are the first 1 of 120. Show more', '7 more closed and historic. Show them too']);
  await click(the('.rest:last-child .button'));
  await wait(80);
  expect(document.activeElement).toBe(the('.found-schemes'));
  expect(lastQuery()).toEqual({ home: '1052373', historic: 'yes' });
  expect(textsOf('.chip span')).toEqual(['Closed and historic too']);
});

it('lets go of a search that is overtaken by the next', async () => {
  await open(null);
  await click(the('.lookup > p .button'));
  await choose('Theme', 'health');
  expect(lastQuery()).toEqual({ theme: 'health', historic: 'no' });
  expect(textsOf('.found')).toEqual(['120 schemes, open ones first, by next date']);
});

it('lists all that fit when there are more', async () => {
  await open(null);
  await click(the('.lookup > p .button'));
  await wait(80);
  await click(the('.rest .button'));
  await wait(80);
  expect(lastQuery()).toEqual({ limit: '200', historic: 'no' });
});

it('searches at once for the words it was opened with', async () => {
  await mount(<LookupView home={null} asked="climate money" />);
  await wait(80); // the names come
  await wait(80); // and what was asked for
  expect(the<HTMLInputElement>('.lookup input').value).toBe('climate money');
  expect(lastQuery()).toEqual({ q: 'climate money', historic: 'no' });
});

it('opens the card at once when it was opened with a name', async () => {
  names = [{ type: 'scheme', id: 's1', name: 'A grant for visits', sub: '', status: 'open', nextCutoff: null }];
  await mount(<LookupView home={null} asked="A grant for visits" />);
  await wait(80); // the names come
  await wait(80); // and what was asked for
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/api/schemes/s1']);
  expect(the('.scheme .card-opener').getAttribute('aria-expanded')).toBe('true');
});
