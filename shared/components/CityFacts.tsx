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
              {shown(fact, facts)} {from && <small class="quiet">{words.from(from.source, from.year)}</small>}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function shown(fact: keyof Facts, facts: Facts) {
  const value = facts[fact];
  if (value === null) return messages.likeness.unknown;
  if (typeof value === 'number') return numberInWords(value);
  if (Array.isArray(value)) return value.length > 0 ? value.map(languageName).join(', ') : messages.likeness.unknown;
  const names = new Map<string, string>(fact in words.values ? Object.entries(words.values[fact as keyof typeof words.values]) : []); // a fact with a table of names
  return names.get(value) ?? value;
}

function languageName(code: string): string {
  return new Intl.DisplayNames([messages.locale], { type: 'language' }).of(code) ?? code;
}
