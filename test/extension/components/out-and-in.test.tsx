// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { UndoBar } from '../../../extension/components/UndoBar';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import { deskFileText } from '../../../extension/services/desk-file';
import { deskStore } from '../../../extension/services/desk-store';
import { LANGUAGE_KEY } from '../../../shared/language/spoken';
import { click, mount, the, unmount, wait } from '../../shared/components/mount';
import { deskOf, floods, SAVED_AT, sampleItem, storageOf } from '../sample-desk';

const mine = deskOf([floods], [sampleItem(1, 'Bangkok', { note: 'mine' })]);
const theirs = deskFileText(deskOf([floods], [sampleItem(1, 'Bangkok', { note: 'theirs' }), sampleItem(2, 'Yokohama')]), SAVED_AT);
const kept = async () => [...(await deskStore.read()).items.values()].map(({ partner, note }) => [partner.city.name, note]);

function Page() {
  const shortlist = useShortlist();
  return (
    <>
      <ShortlistView shortlist={shortlist} />
      <UndoBar shortlist={shortlist} />
    </>
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ ...storageOf(mine), settings: { home: null } });
  await mount(<Page />);
  await wait(20);
});
afterEach(unmount);

it('shows what a file would change, changes it on demand, and undoes it', async () => {
  await give('colleague.json', theirs);
  expect(the('.import .gate output').textContent).toBe('“colleague.json”: 0 needs new or longer; of the cities 1 new, 1 changed, 0 the same. Nothing is changed yet.');
  expect(await kept()).toEqual([['Bangkok', 'mine']]);
  await click(the('.import .primary'));
  await wait(20);
  expect(await kept()).toEqual([
    ['Bangkok', 'theirs'],
    ['Yokohama', ''],
  ]);
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(await kept()).toEqual([['Bangkok', 'mine']]);
});

it('keeps the officer’s own version when told to', async () => {
  await give('colleague.json', theirs);
  await click(the('.import label:last-child input'));
  await click(the('.import .primary'));
  await wait(20);
  expect(await kept()).toEqual([
    ['Bangkok', 'mine'],
    ['Yokohama', ''],
  ]);
});

it('says in one sentence what is wrong with a file, and changes nothing', async () => {
  await give('half.json', theirs.slice(0, 400));
  expect(the('.import-problem').textContent).toBe('“half.json” is no JSON, or is cut off; nothing was changed. Export it again, or choose another file.');
  expect(await kept()).toEqual([['Bangkok', 'mine']]);
});

it('deletes everything only after it was confirmed, and leaves nothing to undo', async () => {
  localStorage.setItem(LANGUAGE_KEY, 'fr');
  await click(the('.out-in .danger'));
  expect(the('dialog p').textContent).toContain('1 need and 1 city');
  await click(the('dialog .button'));
  expect(await kept()).toHaveLength(1);
  await click(the('.out-in .danger'));
  await click(the('dialog .danger'));
  await wait(20);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(localStorage.getItem(LANGUAGE_KEY)).toBeNull();
  expect(the('.notice').textContent).toContain('No city saved yet');
  expect(the('.undo-bar').className).toContain('empty');
});

async function give(name: string, text: string) {
  const field = the<HTMLInputElement>('.import input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File([text], name, { type: 'application/json' })] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(30);
}
