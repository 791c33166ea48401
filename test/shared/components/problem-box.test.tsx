// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProblemBox } from '../../../shared/components/ProblemBox';
import { click, mount, press, the, unmount } from './mount';

const onMatch = vi.fn<() => void>();
const onTurn = vi.fn<(direction: string) => void>();
const draw = (props: { text?: string; ready?: boolean; settled?: boolean; url?: string; direction?: 'answers' | 'needs' } = {}) =>
  mount(
    <ProblemBox
      problem={{ text: props.text ?? 'Floods', source: { title: 'City pages', ...(props.url && { url: props.url }) }, capturedAt: Date.UTC(2026, 10, 25, 12) }}
      ready={props.ready ?? true}
      matching={false}
      settled={props.settled ?? false}
      onEdit={() => {}}
      onMatch={onMatch}
      onClear={() => {}}
      direction={props.direction ?? 'answers'}
      onTurn={onTurn}
    />,
  );
const field = () => the<HTMLTextAreaElement>('textarea');
const folded = () => the('.problem').classList.contains('folded');

beforeEach(() => onMatch.mockReset());
afterEach(unmount);

it.each([
  ['Ctrl', { ctrlKey: true }, 1],
  ['Cmd', { metaKey: true }, 1],
  ['nothing', {}, 0],
])('Enter with %s beside it: matches asked for', async (_name, modifiers, times) => {
  await draw();
  await press(field(), 'Enter', modifiers);
  expect(onMatch).toHaveBeenCalledTimes(times);
});

it('does not match what is too short', async () => {
  await draw({ text: 'ab', ready: false });
  await press(field(), 'Enter', { ctrlKey: true });
  await click(the('.primary'));
  expect(onMatch).not.toHaveBeenCalled();
});

it('leaves the text after Ctrl + Enter, so that single keys reach the cards', async () => {
  await draw();
  field().focus();
  await press(field(), 'Enter', { ctrlKey: true });
  expect(document.activeElement).toBe(the('.primary'));
});

it('folds up under an answer, unfolds when used, and stays so until the next match', async () => {
  await draw({ settled: true });
  expect(folded()).toBe(true);
  field().focus();
  await draw({ settled: true });
  expect(folded()).toBe(false);
  field().blur();
  await draw({ settled: true });
  expect(folded()).toBe(false);
  await click(the('.primary'));
  expect(folded()).toBe(true);
});

it('names the page the text comes from, with its host and the day', async () => {
  await draw({ url: 'https://news.example.org/city' });
  expect(the('.from').textContent).toContain('City pages · news.example.org · 25 Nov 2026');
  expect(the<HTMLAnchorElement>('.from a').href).toBe('https://news.example.org/city');
});

it('turns the question round by two radio buttons of one group, and names the box for it', async () => {
  await draw();
  const radios = [...document.querySelectorAll<HTMLInputElement>('.direction input')];
  expect(radios.map(({ name, checked }) => [name === radios[0]?.name, checked])).toEqual([[true, true], [true, false]]);
  await click(the('.direction input[value=needs]'));
  expect(onTurn).toHaveBeenCalledWith('needs');
  await draw({ direction: 'needs' });
  expect(the('.problem').getAttribute('aria-label')).toBe('What we do well');
  expect(field().placeholder).toMatch(/does well/);
});
