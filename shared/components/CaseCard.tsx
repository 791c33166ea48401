import { useId, useState } from 'preact/hooks';
import type { EntryWithCities } from '../client/api';
import type { EntryHit } from '../contract/match';
import { labels } from '../language/labels';
import { EntryDetails } from './EntryDetails';
import { countryOf, inSentence, sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';
import { Quote } from './Quote';
import { ReasonList } from './ReasonList';

const { entry: words } = messages;

export interface CaseCardProps {
  hit: EntryHit;
  rank?: number;
  /** Fetches the whole entry when the card is opened. */
  load?: (id: string) => Promise<EntryWithCities>;
}

/** A documented practice or case: who, when, how far it got, and the passage that answers the problem. */
export function CaseCard({ hit, rank, load }: CaseCardProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const facts = [words.kind[hit.kind], hit.years ?? words.yearsUnknown, ...hit.modality.map((slug) => inSentence(labels.modalities[slug]))];
  return (
    <article class="card case" aria-labelledby={`${id}-name`} data-card>
      <header class="card-head">
        {rank !== undefined && <span class="rank">{rank}</span>}
        <div class="card-title">
          <h3>
            <button type="button" id={`${id}-name`} class="card-opener" aria-expanded={open} aria-controls={`${id}-more`} onClick={() => setOpen(!open)} data-card-opener>
              {hit.title}
            </button>
          </h3>
          <p class="where">{hit.cities.map((city) => `${city.name} (${countryOf(city)})`).join(' · ')}</p>
        </div>
      </header>
      <p class="status-line">
        {hit.maturity && <span class={`status maturity-${hit.maturity}`}>{words.maturity[hit.maturity]}</span>}
        <span class="quiet">{facts.join(' · ')}</span>
      </p>
      {hit.quote ? <Quote evidence={hit.quote} /> : hit.reasons[0] && <p class="first-reason" lang="en">{sentence(hit.reasons[0].because)}</p>}
      <div class="card-foot">
        <span />
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? messages.partner.less : messages.partner.details}, ${hit.title}`} onClick={() => setOpen(!open)}>
          {open ? messages.partner.less : messages.partner.details}
          <Icon name="chevron" />
        </button>
      </div>
      <div id={`${id}-more`} hidden={!open}>
        {open && (
          <div class="details">
            {load && <EntryDetails id={hit.id} load={load} />}
            {hit.reasons.length > 0 && (
              <>
                <h4>{words.why}</h4>
                <ReasonList reasons={hit.reasons.map(({ signal, points, because }) => ({ signal, points, because }))} />
              </>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
