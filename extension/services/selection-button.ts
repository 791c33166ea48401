import { passageOnPage } from './passage-on-page';

export interface ButtonOptions {
  label: string;
  onPress: () => void;
}

const SETTLED_MS = 200;
const GAP = 6;

// A page's own rules for its elements go above those of :host unless these are important.
const LOOKS = `
  :host { all: initial; display: block !important; position: fixed !important; z-index: 2147483647 !important; margin: 0 !important; transform: none !important; opacity: 1 !important; visibility: visible !important;
    --ink: #0b4f4b; --paper: #ffffff; --over: #e6f3f1; --line: #0b6b66; --other: #5560b8; --focus: #1f6feb; }
  button { display: flex; align-items: center; gap: 6px; min-height: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 16px;
    background: var(--paper); color: var(--ink); font: 600 13px/1.3 system-ui, sans-serif; cursor: pointer; box-shadow: 0 2px 8px #0003; }
  button:hover { background: var(--over); }
  button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
  i { width: 9px; height: 9px; border-radius: 50%; background: var(--line); }
  i + i { margin-left: -9px; background: var(--other); opacity: .85; }
  @media (prefers-color-scheme: dark) { :host { --ink: #c9efeb; --paper: #16211f; --over: #22332f; --line: #7fd0c9; --other: #b3baf5; --focus: #9cc4ff; } }
`;

/** Shows a button beside every passage that is selected in a page, until the returned function is called. Tab goes to it, Escape closes it; the page cannot reach into it. */
export function selectionButton(window: Window & typeof globalThis, { label, onPress }: ButtonOptions): () => void {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const looks = new window.CSSStyleSheet(); // a page's policy may forbid style elements
  looks.replaceSync(LOOKS);
  root.adoptedStyleSheets = [looks];
  const button = document.createElement('button');
  button.type = 'button';
  button.append(document.createElement('i'), document.createElement('i'), label);
  root.append(button);

  const ended = new AbortController();
  const { signal } = ended;
  let settling = 0;
  let pressing = false;

  function settle() {
    window.clearTimeout(settling);
    if (!passageOnPage(document)) return hide(); // at once; to show it there is time
    settling = window.setTimeout(show, SETTLED_MS);
  }

  function show() {
    const passage = pressing || signal.aborted ? null : passageOnPage(document);
    if (!passage) return;
    if (!host.isConnected) document.documentElement.append(host);
    place(passage);
  }

  function place(passage: Range) {
    const line = [...passage.getClientRects()].at(-1) ?? passage.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = button;
    const below = line.bottom + GAP;
    const top = below + height > window.innerHeight ? line.top - GAP - height : below;
    host.style.left = `${within(line.right - width, window.innerWidth - width)}px`;
    host.style.top = `${within(top, window.innerHeight - height)}px`;
  }

  function hide() {
    window.clearTimeout(settling);
    host.remove();
  }

  function follow() {
    const passage = host.isConnected ? passageOnPage(document) : null;
    if (passage) place(passage);
  }

  function onKey(event: KeyboardEvent) {
    if (!event.isTrusted || !host.isConnected) return;
    if (event.key === 'Escape') return hide();
    const nothingFocused = document.activeElement === null || document.activeElement === document.body;
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || !nothingFocused) return;
    event.preventDefault();
    button.focus();
  }

  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener('pointerdown', () => (pressing = true), { signal, capture: true });
  for (const released of ['pointerup', 'pointercancel']) {
    window.addEventListener(released, () => ((pressing = false), settle()), { signal, capture: true });
  }
  document.addEventListener('focusin', () => !passageOnPage(document) && hide(), { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  window.addEventListener('resize', follow, { signal });
  button.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal }); // the passage stays selected
  button.addEventListener('click', (event) => event.isTrusted && (onPress(), hide()), { signal });

  return () => {
    ended.abort();
    hide();
  };
}

const within = (wanted: number, most: number): number => Math.max(GAP, Math.min(wanted, most - GAP));
