import { useId, useState } from 'preact/hooks';
import type { Partner } from '../contract/match';
import { Cautions } from './Cautions';
import { ConfidenceWord } from './ConfidenceWord';
import { countryOf, numberInWords, sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';
import { PartnerDetails } from './PartnerDetails';
import { Quote } from './Quote';
import { ScoreBar } from './ScoreBar';

export interface PartnerCardProps {
  partner: Partner;
  rank?: number;
  /** Absent when there is no shortlist to save to. */
  onSave?: (partner: Partner) => void;
  saved?: boolean;
  hasHome: boolean;
}

const { partner: words } = messages;

/** A ranked city: score by parts, first reason, one quote, cautions; its name opens all the rest. */
export function PartnerCard({ partner, rank, onSave, saved = false, hasHome }: PartnerCardProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { city, reasons } = partner;
  const first = reasons[0];
  const quote = reasons.flatMap((reason) => reason.evidence ?? [])[0];
  return (
    <article class="card partner" aria-labelledby={`${id}-name`} data-card>
      <header class="card-head">
        {rank !== undefined && <span class="rank">{rank}</span>}
        <div class="card-title">
          <h3>
            <button type="button" id={`${id}-name`} class="card-opener" aria-expanded={open} aria-controls={`${id}-more`} onClick={() => setOpen(!open)} data-card-opener>
              {city.name}
            </button>
          </h3>
          <p class="where">
            {countryOf(city)} · {city.population === null ? words.peopleUnknown : words.people(numberInWords(city.population))}
          </p>
        </div>
        <Fit score={partner.score} />
        {onSave && (
          <button
            type="button"
            class="save"
            aria-pressed={saved}
            aria-label={saved ? words.savedName(city.name) : words.saveName(city.name)}
            title={saved ? words.saved : words.save}
            onClick={() => onSave(partner)}
            data-card-save
          >
            <Icon name="star" filled={saved} />
          </button>
        )}
      </header>
      <ScoreBar reasons={reasons} />
      <p class="first-reason" lang={first && 'en'}>{first ? sentence(first.because) : words.noReasons}</p>
      {quote && <Quote evidence={quote} />}
      <Cautions cautions={partner.cautions} />
      <div class="card-foot">
        <ConfidenceWord confidence={partner.confidence} />
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? words.less : words.details}, ${city.name}`} onClick={() => setOpen(!open)}>
          {open ? words.less : words.details}
          <Icon name="chevron" />
        </button>
      </div>
      <div id={`${id}-more`} hidden={!open}>
        {open && <PartnerDetails partner={partner} hasHome={hasHome} />}
      </div>
    </article>
  );
}

function Fit({ score }: { score: number }) {
  const whole = Math.round(score);
  return (
    <p class="fit">
      <span class="visually-hidden">{messages.score.name(whole)}</span>
      <span aria-hidden="true">
        <b>{whole}</b> {messages.score.fit}
      </span>
    </p>
  );
}
