import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SchemeHit } from '../contract/match';
import { dayIn, deadlineOf } from './deadline';
import { dateInWords, inSentence, sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';
import { ReasonList } from './ReasonList';
import { schemeFacts } from './scheme-facts';
import { SourceLink } from './SourceLink';
import { VerdictSummary } from './VerdictSummary';
import { VerdictTable } from './VerdictTable';

const { scheme: words } = messages;
const fieldWords = new Map<string, string>(Object.entries(words.fields));

export interface SchemeCardProps {
  hit: SchemeHit;
  rank?: number;
  /** Shows everything at once. */
  startOpen?: boolean;
  /** Names of the cities that the rules were checked for. */
  home?: string;
  partner?: string;
  /** Stands at the end of the closed card. */
  actions?: ComponentChildren;
  /** Stands in the open card. */
  followUp?: ComponentChildren;
}

/** A support scheme: status and time left first, then money, rules and the checks against the home city and its partner. */
export function SchemeCard({ hit, rank, startOpen = false, home, partner, actions, followUp }: SchemeCardProps) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  const [now] = useState(Date.now);
  const { scheme, reasons, eligibility } = hit;
  return (
    <article class="card scheme" aria-labelledby={`${id}-name`} data-card>
      <header class="card-head">
        {rank !== undefined && <span class="rank">{rank}</span>}
        <div class="card-title">
          <h3>
            <button type="button" id={`${id}-name`} class="card-opener" aria-expanded={open} aria-controls={`${id}-more`} onClick={() => setOpen(!open)} data-card-opener>
              {scheme.title}
            </button>
          </h3>
          {scheme.runner && <p class="where">{scheme.runner}</p>}
        </div>
      </header>
      <StatusLine hit={hit} now={now} />
      <p class={open ? 'first-reason' : 'first-reason brief-text'} lang={scheme.lang ?? 'en'}>{sentence(scheme.text)}</p>
      <dl class={open ? 'facts' : 'facts brief'}>
        {schemeFacts(scheme, !open, dayIn(now)).map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      {!open && <VerdictSummary verdicts={eligibility} />}
      <div class="card-foot">
        <SourceLink source={scheme.source} />
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? messages.partner.less : messages.partner.details}, ${scheme.title}`} onClick={() => setOpen(!open)}>
          {open ? messages.partner.less : messages.partner.details}
          <Icon name="chevron" />
        </button>
      </div>
      {actions}
      <div id={`${id}-more`} hidden={!open}>
        {open && (
          <div class="details">
            {followUp}
            <VerdictTable verdicts={eligibility} home={home} partner={partner} />
            {reasons.length > 0 && (
              <>
                <h4>{words.why}</h4>
                <ReasonList reasons={reasons} />
              </>
            )}
            <Foundations evidence={scheme.evidence ?? {}} />
            {scheme.note && <p class="quiet">{sentence(scheme.note)}</p>}
            <p class="quiet">
              <SourceLink source={scheme.source} full />
            </p>
            {scheme.moreSources?.map((source) => (
              <p class="quiet" key={source.title}>
                <SourceLink source={source} full />
              </p>
            ))}
          </div>
        )}
      </div>
    </article>
  );
}

function StatusLine({ hit, now }: { hit: SchemeHit; now: number }) {
  const deadline = deadlineOf(hit.scheme, hit.status, now);
  return (
    <div class="status-line">
      <span class={`status ${hit.status}`}>{words.status[hit.status]}</span>
      {deadline && (
        <span class={deadline.soon ? 'deadline soon' : 'deadline'}>
          <b>{deadline.left}</b>, {deadline.on}
          {deadline.here && <span class="quiet"> ({deadline.here})</span>}
        </span>
      )}
      <span class="quiet">{verifiedInWords(hit)}</span>
    </div>
  );
}

function verifiedInWords({ status, lastVerified }: SchemeHit): string {
  if (lastVerified) return `${inSentence(words.verified)} ${dateInWords(lastVerified)}`;
  if (status === 'unverified') return words.checkFirst; // the status says the rest
  return status === 'closed' || status === 'historic' ? words.notVerified : words.neverVerified;
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Foundations({ evidence }: { evidence: Record<string, string> }) {
  const fields = Object.entries(evidence);
  if (fields.length === 0) return null;
  return (
    <>
      <h4>{words.restsOn}</h4>
      <dl class="foundations">
        {fields.map(([field, text]) => (
          <Fact key={field} term={fieldWords.get(field) ?? field} value={sentence(text)} />
        ))}
      </dl>
    </>
  );
}
