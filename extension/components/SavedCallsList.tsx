import { useState } from 'preact/hooks';
import { dayIn } from '../../shared/components/deadline';
import { momentInWords } from '../../shared/components/format';
import { SchemeCard } from '../../shared/components/SchemeCard';
import type { SchemeHit } from '../../shared/contract/match';
import type { SchemeRecord } from '../../shared/contract/records';
import { schemeState } from '../../shared/matching/scheme-state';
import { callMessages } from '../call-messages';
import type { SavedCalls } from '../hooks/use-saved-calls';
import type { SavedCall } from '../services/saved-calls';
import { FollowUp } from './FollowUp';
import { SendCall } from './SendCall';

const { saved: words } = callMessages;

/** The calls saved from pages, readable without a connection; nothing when there are none. */
export function SavedCallsList({ saved, onCorrect }: { saved: SavedCalls; onCorrect: (record: SchemeRecord) => void }) {
  const { calls, removed } = saved;
  if (!calls || (calls.length === 0 && !removed)) return null;
  return (
    <section class="saved-calls" aria-labelledby="saved-calls">
      <h2 id="saved-calls">{words.title}</h2>
      <p class="removed">
        <output>{removed && words.removed(removed.call.record.title)}</output>{' '}
        {removed && (
          <button type="button" class="button" onClick={() => void saved.undo()}>
            {words.undo}
          </button>
        )}
      </p>
      <ol class="cards">
        {calls.map((call) => (
          <li key={call.record.id}>
            <SchemeCard
              hit={hitOf(call.record)}
              actions={
                <>
                  <FollowUp scheme={call.record} />
                  <CallActions call={call} saved={saved} onCorrect={onCorrect} />
                </>
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function CallActions({ call, saved, onCorrect }: { call: SavedCall; saved: SavedCalls; onCorrect: (record: SchemeRecord) => void }) {
  const [sending, setSending] = useState(false);
  const { record, sentAt } = call;
  return (
    <div class="call-actions">
      <button type="button" class="button" aria-label={words.correctName(record.title)} onClick={() => onCorrect(record)}>
        {words.correct}
      </button>
      <button type="button" class="button" aria-label={words.removeName(record.title)} onClick={() => void saved.remove(record.id)}>
        {words.remove}
      </button>
      {sentAt === null ? (
        <button type="button" class="button" aria-expanded={sending} aria-label={words.sendName(record.title)} onClick={() => setSending(!sending)}>
          {words.send}
        </button>
      ) : (
        <output class="quiet">{words.sent(momentInWords(sentAt))}</output>
      )}
      {sending && sentAt === null && <SendCall record={record} onSent={() => void saved.markSent(record.id)} />}
    </div>
  );
}

function hitOf(scheme: SchemeRecord): SchemeHit {
  const now = Date.now();
  return { scheme, ...schemeState(scheme, dayIn(now), now), score: 0, reasons: [], eligibility: [], lastVerified: scheme.lastVerified ?? null };
}
