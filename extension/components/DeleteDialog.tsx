import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages';
import type { Desk } from '../services/desk';

const { shortlist: words } = messages;

/** Asks once more before everything is deleted; Escape keeps it. */
export function DeleteDialog({ desk, onDelete, onClose }: { desk: Desk; onDelete: () => Promise<void>; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="delete-title" onClose={onClose}>
      <h2 id="delete-title">{words.deleteTitle}</h2>
      <p>{words.deleteText(desk.needs.size, desk.items.size)}</p>
      <div class="gate-actions">
        {/* the harmless button comes first: it has the focus when the dialog opens */}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.deleteKeep}
        </button>
        <button type="button" class="button danger" onClick={() => void onDelete().then(() => dialog.current?.close())}>
          {words.deleteNow}
        </button>
      </div>
    </dialog>
  );
}
