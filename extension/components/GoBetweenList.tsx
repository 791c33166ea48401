import { messages as shared } from '../../shared/components/messages';
import { SourceLink } from '../../shared/components/SourceLink';
import type { GoBetween } from '../../shared/contract/contact-routes';
import { labels } from '../../shared/language/labels';
import { contactMessages } from '../contact-messages';

const words = contactMessages.routes;
const SHOWN = 6;

export interface GoBetweenListProps {
  title: string;
  found: readonly GoBetween[];
  /** Behind a line that opens, for what is least sure. */
  folded: boolean;
}

/** Associations, networks, services and bodies that reach alike far, each with whom it is for and its source; nothing when there are none. */
export function GoBetweenList({ title, found, folded }: GoBetweenListProps) {
  if (found.length === 0) return null;
  if (folded) {
    return (
      <details>
        <summary>
          {title} ({found.length})
        </summary>
        <Ways found={found} />
      </details>
    );
  }
  return (
    <>
      <h4>{title}</h4>
      <Ways found={found.slice(0, SHOWN)} />
      {found.length > SHOWN && (
        <details>
          <summary>{words.more(found.length - SHOWN)}</summary>
          <Ways found={found.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function Ways({ found }: { found: readonly GoBetween[] }) {
  return (
    <ul class="kit-ways">
      {found.map(({ scheme, kind, status }) => (
        <li key={scheme.id}>
          <strong lang={scheme.lang ?? 'en'}>{scheme.title}</strong> <span class="quiet">{labels.schemeKinds[kind]}</span> <span class={`status ${status}`}>{shared.scheme.status[status]}</span>
          <p lang={scheme.lang ?? 'en'}>{scheme.text}</p>
          <SidesInWords home={scheme.home?.text} partner={scheme.partner?.text} />
          <SourceLink source={scheme.source} />
        </li>
      ))}
    </ul>
  );
}

function SidesInWords({ home, partner }: { home: string | undefined; partner: string | undefined }) {
  const said = [home && `${shared.scheme.homeSide}: ${home}`, partner && `${shared.scheme.partnerSide}: ${partner}`].filter(Boolean);
  return said.length > 0 ? <p class="quiet">{said.join(' · ')}</p> : null;
}
