import { useEffect, useState } from 'preact/hooks';
import type { Cities } from '../client/api';
import { CallFailure } from '../client/failure';
import type { City } from '../contract/city';
import { Combobox } from './Combobox';
import { countryOf, numberInWords } from './format';
import { Icon } from './Icon';
import { messages } from './messages';

const { picker: words } = messages;
const TYPING_PAUSE_MS = 120;

export interface CityPickerProps {
  label: string;
  labelHidden?: boolean;
  value: City | null;
  search: (q: string, signal: AbortSignal) => Promise<Cities>;
  onChoose: (city: City | null) => void;
}

/** A city chosen by type-ahead over the gazetteer; what is typed but not chosen changes nothing. */
export function CityPicker({ label, labelHidden, value, search, onChoose }: CityPickerProps) {
  const [text, setText] = useState<string | null>(null);
  const [found, setFound] = useState<{ for: string; cities: City[] } | null>(null);
  const [failed, setFailed] = useState(false);
  const query = text?.trim() ?? '';

  useEffect(() => {
    if (!query) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const { cities } = await search(query, controller.signal);
        if (controller.signal.aborted) return;
        setFound({ for: query, cities });
        setFailed(false);
      } catch (error) {
        if (controller.signal.aborted) return;
        if (!(error instanceof CallFailure)) throw error;
        setFailed(true);
      }
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, search]);

  function choose(city: City | null) {
    setText(null);
    setFound(null);
    onChoose(city);
  }

  const settled = found?.for === query;
  return (
    <Combobox
      label={label}
      labelHidden={labelHidden}
      placeholder={words.placeholder}
      text={text ?? (value ? `${value.name}, ${countryOf(value)}` : '')}
      onText={(next) => {
        setText(next);
        if (next === '' && value) choose(null);
      }}
      options={query ? (found?.cities ?? []) : []}
      keyOf={(city) => String(city.id)}
      render={(city) => (
        <>
          <b>{city.name}</b> <span class="quiet">{countryOf(city)}{city.population === null ? '' : ` · ${numberInWords(city.population)}`}</span>
        </>
      )}
      onChoose={choose}
      autoPick
      invalid={failed}
      status={statusOf({ query, failed, settled, count: found?.cities.length ?? 0 })}
      end={
        value && (
          <button type="button" class="icon-button" aria-label={words.clear} onClick={() => choose(null)}>
            <Icon name="cross" />
          </button>
        )
      }
    />
  );
}

function statusOf({ query, failed, settled, count }: { query: string; failed: boolean; settled: boolean; count: number }): string {
  if (!query) return '';
  if (failed) return words.failed;
  if (!settled) return words.searching;
  return count === 0 ? words.none : words.count(count);
}
