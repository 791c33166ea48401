import { Fragment } from 'preact';
import type { CityFacts as Facts, FactSource } from '../contract/city';
import { numberInWords } from './format';
import { messages } from './messages';

const { cityFacts: words } = messages;
const ORDER = ['population', 'income', 'decentralisation', 'role', 'setting', 'climate', 'languages'] as const;

export interface CityFactsProps {
  facts: Facts;
  sources: readonly FactSource[];
}

/** What is known of a city's structure, each fact with its source and year; what is not known says so. */
export function CityFacts({ facts, sources }: CityFactsProps) {
  return (
    <dl class="facts">
      {ORDER.map((fact) => {
        const from = sources.find((source) => source.fact === fact);
        return (
          <Fragment key={fact}>
            <dt>{words.names[fact]}</dt>
            <dd>
              {shown(facts[fact])} {from && <small class="quiet">{words.from(from.source, from.year)}</small>}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function shown(value: Facts[keyof Facts]) {
  if (typeof value === 'number') return numberInWords(value);
  if (Array.isArray(value)) return value.length > 0 ? value.map(languageName).join(', ') : messages.likeness.unknown;
  return value === null ? messages.likeness.unknown : value.replace('-', ' ');
}

function languageName(code: string): string {
  return new Intl.DisplayNames([messages.locale], { type: 'language' }).of(code) ?? code;
}
