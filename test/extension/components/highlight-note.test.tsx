// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { HighlightNote } from '../../../extension/components/HighlightNote';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { UndoBar } from '../../../extension/components/UndoBar';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import { deskStore } from '../../../extension/services/desk-store';
import { needWith } from '../../../extension/services/need';
import type { Problem } from '../../../shared/client/use-finder';
import { click, mount, textsOf, the, unmount, wait } from '../../shared/components/mount';
import { deskOf, floods, SAVED_AT, sampleItem, storageOf, waste } from '../sample-desk';

let problem: Problem;

function Page({ start }: { start: Problem }) {
  const shortlist = useShortlist();
  const [current, setCurrent] = useState(start);
  problem = current;
  const { desk } = shortlist;
  if (!desk) return null;
  return (
    <>
      <HighlightNote desk={desk} problem={current} need={needWith(desk.needs.values(), current.text, current.capturedAt)} shortlist={shortlist} onProblem={setCurrent} onShow={(need) => shortlist.setQuery({ ...shortlist.query, need })} />
      <ShortlistView shortlist={shortlist} />
      <UndoBar shortlist={shortlist} />
    </>
  );
}

const captured = (text: string): Problem => ({ text, source: { title: 'News', url: 'https://news.example/storm' }, capturedAt: SAVED_AT + 50 });
const needs = async () => [...(await deskStore.read()).needs.values()].map(({ highlights }) => highlights.map(({ quote }) => quote));

async function open(start: Problem) {
  await mount(<Page start={start} />);
  await wait(20);
}

async function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods, waste], [sampleItem(1, 'Bangkok'), sampleItem(2, 'Milan', { needId: waste.id })])));
});
afterEach(unmount);

it('says of a passage that was captured before since when and for how many cities, and shows them', async () => {
  await open(captured('Floods  every rainy season'));
  expect(the('.highlight-note output').textContent).toMatch(/^You have had this since .*: “Floods every rainy season”, 1 city saved\.$/);
  await click(the('.highlight-note button'));
  expect(textsOf('.need h2')).toEqual(['Floods every rainy season']);
});

it('adds a passage from another page to a need, and goes on with both', async () => {
  await open(captured('Stalls were closed'));
  await choose(the<HTMLSelectElement>('.highlight-note select'), floods.id);
  expect(await needs()).toEqual([['Floods every rainy season', 'Stalls were closed'], ['Waste is burnt beside the houses']]);
  expect(problem.text).toBe('Floods every rainy season\n\nStalls were closed');
  expect(the('.highlight-note output').textContent).toContain('1 city saved');
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(await needs()).toEqual([['Floods every rainy season'], ['Waste is burnt beside the houses']]);
});

it('keeps a passage as a need before any city is saved', async () => {
  await open(captured('Stalls were closed'));
  await click(the('.highlight-note button'));
  await wait(20);
  expect(await needs()).toContainEqual(['Stalls were closed']);
});

it('says nothing of what is still being typed', async () => {
  await open({ text: 'Stalls' });
  expect(document.querySelector('.highlight-note')).toBeNull();
});

it('merges one need into another and undoes it', async () => {
  await open({ text: '' });
  await choose(the<HTMLSelectElement>('.shortlist-tools select'), waste.id);
  await choose(the<HTMLSelectElement>('[id$="-merge"]'), floods.id);
  expect(await needs()).toEqual([['Floods every rainy season', 'Waste is burnt beside the houses']]);
  expect(textsOf('.need h2')).toEqual(['Floods every rainy season']);
  expect(textsOf('h3')).toEqual(expect.arrayContaining(['Bangkok', 'Milan']));
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(await needs()).toHaveLength(2);
});

it('removes a need with its cities and undoes it', async () => {
  await open({ text: '' });
  await choose(the<HTMLSelectElement>('.shortlist-tools select'), waste.id);
  await click(the('[aria-label="Remove need “Waste is burnt beside the houses” with 1 city"]'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok']);
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok', 'Milan']);
});
