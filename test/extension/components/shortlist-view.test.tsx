// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { ShortlistView } from '../../../extension/components/ShortlistView';
import { UndoBar } from '../../../extension/components/UndoBar';
import { useShortlist } from '../../../extension/hooks/use-shortlist';
import type { Shortlist } from '../../../extension/hooks/use-shortlist';
import { deskStore } from '../../../extension/services/desk-store';
import { click, mount, textsOf, the, type, unmount, wait } from '../../shared/components/mount';
import { deskOf, floods, manyCities, SAVED_AT, sampleItem, storageOf, waste } from '../sample-desk';

const NOTE_PAUSE = 450;
const items = [sampleItem(1, 'Bangkok'), sampleItem(2, 'Yokohama')];
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
  await fakeBrowser.storage.local.set(storageOf(deskOf([floods], items)));
});
afterEach(unmount);

it('lists the saved cities with score, reason and the problem they were saved for', async () => {
  await open();
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
  expect(textsOf('q')).toEqual(['Floods every rainy season', 'Floods every rainy season']);
  expect(textsOf('.first-reason')[0]).toBe('Tells of floods in built-over lowland.');
});

it('says how to fill an empty list', async () => {
  await fakeBrowser.storage.local.clear();
  await open();
  expect(the('.notice').textContent).toContain('Press the star');
});

