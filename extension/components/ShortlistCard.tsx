import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Cautions } from '../../shared/components/Cautions';
import { momentInWords, numberInWords, sentence } from '../../shared/components/format';
import { Icon } from '../../shared/components/Icon';
import { messages as shared } from '../../shared/components/messages';
import { PartnerDetails } from '../../shared/components/PartnerDetails';
import { ScoreBar } from '../../shared/components/ScoreBar';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { pairMessages as pairWords } from '../pair-messages';
import { STAGES } from '../services/shortlist';
import type { ShortlistItem } from '../services/shortlist';
import { MixInShort } from './MixInShort';

const { shortlist: words } = messages;
const TYPING_PAUSE_MS = 400;

/** A saved city: the problem it was saved for, score, reasons, a note that saves itself, and the stage. */
export function ShortlistCard({ item, onChange, onRemove, onPair }: { item: ShortlistItem; onChange: Shortlist['change']; onRemove: Shortlist['remove']; onPair: (cityId: number) => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { partner, problem } = item;
  const { city } = partner;
  const first = partner.reasons[0];
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
            {city.countryName}
            {city.population !== null && ` · ${shared.partner.people(numberInWords(city.population))}`}
          </p>
        </div>
        <p class="fit">
          <span class="visually-hidden">{shared.score.name(Math.round(partner.score))}</span>
          <span aria-hidden="true">
            <b>{Math.round(partner.score)}</b> {shared.score.fit}
          </span>
        </p>
        <button type="button" class="icon-button" aria-label={words.removeName(city.name)} title={words.remove} onClick={() => void onRemove(city.id)}>
          <Icon name="cross" />
        </button>
      </header>
      <ScoreBar reasons={partner.reasons} />
      {first && <p class="first-reason">{sentence(first.because)}</p>}
      <p class="saved-for">
        <span class="quiet">{words.savedFor}</span> <q>{problem.text}</q>
      </p>
      <Cautions cautions={partner.cautions} />
      <Note item={item} onChange={onChange} />
      <p class="pair-link">
        <button type="button" class="button" aria-label={pairWords.openName(city.name)} onClick={() => onPair(city.id)}>
          {pairWords.open}
        </button>{' '}
        {item.mix && <MixInShort mix={item.mix} />}
      </p>
      <div class="card-foot">
        <label class="stage">
          {words.stage}
          <select
            value={item.stage}
            onChange={(event) => {
              const stage = STAGES.find((name) => name === event.currentTarget.value);
              if (stage) void onChange(city.id, { stage });
            }}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {words.stages[stage]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? shared.partner.less : shared.partner.details}, ${city.name}`} onClick={() => setOpen(!open)}>
          {open ? shared.partner.less : shared.partner.details}
          <Icon name="chevron" />
        </button>
      </div>
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

function Note({ item, onChange }: { item: ShortlistItem; onChange: Shortlist['change'] }) {
  const id = useId();
  const [text, setText] = useState(item.note);
  const [saved, setSaved] = useState(false);
  const pending = useRef<string | null>(null);
  const cityId = item.partner.city.id;
  const flush = useRef(async () => {});
  flush.current = async () => {
    if (pending.current === null) return;
    const note = pending.current;
    pending.current = null;
    await onChange(cityId, { note });
    setSaved(true);
  };

  useEffect(() => {
    const timer = setTimeout(() => void flush.current(), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

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
      <label for={id}>{words.note}</label> <output class="quiet">{saved && words.noteSaved}</output>
      <textarea
        id={id}
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
