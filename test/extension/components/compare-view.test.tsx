// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { deskOf, floods, sampleItem, storageOf } from '../sample-desk';

const Page = () => <ShortlistView shortlist={useShortlist()} />;
const cities = ['Bangkok', 'Milan', 'Accra', 'Beira', 'Lima'].map((name, at) => sampleItem(at + 1, name, { note: `note on ${name}` }, { cautions: at === 1 ? [{ id: 'crowded', because: 'often asked' }] : [] }));
const choose = (name: string) => click(the(`[aria-label="Compare ${name}"]`));

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods], cities)));
  await mount(<Page />);
  await wait(20);
});
afterEach(unmount);

it('asks for a second city, and takes no fifth', async () => {
  await choose('Bangkok');
  expect(the('.compare-bar-line').textContent).toContain('choose one to three more');
  expect(document.querySelector('.compare-bar-line .primary')).toBeNull();
  for (const name of ['Milan', 'Accra', 'Beira']) await choose(name);
  expect(the<HTMLInputElement>('[aria-label="Compare Lima"]').disabled).toBe(true);
  await choose('Beira');
  expect(the<HTMLInputElement>('[aria-label="Compare Lima"]').disabled).toBe(false);
});

it('sets the chosen cities side by side in a table with headers, and goes back to the same choice', async () => {
  await choose('Milan');
  await choose('Bangkok');
  await click(the('.compare-bar-line .primary'));
  expect(document.activeElement?.textContent).toBe('Milan, Bangkok compared');
  expect(textsOf('.compare thead th').map((text) => text.replace('Thailand', ''))).toEqual(['What is compared', 'Milan', 'Bangkok']);
  expect(new Set([...document.querySelectorAll('.compare tbody tr:not(.compare-group)')].map((row) => `${row.querySelectorAll('th[scope=row]').length} ${row.querySelectorAll('td').length}`))).toEqual(new Set(['1 2']));
  expect(cellsOf('Cautions')).toEqual(['Often asked.', 'none in the saved match']);
  expect(cellsOf('Note')).toEqual(['note on Milan', 'note on Bangkok']);
  expect(cellsOf('theme')).toEqual(['38', '38']);
  expect(cellsOf('Support for both cities')).toEqual(['needs a home city', 'needs a home city']);
  await click(the('.compare-view .link'));
  expect(the<HTMLInputElement>('[aria-label="Compare Milan"]').checked).toBe(true);
});

function cellsOf(label: string): string[] {
  const row = [...document.querySelectorAll('.compare tr')].find((each) => each.querySelector('th')?.textContent === label);
  return [...(row?.querySelectorAll('.cell') ?? [])].map((cell) => cell.textContent ?? '');
}