it('removes at once, hands the focus to the undo, and puts back in the same place', async () => {
  await open();
  the('[aria-label="Remove Bangkok from the shortlist"]').focus();
  await click(the('[aria-label="Remove Bangkok from the shortlist"]'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Yokohama']);
  expect(the('.undo-bar output').textContent).toBe('Bangkok was removed.');
  await wait(80);
  expect(document.activeElement).toBe(the('.undo-bar .button'));
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
  expect(textsOf('.undo-bar output')).toEqual(['']);
});

it('undoes a saving', async () => {
  await open();
  await shortlist.save(floods, sampleItem(3, 'Milan', { savedAt: SAVED_AT + 1 }));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Milan', 'Bangkok', 'Yokohama']);
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(textsOf('h3')).toEqual(['Bangkok', 'Yokohama']);
});

it('keeps a note after a pause in typing, says so, and takes it back', async () => {
  await open();
  await type(the<HTMLTextAreaElement>('.note textarea'), 'ask the water office');
  await wait(NOTE_PAUSE);
  expect([...(await deskStore.read()).items.values()][0]?.note).toBe('ask the water office');
  expect(the('.note output').textContent).toBe('Note saved');
  await click(the('[aria-label="Undo the changes of this note"]'));
  await wait(20);
  expect(await first()).toMatchObject({ note: '' });
});

it('keeps a note that was still being typed when the view was left', async () => {
  await open();
  await type(the<HTMLTextAreaElement>('.note textarea'), 'half a word');
  await mount(null);
  await wait(20);
  expect([...(await deskStore.read()).items.values()][0]?.note).toBe('half a word');
});

it('keeps a stage, and takes it back', async () => {
  await open();
  await choose(the<HTMLSelectElement>('.stage select'), 'contacted');
  expect(await first()).toMatchObject({ stage: 'contacted' });
  await click(the('.undo-bar .button'));
  await wait(20);
  expect(await first()).toMatchObject({ stage: 'found' });
});

it('declines only with a reason', async () => {
  await open();
  await choose(the<HTMLSelectElement>('.stage select'), 'declined');
  expect(await first()).toMatchObject({ stage: 'found' });
  const field = the<HTMLInputElement>('.gate input');
  expect(document.activeElement).toBe(field);
  await type(field, 'No staff this year');
  await click(the('.gate [type=submit]'));
  await wait(20);
  expect(await first()).toMatchObject({ stage: 'declined', reason: 'No staff this year' });
  expect(textsOf('.plan-line')[0]).toBe('Declined because: No staff this year');
});

it('shows the cautions before talks, and goes on when the officer wants to', async () => {
  const cautions = [{ id: 'single-funder' as const, because: 'only one source of money is named' }];
  await fakeBrowser.storage.local.set(storageOf(deskOf([], [sampleItem(1, 'Bangkok', {}, { cautions })])));
  await open();
  await choose(the<HTMLSelectElement>('.stage select'), 'talks');
  expect(document.activeElement?.textContent).toBe('Before “In talks”');
  expect(textsOf('.gate .cautions li')).toEqual(['Only one source of money is named.']);
  expect(the('.gate').textContent).toContain('names no caution here');
  expect(await first()).toMatchObject({ stage: 'found' });
  await click(the('.gate .primary'));
  await wait(20);
  expect(await first()).toMatchObject({ stage: 'talks' });
  expect(document.activeElement).toBe(the('.stage select'));
});

it('asks before an agreement what each side gets, and keeps the answers when the officer stays', async () => {
  await open();
  await choose(the<HTMLSelectElement>('.stage select'), 'agreed');
  await click(the('[aria-label="Political support: Bangkok"]'));
  await wait(20);
  const gets = the<HTMLTextAreaElement>('.gate textarea');
  await type(gets, 'Drainage plans');
  gets.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
  expect(the('.gate .primary').textContent).toBe('Go on to “Agreed”, 8 open');
  await click(the('.gate-actions .button:last-child'));
  expect(await first()).toMatchObject({ stage: 'found', checklist: { met: ['political-support:partner'], gets: { home: 'Drainage plans', partner: '' } } });
});

it('keeps tags and a next step, says what is overdue, and tells of it in the history', async () => {
  await open();
  await change(the<HTMLInputElement>('[id$="-tags"]'), 'port, Port, embassy');
  await change(the<HTMLInputElement>('[id$="-step"]'), 'Write to the embassy');
  await change(the<HTMLInputElement>('[id$="-date"]'), '2020-01-31');
  expect(textsOf('.tags li')).toEqual(['port', 'embassy']);
  expect(textsOf('.plan-line')[0]).toBe('Next: Write to the embassy 31 Jan 2020 overdue');
  expect(textsOf('.card:first-child .history li').map((line) => line.split(/\d\d:\d\d /)[1]).slice(0, 3)).toEqual(['next step: Write to the embassy · 2020-01-31', 'next step: Write to the embassy', 'tags: port, embassy']);
});

it('narrows to what is typed, and draws a long list piece by piece', async () => {
  await fakeBrowser.storage.local.set(storageOf(manyCities(60)));
  await open();
  expect(textsOf('h3')).toHaveLength(25);
  await click(the('.more-cards'));
  expect(textsOf('h3')).toHaveLength(50);
  await type(the<HTMLInputElement>('[type=search]'), 'city 59');
  await wait(150);
  expect(textsOf('h3')).toEqual(['City 59']);
  expect(the('.shortlist-count').textContent).toBe('1 of 62 cities');
});

it('says of a city that is saved for another need as well', async () => {
  await fakeBrowser.storage.local.set(storageOf(deskOf([waste], [sampleItem(1, 'Bangkok', { needId: waste.id })])));
  await open();
  expect(textsOf('.plan-line').sort()).toEqual(['Also saved for “Floods every rainy season”: ask once for both.', 'Also saved for “Waste is burnt beside the houses”: ask once for both.']);
});

it('shows a need with its pages, and gives it a name', async () => {
  await open();
  await choose(the<HTMLSelectElement>('.shortlist-tools select'), floods.id);
  expect(textsOf('.need h2')).toEqual(['Floods every rainy season']);
  expect(the('.need figcaption a').getAttribute('href')).toBe('https://city.example/report');
  await change(the<HTMLInputElement>('[id$="-name"]'), 'Drainage');
  expect(textsOf('.need h2')).toEqual(['Drainage']);
});

it('says when the browser has no more room, and keeps what is on the screen', async () => {
  await open();
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await choose(the<HTMLSelectElement>('.stage select'), 'contacted');
  fakeBrowser.storage.local.set = set;
  expect(shortlist.full).toBe(true);
  expect(await first()).toMatchObject({ stage: 'found' });
});

const first = async () => [...(await deskStore.read()).items.values()][0];

async function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
}

async function change(field: HTMLInputElement, value: string) {
  await type(field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await wait(20);
}
