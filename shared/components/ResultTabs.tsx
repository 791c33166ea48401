import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { messages } from './messages';

export interface ResultTab {
  id: 'partners' | 'schemes' | 'cases';
  count: number;
  /** Another name than its usual one. */
  label?: string;
  content: ComponentChildren;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Tabs with counts; arrow keys, Home and End move between them. */
export function ResultTabs({ tabs }: { tabs: readonly ResultTab[] }) {
  const [chosen, setChosen] = useState<ResultTab['id']>('partners');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[step(tabs.findIndex((tab) => tab.id === chosen), tabs.length - 1)];
    if (!next) return;
    setChosen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div class="tabs">
      <div role="tablist" aria-label={messages.tabs.label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-${tab.id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => setChosen(tab.id)}
            onKeyDown={onKeyDown}
            data-tab={tab.id}
          >
            {tab.label ?? messages.tabs[tab.id]} <span class="count">{tab.count}</span>
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} role="tabpanel" id={`${id}-${tab.id}-panel`} aria-labelledby={`${id}-${tab.id}`} hidden={tab.id !== chosen}>
          {tab.id === chosen && tab.content}
        </div>
      ))}
    </div>
  );
}
