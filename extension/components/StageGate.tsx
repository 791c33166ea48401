import { useEffect, useId, useRef } from 'preact/hooks';
import { Cautions } from '../../shared/components/Cautions';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import type { ShortlistItem, Stage } from '../services/shortlist-item';
import { answered, cautionsBeforeTalks } from '../services/stage-gates';
import type { Gate } from '../services/stage-gates';
import { AgreementChecklist } from './AgreementChecklist';

const { shortlist: words } = messages;

export interface StageGateProps {
  item: ShortlistItem;
  stage: Stage;
  gates: readonly Gate[];
  onChange: Shortlist['change'];
  onGo: () => void;
  onStay: () => void;
}

/** What to look at before a stage. It never bars the way. */
export function StageGate({ item, stage, gates, onChange, onGo, onStay }: StageGateProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { done, of } = answered(item.checklist);
  const open = gates.includes('checklist') ? of - done : 0;
  return (
    <section class="gate" aria-labelledby={id}>
      <h4 id={id} ref={title} tabIndex={-1}>
        {words.before(stage)}
      </h4>
      {gates.includes('cautions') && <CautionsBeforeTalks item={item} />}
      {gates.includes('checklist') && <AgreementChecklist item={item} onChange={onChange} />}
      <div class="gate-actions">
        <button type="button" class="button primary" onClick={onGo}>
          {words.goOn(stage, open)}
        </button>
        <button type="button" class="button" onClick={onStay}>
          {words.keepStage(item.stage)}
        </button>
      </div>
    </section>
  );
}

function CautionsBeforeTalks({ item }: { item: ShortlistItem }) {
  const { readiness, governance } = cautionsBeforeTalks(item);
  return (
    <>
      <h5>{words.readiness}</h5>
      {readiness.length > 0 ? <Cautions cautions={readiness} /> : <p class="quiet">{words.noReadiness}</p>}
      <h5>{words.governance}</h5>
      {governance.length > 0 ? <Cautions cautions={governance} /> : <p class="quiet">{words.noGovernance}</p>}
    </>
  );
}
