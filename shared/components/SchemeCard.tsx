import { useId, useState } from 'preact/hooks';
import type { SchemeHit } from '../contract/match';
import { dateInWords, sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';
import { ReasonList } from './ReasonList';
import { schemeFacts } from './scheme-facts';
import { SourceLink } from './SourceLink';
import { VerdictList, VerdictSummary } from './VerdictList';

const { scheme: words } = messages;
const fieldWords = new Map<string, string>(Object.entries(words.fields));

/** A support scheme: status and dates first, then money, rules and the checks against the home city. `startOpen` shows everything at once. */
export function SchemeCard({ hit, rank, startOpen = false }: { hit: SchemeHit; rank?: number; startOpen?: boolean }) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
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
      <p class="status-line">
        <span class={`status ${hit.status}`}>{statusInWords(hit)}</span>
        <span class="quiet">{verifiedInWords(hit)}</span>
      </p>
      <p class={open ? 'first-reason' : 'first-reason brief-text'}>{sentence(scheme.text)}</p>
      <dl class={open ? 'facts' : 'facts brief'}>
        {schemeFacts(scheme, !open).map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <VerdictSummary verdicts={eligibility} />
      <div class="card-foot">
        <SourceLink source={scheme.source} />
        <button type="button" class="more" aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${open ? messages.partner.less : messages.partner.details}, ${scheme.title}`} onClick={() => setOpen(!open)}>
          {open ? messages.partner.less : messages.partner.details}
          <Icon name="chevron" />
        </button>
      </div>
      <div id={`${id}-more`} hidden={!open}>
        {open && (
          <div class="details">
            <VerdictList verdicts={eligibility} />
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

function statusInWords({ status, nextCutoff }: SchemeHit): string {
  if (nextCutoff && status === 'open') return words.openUntil(dateInWords(nextCutoff));
  if (nextCutoff && status === 'forecast') return words.expectedBy(dateInWords(nextCutoff));
  return words.status[status];
}

function verifiedInWords({ status, lastVerified }: SchemeHit): string {
  if (lastVerified) return `${words.verified.toLowerCase()} ${dateInWords(lastVerified)}`;
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
