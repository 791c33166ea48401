// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { deskOf, floods, sampleItem, storageOf } from '../sample-desk';

const Page = () => <ShortlistView shortlist={useShortlist()} />;
const beira = { id: 9, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 500_000, lat: -19, lon: 34 };
const copied: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  copied.length = 0;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection'))); // letter and agenda need no server
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } });
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods], [sampleItem(1, 'Bangkok', { home: beira })])));
  await mount(<Page />);
  await wait(20);
  await click(the('[aria-label="Letter, agenda for Bangkok"]'));
});
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
});

it('shows letter and agenda in both cities’ languages, with every gap marked', () => {
  expect(document.activeElement?.textContent).toBe('First contact: Beira and Bangkok');
  expect(textsOf('.kit-text h3')).toEqual(['Letter in Portuguese', 'Agenda in Portuguese, and who should be at the table', 'Letter in English', 'Agenda in English, and who should be at the table']);
  const first = the('.kit-text');
  expect(first.querySelector('.kit-body')?.getAttribute('lang')).toBe('pt');
  expect(first.querySelector('.quiet')?.textContent).toBe(`${first.querySelectorAll('mark').length} places to fill in.`);
});

it('copies the text as it is shown, and goes back to the list', async () => {
  const body = the('.kit-body').textContent;
  await click(the('[aria-label="Copy: Letter in Portuguese"]'));
  await wait(10);
  expect(copied).toEqual([body]);
  expect(the('.kit-text output').textContent).toBe('Copied');
  await click(the('.kit > .link'));
  await wait(10);
  expect(document.activeElement).toBe(the('[aria-label="Letter, agenda for Bangkok"]'));
  expect(textsOf('h3')).toEqual(['Bangkok']);
});

it('writes in another language when the officer chooses one, each text once', async () => {
  const select = the<HTMLSelectElement>('.kit-languages select');
  select.value = 'en';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(10);
  expect(textsOf('.kit-text h3')).toHaveLength(2);
});

it('says so when the browser refuses the clipboard', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('denied')) } });
  await click(the('[aria-label="Copy: Letter in Portuguese"]'));
  await wait(10);
  expect(the('.kit-text output').textContent).toContain('save it as a file');
});
