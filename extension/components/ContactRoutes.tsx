import { FailureNotice } from '../../shared/components/FailureNotice';
import type { City } from '../../shared/contract/city';
import { REACHES } from '../../shared/contract/contact-routes';
import type { ContactRoutes as Routes } from '../../shared/contract/contact-routes';
import { contactMessages } from '../contact-messages';
import { useContactRoutes } from '../hooks/use-contact-routes';
import { openOptions } from '../services/options-page';
import { GoBetweenList } from './GoBetweenList';
import { RouteLinkList } from './RouteLinkList';

const words = contactMessages.routes;

/** Who may introduce the two cities: bodies for their countries, and cities of the home country with a link there. What is not known is said. */
export function ContactRoutes({ home, partner }: { home: City | null; partner: City }) {
  const { routes, failure, again } = useContactRoutes(home, partner);
  return (
    <section class="kit-routes" aria-labelledby="kit-routes">
      <h3 id="kit-routes">{words.title(partner.name)}</h3>
      <p class="quiet">{home ? words.intro : words.noHome}</p>
      {failure && <FailureNotice failure={failure} onRetry={again} onSettings={openOptions} />}
      {home && !routes && !failure && <output>{words.loading}</output>}
      {home && routes && <Found routes={routes} home={home} partner={partner} />}
    </section>
  );
}

function Found({ routes: { schemes, links, otherLinks }, home, partner }: { routes: Routes; home: City; partner: City }) {
  const direct = links.filter(({ far }) => far.id === partner.id);
  const around = links.filter(({ far }) => far.id !== partner.id);
  return (
    <>
      <h4>{words.linked(partner.name)}</h4>
      {direct.length > 0 ? <RouteLinkList links={direct} /> : <p>{words.noLinked(partner.name)}</p>}
      {home.country !== partner.country && (
        <>
          <h4>{words.linkedCountry(partner.countryName)}</h4>
          {around.length > 0 ? <RouteLinkList links={around} /> : <p>{words.noLinkedCountry(partner.countryName)}</p>}
        </>
      )}
      {otherLinks > 0 && <p class="quiet">{words.others(otherLinks)}</p>}
      {schemes.every(({ reach }) => reach === 'unstated') && <p>{words.noGoBetween}</p>}
      {REACHES.map((reach) => (
        <GoBetweenList key={reach} title={words.reach[reach]} found={schemes.filter((each) => each.reach === reach)} folded={reach === 'unstated'} />
      ))}
      <p class="quiet">{words.notCollected}</p>
    </>
  );
}
