import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into an otherwise empty page; a second call draws over the first. */
export async function mount(content: ComponentChild): Promise<HTMLElement> {
  let root = document.getElementById('root');
  if (!root) {
    document.body.innerHTML = '<div id="root"></div>';
    root = document.getElementById('root');
  }
  if (!root) throw new Error('no page to draw into');
  const target = root;
  await act(() => render(content, target));
  return target;
}

/** Takes everything off the page. */
export async function unmount(): Promise<void> {
  const root = document.getElementById('root');
  if (root) await act(() => render(null, root));
  document.body.innerHTML = '';
}

/** The one element that fits a selector, or an error that names it. */
export function the<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing on the page fits ${selector}`);
  return found;
}

/** The texts of all elements that fit a selector. */
export const textsOf = (selector: string): string[] => [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

/** Presses a key on an element. */
export async function press(element: Element, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })));
}

/** Clicks an element. */
export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

/** Types a whole text into a field. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets timers and answers of the given milliseconds happen. */
export async function wait(milliseconds: number): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
}
