import { SourceLink } from '../../shared/components/SourceLink';
import type { RouteLink } from '../../shared/contract/contact-routes';
import { contactMessages } from '../contact-messages';

const words = contactMessages.routes;

/** Links between the two countries, each with how it stands and its source. */
export function RouteLinkList({ links }: { links: readonly RouteLink[] }) {
  return (
    <ul class="kit-ways">
      {links.map(({ near, far, link }) => (
        <li key={link.id}>
          <strong>{words.pair(near.name, far.name)}</strong> <span class="quiet">{[words.standing[link.status], link.since !== undefined && words.since(link.since)].filter(Boolean).join(' · ')}</span>
          <br />
          <SourceLink source={link.source} />
        </li>
      ))}
    </ul>
  );
}
