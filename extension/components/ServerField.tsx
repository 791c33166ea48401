import { useId, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { hostOf, wholeNumber } from '../../shared/components/format';
import type { Health } from '../../shared/contract/health';
import { messages } from '../messages';
import { apiOf } from '../services/api';
import { askToCall, serverAddress, stopCalling } from '../services/server-address';
import { settingsStore } from '../services/settings';

const { options: words } = messages;

type Outcome = { kind: 'testing' } | { kind: 'ok'; health: Health } | { kind: 'failed'; failure: Failure } | { kind: 'sentence'; text: string };

/** The server's address with a button that asks for leave to call it, stores it and tells what answers. */
export function ServerField({ server }: { server: string }) {
  const id = useId();
  const [typed, setTyped] = useState(server);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = useRef(0);

  async function saveAndTest() {
    const address = serverAddress(typed);
    if (!address) return setOutcome({ kind: 'sentence', text: words.badAddress });
    attempt.current += 1;
    const mine = attempt.current;
    const show = (next: Outcome) => mine === attempt.current && setOutcome(next);
    const allowed = await askToCall(address); // first, while the click still counts as the officer's gesture
    if (!allowed) return show({ kind: 'sentence', text: words.refused(hostOf(address)) });
    show({ kind: 'testing' });
    setTyped(address);
    await settingsStore.update((settings) => ({ ...settings, server: address }));
    if (new URL(server).hostname !== new URL(address).hostname) await stopCalling(server);
    try {
      show({ kind: 'ok', health: await apiOf(address).health() });
    } catch (error) {
      show({ kind: 'failed', failure: failureOf(error) });
    }
  }

  return (
    <form
      class="server-field"
      onSubmit={(event) => {
        event.preventDefault();
        void saveAndTest();
      }}
    >
      <label for={id}>{words.serverLabel}</label>
      <div class="row">
        <input id={id} type="text" inputMode="url" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} aria-describedby={`${id}-help`} />
        <button type="submit" class="button primary">
          {words.test}
        </button>
      </div>
      <p id={`${id}-help`} class="quiet">
        {words.serverHelp}
      </p>
      <output class="outcome">
        {outcome?.kind === 'testing' && words.testing}
        {outcome?.kind === 'sentence' && outcome.text}
        {outcome?.kind === 'ok' && <Connected health={outcome.health} />}
      </output>
      {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} />}
    </form>
  );
}

function Connected({ health: { status, version, dataVersion, counts, vectors } }: { health: Health }) {
  return (
    <>
      <strong>{status === 'ok' ? words.ok(version) : words.starting}</strong> {words.counts(wholeNumber(counts.cities), wholeNumber(counts.entries), wholeNumber(counts.schemes), wholeNumber(counts.links))} {words.data(dataVersion)}{' '}
      {vectors.of > 0 && vectors.done < vectors.of && words.vectors(wholeNumber(vectors.done), wholeNumber(vectors.of))}
    </>
  );
}
