import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { itemId, STAGES } from '../services/shortlist-item';
import type { ShortlistItem, Stage } from '../services/shortlist-item';
import { gatesBetween } from '../services/stage-gates';
import { StageGate } from './StageGate';

const { shortlist: words } = messages;

/** The stage of a saved city. Declining asks for the reason first; talks and agreement show first what to look at. */
export function StageField({ item, onChange }: { item: ShortlistItem; onChange: Shortlist['change'] }) {
  const [wanted, setWanted] = useState<Stage | null>(null);
  const field = useRef<HTMLSelectElement>(null);
  const id = itemId(item);
  const gates = wanted ? gatesBetween(item.stage, wanted) : [];

  function choose(stage: Stage) {
    if (stage === item.stage) return setWanted(null);
    if (stage === 'declined' || gatesBetween(item.stage, stage).length > 0) return setWanted(stage);
    void go(stage);
  }

  async function go(stage: Stage, reason = '') {
    await onChange(id, { stage, reason }, 'stage');
    leave();
  }

  function leave() {
    setWanted(null);
    field.current?.focus();
  }

  return (
    <>
      <label class="stage">
        {words.stage}
        <select
          ref={field}
          value={wanted ?? item.stage}
          onChange={(event) => {
            const stage = STAGES.find((name) => name === event.currentTarget.value);
            if (stage) choose(stage);
          }}
        >
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {words.stages[stage]}
            </option>
          ))}
        </select>
      </label>
      {wanted === 'declined' && <DeclineForm stage={item.stage} onDecline={(reason) => void go('declined', reason)} onStay={leave} />}
      {wanted && gates.length > 0 && <StageGate key={wanted} item={item} stage={wanted} gates={gates} onChange={onChange} onGo={() => void go(wanted)} onStay={leave} />}
    </>
  );
}

function DeclineForm({ stage, onDecline, onStay }: { stage: Stage; onDecline: (reason: string) => void; onStay: () => void }) {
  const id = useId();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="gate"
      onSubmit={(event) => {
        event.preventDefault();
        onDecline(reason.trim());
      }}
    >
      <label for={id}>{words.declineTitle}</label>
      <input id={id} ref={field} class="wide" type="text" required pattern=".*\S.*" maxLength={1_000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="gate-actions">
        <button type="submit" class="button primary">
          {words.decline}
        </button>
        <button type="button" class="button" onClick={onStay}>
          {words.keepStage(stage)}
        </button>
      </div>
    </form>
  );
}
