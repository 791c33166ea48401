import { useMemo, useRef } from 'preact/hooks';
import { countryList } from '../../shared/components/country-list';
import { Icon } from '../../shared/components/Icon';
import { messages as shared } from '../../shared/components/messages';
import type { City } from '../../shared/contract/city';
import { labels } from '../../shared/language/labels';
import { messages } from '../messages';
import { NO_FILTERS, setFilters, WINDOWS } from '../services/scheme-filters';
import type { SchemeFilters } from '../services/scheme-filters';
import { filterInWords } from './filter-words';

const { filters: words } = messages;

export interface SchemeFilterPanelProps {
  filters: SchemeFilters;
  onChange: (filters: SchemeFilters) => void;
  /** Its country stands first among the countries. */
  home: City | null;
}

/** What narrows the schemes, closed until it is asked for; what is set stands below as chips that can be taken away one by one or all at once. */
export function SchemeFilterPanel({ filters, onChange, home }: SchemeFilterPanelProps) {
  const countries = useMemo(() => countryOptions(home), [home]);
  const summary = useRef<HTMLElement>(null);
  const chips = setFilters(filters);
  /** The button goes with the chip: the keyboard stays here. */
  const takeAway = (next: SchemeFilters) => {
    summary.current?.focus();
    onChange(next);
  };
  const set = <K extends keyof SchemeFilters>(name: K, value: SchemeFilters[K]) => onChange({ ...filters, [name]: value });
  const country = (name: 'country' | 'partnerCountry') => <Choice label={words.names[name]} value={filters[name]} options={countries} onChoose={(code) => set(name, code)} />;
  return (
    <div class="scheme-filters">
      <details class="filters">
        <summary ref={summary}>{words.label}</summary>
        <div class="choices">
          <Choice label={words.names.theme} value={filters.theme} options={entriesOf(labels.themes)} onChoose={(theme) => set('theme', theme)} />
          <Choice label={words.names.kind} value={filters.kind} options={entriesOf(labels.schemeKinds)} onChoose={(kind) => set('kind', kind)} />
          {country('country')}
          {country('partnerCountry')}
          <Choice label={words.names.status} value={filters.status} options={entriesOf(shared.scheme.status)} onChoose={(status) => set('status', status)} />
          <Choice label={words.names.within} value={filters.within} options={WINDOWS.map((days) => [days, words.within(days)])} onChoose={(days) => set('within', days)} />
        </div>
        <label class="check">
          <input type="checkbox" checked={filters.historic} onChange={(event) => set('historic', event.currentTarget.checked)} />
          {messages.lookup.historic}
        </label>
      </details>
      {chips.length > 0 && (
        <ul class="chips" aria-label={words.set}>
          {chips.map((name) => (
            <li key={name} class="chip">
              <span>{filterInWords(filters, name)}</span>
              <button type="button" aria-label={shared.themes.remove(words.names[name])} onClick={() => takeAway({ ...filters, [name]: NO_FILTERS[name] })}>
                <Icon name="cross" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="link" onClick={() => takeAway(NO_FILTERS)}>
              {words.clear}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onChoose: (value: T | null) => void;
}

function Choice<T extends string | number>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value === null ? '' : String(value)} onChange={(event) => onChoose(options.find(([option]) => String(option) === event.currentTarget.value)?.[0] ?? null)}>
        <option value="">{words.any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={String(option)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function countryOptions(home: City | null): [string, string][] {
  const all = countryList().map(({ code, name }): [string, string] => [code, name]);
  return home ? [...all.filter(([code]) => code === home.country), ...all.filter(([code]) => code !== home.country)] : all;
}

function entriesOf<T extends string>(vocabulary: Record<T, string>): [T, string][] {
  return Object.entries(vocabulary) as [T, string][];
}
