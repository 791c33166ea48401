import { useEffect, useState } from 'preact/hooks';
import type { EntryWithCities } from '../client/api';
import { failureOf } from '../client/failure';
import type { Failure } from '../client/failure';
import type { EntryRecord } from '../contract/records';
import { FailureNotice } from './FailureNotice';
import { messages } from './messages';
import { SourceLink } from './SourceLink';

const { entry: words } = messages;

/** A whole entry, fetched when it is shown: problem, what was done, outcome, lesson, sources. */
export function EntryDetails({ id, load }: { id: string; load: (id: string) => Promise<EntryWithCities> }) {
  const [entry, setEntry] = useState<EntryRecord | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let current = true;
    load(id).then(
      (loaded) => current && setEntry(loaded.entry),
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [id, load]);

  if (failure) return <FailureNotice failure={failure} />;
  return entry ? <EntryFacts entry={entry} /> : <p class="quiet">{words.loading}</p>;
}

/** The texts and sources of an entry as a list of terms. */
export function EntryFacts({ entry }: { entry: EntryRecord }) {
  const texts: [string, string | undefined][] = [
    [words.problem, entry.problem],
    [words.done, entry.done],
    [words.outcome, entry.outcome],
    [words.lesson, entry.lesson],
    [words.text, entry.problem || entry.done ? undefined : entry.text],
    [words.parties, entry.partyNames?.join(', ')],
    [words.funding, entry.funding?.join(', ')],
  ];
  return (
    <dl class="facts stacked">
      {texts.map(
        ([term, text]) =>
          text && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{words.sources}</dt>
        {[entry.source, ...(entry.moreSources ?? [])].map((source) => (
          <dd key={source?.url ?? source?.title ?? ''}>
            <SourceLink source={source} full />
          </dd>
        ))}
      </div>
    </dl>
  );
}
