import { useId, useState } from 'preact/hooks';
import { Cautions } from '../../shared/components/Cautions';
import { countryOf, dateInWords, momentInWords, numberInWords, sentence } from '../../shared/components/format';
import { Icon } from '../../shared/components/Icon';
import { messages as shared } from '../../shared/components/messages';
import { PartnerDetails } from '../../shared/components/PartnerDetails';
import { ScoreBar } from '../../shared/components/ScoreBar';
import { compareMessages as compareWords } from '../compare-messages';
import { contactMessages as contactWords } from '../contact-messages';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { needText } from '../services/need';
import type { Need } from '../services/need';
import { itemId } from '../services/shortlist-item';
import type { ShortlistItem, Stage } from '../services/shortlist-item';
import { answered } from '../services/stage-gates';
import { AgreementChecklist } from './AgreementChecklist';
import { ShortlistNote } from './ShortlistNote';
import { ShortlistPlan } from './ShortlistPlan';
import { StageField } from './StageField';
import { pairMessages as pairWords } from '../pair-messages';
import { MixInShort } from './MixInShort';

const { shortlist: words } = messages;

/** Stages in which the checklist stays at hand. */
const CHECKED: ReadonlySet<Stage> = new Set(['talks', 'agreed', 'project']);

export interface ShortlistCardProps {
  item: ShortlistItem;
  /** Shown as what the city was saved for; absent where the need stands above the list. */
  need?: Need;
  /** What the other needs are called that the city is saved for. */
  others: readonly string[];
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  onChange: Shortlist['change'];
  onRemove: Shortlist['remove'];
  /** Whether it is chosen for a comparison, and whether it can be. */
  chosen: boolean;
  choosable: boolean;
  onChoose: (id: string) => void;
  /** Opens the schemes and the money for the pair. */
  onPair: (id: string) => void;
  onContact: (id: string) => void;
}

/** A saved city: score, reasons, what it was saved for, note, stage, plan. */
export function ShortlistCard({ item, need, others, today, onChange, onRemove, chosen, choosable, onChoose, onPair, onContact }: ShortlistCardProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { partner } = item;
  const { city } = partner;
  const first = partner.reasons[0];
  const { done, of } = answered(item.checklist);
  return (
    <article class="card partner" aria-labelledby={`${id}-name`} data-card>
      <header class="card-head">
        <div class="card-title">
          <h3>
            <button type="button" id={`${id}-name`} class="card-opener" aria-expanded={open} aria-controls={`${id}-more`} onClick={() => setOpen(!open)} data-card-opener>
              {city.name}
            </button>
          </h3>
          <p class="where">
            {countryOf(city)}
            {city.population !== null && ` · ${shared.partner.people(numberInWords(city.population))}`}
          </p>
        </div>
        <p class="fit">
          <span class="visually-hidden">{shared.score.name(Math.round(partner.score))}</span>
          <span aria-hidden="true">
            <b>{Math.round(partner.score)}</b> {shared.score.fit}
          </span>
        </p>
        <button type="button" class="icon-button" aria-label={words.removeName(city.name)} title={words.remove} onClick={() => void onRemove(itemId(item))}>
          <Icon name="cross" />
        </button>
      </header>
      <ScoreBar reasons={partner.reasons} />
      {first && <p class="first-reason" lang="en">{sentence(first.because)}</p>}
      {need && (
        <p class="saved-for">
          <span class="quiet">{words.savedFor}</span> <q>{needText(need) || words.noWords}</q>
        </p>
      )}
      {others.length > 0 && <p class="plan-line">{words.elsewhere(others.map((title) => `“${title}”`).join(', '))}</p>}
      <Cautions cautions={partner.cautions} />
      <Plans item={item} today={today} />
      <ShortlistNote note={item.note} onKeep={(note) => onChange(itemId(item), { note })} />
      <div class="card-tools">
        <label class="check">
          <input type="checkbox" aria-label={compareWords.chooseName(city.name)} checked={chosen} disabled={!chosen && !choosable} onChange={() => onChoose(itemId(item))} />
          {compareWords.choose}
        </label>
        <button type="button" class="button" aria-label={contactWords.openName(city.name)} onClick={() => onContact(itemId(item))} data-contact={itemId(item)}>
          {contactWords.open}
        </button>
        <button type="button" class="button" aria-label={pairWords.openName(city.name)} onClick={() => onPair(itemId(item))} data-pair={itemId(item)}>
          {pairWords.open}
        </button>
      </div>
      {item.mix && <MixInShort mix={item.mix} />}
      <div class="card-foot">
        <StageField item={item} onChange={onChange} />
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? shared.partner.less : shared.partner.details}, ${city.name}`} onClick={() => setOpen(!open)}>
          {open ? shared.partner.less : shared.partner.details}
          <Icon name="chevron" />
        </button>
      </div>
      <ShortlistPlan item={item} onChange={onChange} />
      {CHECKED.has(item.stage) && (
        <details class="plan">
          <summary>{words.checklist(done, of)}</summary>
          <AgreementChecklist item={item} onChange={onChange} />
        </details>
      )}
      <div id={`${id}-more`} hidden={!open}>
        {open && (
          <>
            <PartnerDetails partner={partner} hasHome={item.home !== null} />
            <p class="quiet">{words.savedOn(momentInWords(item.savedAt), item.dataVersion)}</p>
          </>
        )}
      </div>
    </article>
  );
}

function Plans({ item: { tags, nextStep, stage, reason }, today }: { item: ShortlistItem; today: string }) {
  const { text, date } = nextStep;
  return (
    <>
      {stage === 'declined' && reason && (
        <p class="plan-line">
          <b>{words.declinedBecause}</b> {reason}
        </p>
      )}
      {(text || date) && (
        <p class="plan-line">
          <b>{words.nextStep}</b> {text} {date && <time dateTime={date}>{dateInWords(date)}</time>} {date && date < today && <span class="status unverified">{words.overdue}</span>}
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={words.tagsSet}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}
