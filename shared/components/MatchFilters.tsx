import { useId } from 'preact/hooks';
import type { FinderFilters, Side } from '../client/use-finder';
import { messages } from './messages';

const { filters: words } = messages;
const SWITCHES = ['lessConnectedFirst', 'excludeHomeCountry', 'excludePartners'] as const satisfies (keyof FinderFilters)[];
const SIDES: readonly Side[] = ['any', 'south', 'north'];

/** Switches that narrow or re-order the ranking; those about the home city wait for one. */
export function MatchFilters({ filters, onChange, hasHome }: { filters: FinderFilters; onChange: (filters: FinderFilters) => void; hasHome: boolean }) {
  const id = useId();
  const on = SWITCHES.filter((name) => filters[name]).length + (filters.side === 'any' ? 0 : 1);
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
            <span>
              {words[name]}
              {idle && <span class="quiet"> · {words.needsHome}</span>}
            </span>
          </label>
        );
      })}
      <fieldset class="sides" disabled={!hasHome} aria-describedby={id}>
        <legend>{words.side}</legend>
        {SIDES.map((side) => (
          <label key={side} class="check">
            <input type="radio" name={id} value={side} checked={filters.side === side} onChange={() => onChange({ ...filters, side })} />
            {words.sides[side]}
          </label>
        ))}
        <p id={id} class="quiet">
          {hasHome ? words.sideHelp : words.needsHome}
        </p>
      </fieldset>
    </details>
  );
}
