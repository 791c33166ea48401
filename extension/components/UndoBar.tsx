import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import type { Shortlist, Told } from '../hooks/use-shortlist';
import { messages } from '../messages';

const { shortlist: words } = messages;

const SHOWN_MS = 8_000;
const REDRAWN_MS = 60;

/** Changes that take something out of sight stay undoable until they are answered. */
const STAYS: ReadonlySet<Told['kind']> = new Set(['removed', 'imported', 'merged', 'dropped']);

/** Says what was done last and offers to undo it; what a second press undoes as well goes by itself. */
export function UndoBar({ shortlist }: { shortlist: Shortlist }) {
  const { event, undo, dismiss } = shortlist;
  useEffect(() => {
    if (!event || STAYS.has(event.kind)) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [event, dismiss]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!event || !STAYS.has(event.kind)) return;
    // what had the focus may be gone with the change
    const timer = setTimeout(() => document.activeElement === document.body && button.current?.focus(), REDRAWN_MS);
    return () => clearTimeout(timer);
  }, [event]);
  const undoable = event !== null && event.after.needs.size + event.after.items.size > 0;
  return (
    <div class={event ? 'undo-bar' : 'undo-bar empty'}>
      <output>{event && words.told[event.kind](event.name)}</output>
      {undoable && (
        <button ref={button} type="button" class="button" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
      {event && (
        <button type="button" class="icon-button" aria-label={messages.keys.close} onClick={dismiss}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}
