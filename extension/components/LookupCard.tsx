import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../../shared/client/failure';
import type { Failure } from '../../shared/client/failure';
import { CityFacts } from '../../shared/components/CityFacts';
import { EntryFacts } from '../../shared/components/EntryDetails';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { countryOf, numberInWords } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import { SchemeCard } from '../../shared/components/SchemeCard';
import type { City } from '../../shared/contract/city';
import type { CityProfile, LookupItem } from '../../shared/contract/directory';
import type { EntryRecord } from '../../shared/contract/records';
import { messages } from '../messages';
import { api } from '../services/api';
import { openOptions } from '../services/options-page';
import { PartnerNames } from './PartnerNames';
import { FollowUp } from './FollowUp';

const { lookup: words } = messages;

/** The whole card of a name that was looked up, a scheme's rules checked for the home city; without a connection the name and its line stay. */
export function LookupCard({ item, home }: { item: LookupItem; home: City | null }) {
  const [content, setContent] = useState<ComponentChildren>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    setFailure(null);
    fetchCard(item, home, controller.signal).then(
      (card) => !controller.signal.aborted && setContent(card),
      (error: unknown) => !controller.signal.aborted && setFailure(failureOf(error)),
    );
    return () => controller.abort();
  }, [item, home, attempt]);

  if (content) return <div class="cards">{content}</div>;
  return (
    <div class="cards">
      <article class="card">
        <h3>{item.name}</h3>
        <p class="where">{item.sub}</p>
        {failure && <p class="quiet">{words.cached}</p>}
      </article>
      {failure && <FailureNotice failure={failure} onRetry={() => setAttempt(attempt + 1)} onSettings={openOptions} />}
    </div>
  );
}

async function fetchCard(item: LookupItem, home: City | null, signal: AbortSignal): Promise<ComponentChildren> {
  if (item.type === 'scheme') {
    const { scheme, ...checked } = await api.scheme(item.id, home ? { home: home.id } : {}, signal);
    return <SchemeCard hit={{ scheme, ...checked, lastVerified: scheme.lastVerified ?? null, score: 0, reasons: [] }} home={home?.name} followUp={<FollowUp scheme={scheme} />} startOpen />;
  }
  if (item.type === 'city') return <CityCard profile={await api.city(item.id, signal)} />;
  const { entry } = await api.entry(item.id, signal);
  return <EntryCard entry={entry} />;
}

function EntryCard({ entry }: { entry: EntryRecord }) {
  return (
    <article class="card">
      <h3>{entry.title}</h3>
      {entry.years && <p class="where">{entry.years}</p>}
      <EntryFacts entry={entry} />
    </article>
  );
}

function CityCard({ profile: { city, facts, factSources, entries, links } }: { profile: CityProfile }) {
  return (
    <article class="card">
      <h3>{city.name}</h3>
      <p class="where">
        {countryOf(city)}
        {city.population !== null && ` · ${words.population(numberInWords(city.population))}`}
      </p>
      <PartnerNames links={links} />
      <details>
        <summary>{shared.cityFacts.title}</summary>
        <CityFacts facts={facts} sources={factSources} />
      </details>
      <h4>{words.cityEntries}</h4>
      {entries.length === 0 && <p class="quiet">{words.noEntries}</p>}
      {entries.map((entry) => (
        <details key={entry.id} class="entry">
          <summary>
            {entry.title} {entry.years && <span class="quiet">{entry.years}</span>}
          </summary>
          <EntryFacts entry={entry} />
        </details>
      ))}
    </article>
  );
}
