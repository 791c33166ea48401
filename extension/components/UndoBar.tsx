import { useEffect } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';

const { shortlist: words } = messages;

const SAVED_SHOWN_MS = 5_000;

/** Says what was saved or removed and offers to undo it. A removal stays until it is answered; a saving, which the star undoes as well, goes by itself. */
export function UndoBar({ shortlist }: { shortlist: Shortlist }) {
  const { event, undo, dismiss } = shortlist;
  useEffect(() => {
    if (event?.kind !== 'saved') return;
    const timer = setTimeout(dismiss, SAVED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [event, dismiss]);
  const city = event?.item.partner.city.name ?? '';
  return (
    <div class={event ? 'undo-bar' : 'undo-bar empty'}>
      <output>{event && (event.kind === 'saved' ? words.savedNow(city) : words.removed(city))}</output>
      {event && (
        <>
          <button type="button" class="button" onClick={() => void undo()}>
            {words.undo}
          </button>
          <button type="button" class="icon-button" aria-label={messages.keys.close} onClick={dismiss}>
            <Icon name="cross" />
          </button>
        </>
      )}
    </div>
  );
}
