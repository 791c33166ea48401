import type { FinderFilters } from '../client/use-finder';
import { messages } from './messages';

const { filters: words } = messages;
const SWITCHES = ['lessConnectedFirst', 'excludeHomeCountry', 'excludePartners'] as const satisfies (keyof FinderFilters)[];

/** Switches that narrow or re-order the ranking; the two about the home city wait for one. */
export function MatchFilters({ filters, onChange, hasHome }: { filters: FinderFilters; onChange: (filters: FinderFilters) => void; hasHome: boolean }) {
  const on = SWITCHES.filter((name) => filters[name]).length;
  return (
    <details class="filters">
      <summary>
        {words.label} {on > 0 && <span class="count">{words.on(on)}</span>}
      </summary>
      {SWITCHES.map((name) => {
        const idle = name !== 'lessConnectedFirst' && !hasHome;
        return (
          <label key={name} class="check">
            <input type="checkbox" checked={filters[name]} disabled={idle} onChange={(event) => onChange({ ...filters, [name]: event.currentTarget.checked })} />
            {words[name]}
            {idle && <span class="quiet"> · {words.needsHome}</span>}
          </label>
        );
      })}
    </details>
  );
}
