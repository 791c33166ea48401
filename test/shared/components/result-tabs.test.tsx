// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ResultTabs } from '../../../shared/components/ResultTabs';
import { click, mount, press, the, unmount } from './mount';

const chosen = () => the('[role=tab][aria-selected=true]').dataset['tab'];
const shown = () => the('[role=tabpanel]:not([hidden])').textContent;

beforeEach(() =>
  mount(
    <ResultTabs
      tabs={[
        { id: 'partners', count: 10, content: 'ten cities' },
        { id: 'schemes', count: 6, content: 'six schemes' },
        { id: 'cases', count: 0, content: 'no case' },
      ]}
    />,
  ),
);
afterEach(unmount);

it.each([
  ['ArrowRight', 'partners', 'schemes'],
  ['ArrowLeft', 'partners', 'cases'],
  ['ArrowRight', 'cases', 'partners'],
  ['End', 'partners', 'cases'],
  ['Home', 'cases', 'partners'],
])('%s moves from %s to %s, with the focus', async (key, from, to) => {
  await click(the(`[data-tab=${from}]`));
  await press(the(`[data-tab=${from}]`), key);
  expect(chosen()).toBe(to);
  expect(document.activeElement).toBe(the(`[data-tab=${to}]`));
});

it('shows one list at a time, named by its tab, and the count beside each name', async () => {
  expect(shown()).toBe('ten cities');
  await click(the('[data-tab=schemes]'));
  expect(shown()).toBe('six schemes');
  expect(the('[role=tabpanel]:not([hidden])').getAttribute('aria-labelledby')).toBe(the('[data-tab=schemes]').id);
  expect(the('[data-tab=schemes]').textContent).toBe('Support 6');
});

it('lets Tab reach only the chosen tab', () => {
  expect([...document.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
});
