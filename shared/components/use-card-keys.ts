import { useEffect } from 'preact/hooks';

export interface CardKeys {
  enabled: boolean;
  onFocusProblem?: () => void;
  onHelp?: () => void;
}

/** Single keys over the cards in view: j/k and arrows move, S saves the focused one, / goes to the problem, ? shows the keys. Never while typing. */
export function useCardKeys({ enabled, onFocusProblem, onHelp }: CardKeys): void {
  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (act(event.key, event.target)) event.preventDefault();
    }

    function act(key: string, target: EventTarget | null): boolean {
      if (key === 'j' || key === 'k') return focusCard(key === 'j' ? 1 : -1);
      if (key === 'ArrowDown' || key === 'ArrowUp') return isOpener(target) && focusCard(key === 'ArrowDown' ? 1 : -1);
      if (key.toLowerCase() === 's') return saveCard(target);
      const reaction = key === '/' ? onFocusProblem : key === '?' ? onHelp : undefined;
      reaction?.();
      return reaction !== undefined;
    }

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled, onFocusProblem, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
}

function isOpener(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('[data-card-opener]');
}

function focusCard(step: 1 | -1): boolean {
  const openers = [...document.querySelectorAll<HTMLElement>('[data-card-opener]')].filter((opener) => !opener.closest('[hidden]'));
  const card = document.activeElement?.closest('[data-card]');
  const at = openers.findIndex((opener) => card?.contains(opener));
  const next = openers[at === -1 ? (step === 1 ? 0 : openers.length - 1) : at + step];
  if (!next) return false;
  next.focus();
  next.closest('[data-card]')?.scrollIntoView({ block: 'nearest' });
  return true;
}

function saveCard(target: EventTarget | null): boolean {
  const save = target instanceof Element ? target.closest('[data-card]')?.querySelector<HTMLElement>('[data-card-save]') : null;
  save?.click();
  return Boolean(save);
}
