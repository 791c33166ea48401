import type { CityProfile } from '../../shared/contract/directory';
import { messages } from '../messages';
import { countryOf } from '../../shared/components/format';

const { lookup: words } = messages;
/** More names than these stand behind a line that opens: some cities have seventy. */
const SHOWN = 10;

/** A city's partner cities by name, each once: those known to be active first, then the largest. Links that ended or sleep are left out. */
export function PartnerNames({ links }: { links: CityProfile['links'] }) {
  const names = namesOf(links);
  if (names.length === 0) return null;
  return (
    <dl class="facts">
      <dt>{words.partners}</dt>
      <dd>
        {names.slice(0, SHOWN).join(' · ')}
        {names.length > SHOWN && (
          <details>
            <summary>{words.morePartners(names.length - SHOWN)}</summary>
            {names.slice(SHOWN).join(' · ')}
          </details>
        )}
      </dd>
    </dl>
  );
}

function namesOf(links: CityProfile['links']): string[] {
  const going = links.flatMap(({ link, with: other }) => (other && (link.status === 'active' || link.status === 'unknown') ? [{ other, active: link.status === 'active' }] : []));
  const ordered = going.sort((a, b) => Number(b.active) - Number(a.active) || (b.other.population ?? 0) - (a.other.population ?? 0) || a.other.id - b.other.id);
  return [...new Map(ordered.map(({ other }) => [other.id, `${other.name} (${countryOf(other)})`])).values()];
}
