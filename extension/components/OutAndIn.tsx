import { useState } from 'preact/hooks';
import { calendarFile } from '../../shared/calendar/calendar-file';
import { dayIn } from '../../shared/components/deadline';
import { calendarMessages } from '../calendar-messages';
import { callMessages } from '../call-messages';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import type { Desk } from '../services/desk';
import { deskEvents } from '../services/desk-calendar';
import { deskFileText } from '../services/desk-file';
import { deskMarkdown } from '../services/desk-markdown';
import { deskCsv } from '../services/desk-table';
import { savedCallsStore } from '../services/saved-calls';
import { downloadText } from '../services/download';
import type { ShortlistItem } from '../services/shortlist-item';
import { DeleteDialog } from './DeleteDialog';
import { ImportForm } from './ImportForm';

const { shortlist: words } = messages;

/** Exports of the shortlist, the import of one, and the end of it. `shown`: the cities in the list as it is narrowed now. */
export function OutAndIn({ desk, shown, shortlist }: { desk: Desk; shown: readonly ShortlistItem[]; shortlist: Shortlist }) {
  const [deleting, setDeleting] = useState(false);
  const [dateless, setDateless] = useState(false);

  function save(ending: string, type: string, text: string) {
    const day = new Date().toISOString().slice(0, 10);
    downloadText(words.fileName(day, ending), text, type);
  }

  async function saveCalendar() {
    const calls = await savedCallsStore.read();
    const events = deskEvents(shown, calls.map(({ record }) => record), dayIn(Date.now()));
    setDateless(events.length === 0);
    if (events.length > 0) save('ics', 'text/calendar', calendarFile(events, Date.now()));
  }

  return (
    <details class="out-in">
      <summary>{words.outAndIn}</summary>
      {desk.items.size > 0 && (
        <>
          <p class="out-actions">
            <button type="button" class="button" onClick={() => save('json', 'application/json', deskFileText(desk, Date.now()))}>
              {words.exportAll}
            </button>
            <button type="button" class="button" onClick={() => save('csv', 'text/csv', deskCsv(shown, desk.needs))}>
              {words.exportCsv}
            </button>
            <button type="button" class="button" onClick={() => save('md', 'text/markdown', deskMarkdown(shown, desk.needs))}>
              {words.exportMarkdown}
            </button>
            <button type="button" class="button" onClick={() => void saveCalendar()}>
              {callMessages.followUp.calendar}
            </button>
          </p>
          <p class="quiet">
            {words.exportHelp} {calendarMessages.help}
          </p>
          <output>{dateless && calendarMessages.none}</output>
        </>
      )}
      <ImportForm desk={desk} onBringIn={shortlist.bringIn} />
      <p class="out-actions">
        <button type="button" class="button danger" onClick={() => setDeleting(true)}>
          {words.deleteAll}
        </button>
      </p>
      {deleting && <DeleteDialog desk={desk} onDelete={shortlist.clear} onClose={() => setDeleting(false)} />}
    </details>
  );
}
