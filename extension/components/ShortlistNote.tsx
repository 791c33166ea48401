import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { messages } from '../messages';

const { shortlist: words } = messages;
const TYPING_PAUSE_MS = 400;

/** A note that saves itself: after a pause in typing, when it is left, and when the panel goes; undone to what it was when the list was opened. */
export function ShortlistNote({ note, onKeep }: { note: string; onKeep: (note: string) => Promise<boolean> }) {
  const id = useId();
  const [text, setText] = useState(note);
  const [saved, setSaved] = useState(false);
  const pending = useRef<string | null>(null);
  const before = useRef(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const flush = useRef(async () => {});
  flush.current = async () => {
    if (pending.current === null) return;
    const typed = pending.current;
    pending.current = null;
    setSaved(await onKeep(typed));
  };

  useEffect(() => {
    if (pending.current === null) setText(note); // undone, or changed in another window
  }, [note]);

  useEffect(() => {
    const timer = setTimeout(() => void flush.current(), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  function undo() {
    pending.current = before.current;
    setText(before.current);
    field.current?.focus();
    void flush.current();
  }

  useEffect(() => {
    // a panel that is closed in the middle of a word still keeps it
    const onHide = () => void flush.current();
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      void flush.current();
    };
  }, []);

  return (
    <div class="note">
      {/* the output stays outside the label: inside, it would be what the label names */}
      <label for={id}>{words.note}</label> <output class="quiet">{saved && words.noteSaved}</output>{' '}
      {saved && before.current !== text && (
        <button type="button" class="link" aria-label={words.undoNote} onClick={undo}>
          {words.undo}
        </button>
      )}
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={10_000}
        placeholder={words.notePlaceholder}
        value={text}
        onInput={(event) => {
          pending.current = event.currentTarget.value;
          setSaved(false);
          setText(event.currentTarget.value);
        }}
        onBlur={() => void flush.current()}
      />
    </div>
  );
}
