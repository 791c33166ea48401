// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { UndoBar } from '../../../extension/components/UndoBar';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import type { Shortlist } from '../../../extension/hooks/use-shortlist';
import { itemOf, shortlistStore } from '../../../extension/services/shortlist';
import { click, mount, textsOf, the, type, unmount, wait } from '../../shared/components/mount';
import { samplePartner } from '../sample';

const NOTE_PAUSE = 450;
const context = { problem: { text: 'Floods every rainy season' }, home: null, dataVersion: 'd1', savedAt: 1_700_000_000_000 };
const items = [itemOf(samplePartner(1, 'Bangkok'), context), itemOf(samplePartner(2, 'Yokohama'), context)];
let shortlist: Shortlist;

function Page() {
  shortlist = useShortlist();
  return (
    <>
      <ShortlistView shortlist={shortlist} />
      <UndoBar shortlist={shortlist} />
    </>
  );
}

async function open() {
  await mount(<Page />);
  await wait(20);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ shortlist: items });
});
afterEach(unmount);

it('lists the saved cities with score, reason and the problem they were saved for', async () => {
  await open();
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
  expect(textsOf('q')).toEqual(['Floods every rainy season', 'Floods every rainy season']);
  expect(textsOf('.first-reason')[0]).toBe('Tells of floods in built-over lowland.');
});

it('says how to fill an empty list', async () => {
  await fakeBrowser.storage.local.set({ shortlist: [] });
  await open();
  expect(the('.notice').textContent).toContain('Press the star');
});

it('removes at once and puts back in the same place', async () => {
  await open();
  await click(the('[aria-label="Remove Bangkok from the shortlist"]'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Yokohama']);
  expect(the('.undo-bar output').textContent).toBe('Bangkok was removed.');
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
  expect(textsOf('.undo-bar output')).toEqual(['']);
});

it('undoes a saving', async () => {
  await open();
  await shortlist.save(itemOf(samplePartner(3, 'Milan'), context));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Milan', 'Bangkok', 'Yokohama']);
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
});

it('keeps a note after a pause in typing, and says so', async () => {
  await open();
  await type(the<HTMLTextAreaElement>('.note textarea'), 'ask the water office');
  await wait(NOTE_PAUSE);
  expect((await shortlistStore.read())[0]?.note).toBe('ask the water office');
  expect(the('.note output').textContent).toBe('Note saved');
});

it('keeps a note that was still being typed when the view was left', async () => {
  await open();
  await type(the<HTMLTextAreaElement>('.note textarea'), 'half a word');
  await mount(null);
  await wait(20);
  expect((await shortlistStore.read())[0]?.note).toBe('half a word');
});

it('keeps a stage', async () => {
  await open();
  const select = the<HTMLSelectElement>('.stage select');
  select.value = 'talks';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
  expect((await shortlistStore.read())[0]?.stage).toBe('talks');
});
