import { useEffect, useId, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import { FailureNotice } from '../../shared/components/FailureNotice';
import type { SchemeRecord } from '../../shared/contract/records';
import { callMessages } from '../call-messages';
import { keepToken, keptToken } from '../services/admin-token';
import { api } from '../services/api';
import { openOptions } from '../services/options-page';

const { saved: words } = callMessages;
const DATASET = 'saved-calls';

/** Sends a saved call to the server, where it is kept as not verified; needs the admin token, which lasts as long as the browser runs. */
export function SendCall({ record, onSent }: { record: SchemeRecord; onSent: () => void }) {
  const id = useId();
  const [token, setToken] = useState('');
  const [outcome, setOutcome] = useState<{ failure: Failure } | { refused: string } | 'sending' | null>(null);
  useEffect(() => void keptToken().then((kept) => setToken((typed) => typed || kept)), []);

  async function send() {
    setOutcome('sending');
    try {
      const report = await api.importRecords([record], DATASET, token.trim());
      const [problem] = report.problems;
      if (problem) return setOutcome({ refused: `${problem.field} ${problem.reason}` });
      await keepToken(token.trim());
      onSent();
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    }
  }

  return (
    <form
      class="send-call"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{words.token}</label>
      <div class="row">
        <input id={id} type="password" autocomplete="off" required value={token} onInput={(event) => setToken(event.currentTarget.value)} aria-describedby={`${id}-help`} />
        <button type="submit" class="button" disabled={outcome === 'sending' || token.trim() === ''}>
          {words.sendNow}
        </button>
      </div>
      <p id={`${id}-help`} class="quiet">
        {words.tokenHelp}
      </p>
      {outcome !== null && outcome !== 'sending' && 'refused' in outcome && <p role="alert">{words.refused(outcome.refused)}</p>}
      {outcome !== null && outcome !== 'sending' && 'failure' in outcome && <FailureNotice failure={outcome.failure} onRetry={() => void send()} onSettings={openOptions} />}
    </form>
  );
}
