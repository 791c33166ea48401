import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { adaptedTo } from '../services/adapt-import';
import type { Desk } from '../services/desk';
import { readDeskFile } from '../services/desk-file';
import type { FileReading } from '../services/desk-file';
import { previewOf } from '../services/desk-import';
import type { Preference } from '../services/desk-import';
import type { ShortlistItem } from '../services/shortlist-item';

const { shortlist: words } = messages;
const NAMED = 12;

/** Brings in an exported file: first what it would change is shown, then the officer decides. */
export function ImportForm({ desk, onBringIn }: { desk: Desk; onBringIn: Shortlist['bringIn'] }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ file: string; reading: FileReading } | null>(null);

  async function open(file: File | undefined) {
    setRead(file ? { file: file.name, reading: readDeskFile(await file.text()) } : null);
  }

  function close() {
    if (field.current) field.current.value = '';
    setRead(null);
    field.current?.focus();
  }

  return (
    <div class="import">
      <label for={id}>{words.bringIn}</label>
      <input ref={field} id={id} type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      <output class="import-problem">{read && 'problem' in read.reading && words.fileProblems[read.reading.problem](read.file, read.reading.where)}</output>
      {read && 'items' in read.reading && <Preview key={read.file} desk={desk} file={read.file} reading={read.reading} onBringIn={onBringIn} onClose={close} />}
    </div>
  );
}

interface PreviewProps {
  desk: Desk;
  file: string;
  reading: Extract<FileReading, { items: unknown }>;
  onBringIn: Shortlist['bringIn'];
  onClose: () => void;
}

function Preview({ desk, file, reading, onBringIn, onClose }: PreviewProps) {
  const [prefer, setPrefer] = useState<Preference>('file');
  const brought = useMemo(() => adaptedTo(desk, reading), [desk, reading]);
  const { needs, fresh, changed, same } = useMemo(() => previewOf(desk, brought), [desk, brought]);
  return (
    <div class="gate">
      <output>{words.preview(file, needs.length, fresh.length, changed.length, same.length)}</output>
      <Names title={words.previewFresh} items={fresh} />
      <Names title={words.previewChanged} items={changed} />
      {changed.length > 0 && (
        <fieldset>
          <legend>{words.preferLabel}</legend>
          {(['file', 'desk'] as const).map((each) => (
            <label key={each} class="check">
              <input type="radio" name={`prefer-${file}`} checked={prefer === each} onChange={() => setPrefer(each)} />
              {words.prefer[each]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="gate-actions">
        <button type="button" class="button primary" disabled={needs.length + fresh.length + changed.length === 0} onClick={() => void onBringIn(file, brought, prefer).then((done) => done && onClose())}>
          {words.bringInNow}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function Names({ title, items }: { title: string; items: readonly ShortlistItem[] }) {
  if (items.length === 0) return null;
  const more = items.length - NAMED;
  return (
    <p class="quiet">
      {title}:{' '}
      {items
        .slice(0, NAMED)
        .map(({ partner }) => partner.city.name)
        .join(', ')}
      {more > 0 && ` ${words.andMore(more)}`}
    </p>
  );
}
