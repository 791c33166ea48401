import type { Partner, Tailoring } from '../contract/match';
import { labels } from '../language/labels';
import { sentence } from './format';
import { LikenessList } from './LikenessList';
import { messages } from './messages';
import { ReasonList } from './ReasonList';

const { partner: words } = messages;

/** Everything behind a ranked city: alike and differs, every reason with its points, likeness fact by fact, links. */
export function PartnerDetails({ partner, hasHome }: { partner: Partner; hasHome: boolean }) {
  const { alike, differs, links, orientation } = partner;
  return (
    <div class="details">
      <dl class="facts">
        <Lines term={words.alike} lines={alike} />
        {partner.tailoring.length > 0 ? <Tailorings tailoring={partner.tailoring} /> : <Lines term={words.differs} lines={differs} />}
        <dt>{words.links}</dt>
        <dd>
          {[
            words.linkCount(links.active, links.listed),
            links.withHome && words.linkedHome,
            links.withHomeCountry > 0 && words.linkedCountry(links.withHomeCountry),
          ]
            .filter(Boolean)
            .join(' · ')}
        </dd>
        {orientation && (
          <>
            <dt>{words.orientation}</dt>
            <dd>{labels.orientations[orientation]}</dd>
          </>
        )}
        {partner.confidenceBecause && (
          <>
            <dt>{words.confidence}</dt>
            <dd lang="en">{sentence(partner.confidenceBecause)}</dd>
          </>
        )}
      </dl>
      <h4>{words.reasons}</h4>
      <ReasonList reasons={partner.reasons} total={partner.score} />
      <h4>{words.likeness}</h4>
      {hasHome && partner.capacity.length > 0 ? <LikenessList facts={partner.capacity} partner={partner.city.name} /> : <p class="quiet">{messages.likeness.needsHome}</p>}
    </div>
  );
}

/** Each fact on which the two differ, with what must therefore be tailored. */
function Tailorings({ tailoring }: { tailoring: readonly Tailoring[] }) {
  return (
    <>
      <dt>{words.differs}</dt>
      <dd>
        <ul class="tailoring" lang="en">
          {tailoring.map(({ fact, differs, tailor }) => (
            <li key={fact}>
              {sentence(differs)} {tailor && <strong>{tailor}</strong>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Lines({ term, lines }: { term: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{lines.join(' · ')}</dd>
    </>
  );
}
