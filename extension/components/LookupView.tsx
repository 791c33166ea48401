import { useState } from 'preact/hooks';
import { Combobox } from '../../shared/components/Combobox';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { messages as shared } from '../../shared/components/messages';
import { Notice } from '../../shared/components/Notice';
import { SchemeCard } from '../../shared/components/SchemeCard';
import type { LookupItem } from '../../shared/contract/directory';
import { useLookup } from '../hooks/use-lookup';
import type { SchemeSearch } from '../hooks/use-lookup';
import { messages } from '../messages';
import { openOptions } from '../services/options-page';
import { LookupCard } from './LookupCard';

const { lookup: words } = messages;

/** Names of cities, schemes and cases, found while typing even without a connection; Enter searches the schemes' texts. */
export function LookupView() {
  const lookup = useLookup();
  const [chosen, setChosen] = useState<LookupItem | null>(null);
  const { names, failure, text, found, search } = lookup;

  function type(next: string) {
    lookup.setText(next);
    setChosen(null);
    lookup.dropSearch();
  }

  function choose(item: LookupItem) {
    lookup.dropSearch();
    lookup.setText(item.name);
    setChosen(item);
  }

  function searchAll() {
    setChosen(null);
    void lookup.searchSchemes();
  }

  return (
    <section class="lookup" aria-label={messages.views.lookup}>
      <h2 class="visually-hidden">{messages.views.lookup}</h2>
      <Combobox
        label={words.label}
        placeholder={words.placeholder}
        text={text}
        onText={type}
        options={chosen ? [] : found}
        keyOf={(item) => `${item.type} ${item.id}`}
        render={(item) => <LookupOption item={item} />}
        onChoose={choose}
        onEnter={searchAll}
        status={text && !chosen && !search && found.length === 0 && names ? words.none : ''}
      />
      <label class="check">
        <input type="checkbox" checked={lookup.historic} onChange={(event) => lookup.setHistoric(event.currentTarget.checked)} />
        {words.historic}
      </label>
      {names && !chosen && !search && <p class="quiet">{failure ? words.offlineList : words.hint(names.items.length)}</p>}
      {!names && !failure && <p class="quiet">{words.loading}</p>}
      {!names && failure && <FailureNotice failure={failure} onRetry={() => void lookup.load()} onSettings={openOptions} />}
      {chosen && <LookupCard key={`${chosen.type} ${chosen.id}`} item={chosen} />}
      {search && <FoundSchemes search={search} onRetry={searchAll} />}
    </section>
  );
}

function LookupOption({ item }: { item: LookupItem }) {
  return (
    <>
      <span class="kind">{words.kind[item.type]}</span>
      <b>{item.name}</b>
      <span class="sub quiet">
        {item.status && <span class={`status ${item.status}`}>{shared.scheme.status[item.status]}</span>} {item.sub}
      </span>
    </>
  );
}

function FoundSchemes({ search: { q, schemes, total, failure }, onRetry }: { search: SchemeSearch; onRetry: () => void }) {
  if (failure) return <FailureNotice failure={failure} onRetry={onRetry} onSettings={openOptions} />;
  if (!schemes) return <p class="quiet">{words.searching}</p>;
  if (schemes.length === 0) {
    return (
      <Notice title={words.found(0, q)} icon="question">
        <p>{words.foundNone}</p>
      </Notice>
    );
  }
  return (
    <>
      <output class="found">{words.found(total, q)}</output>
      <ol class="cards">
        {schemes.map((hit) => (
          <li key={hit.scheme.id}>
            <SchemeCard hit={hit} />
          </li>
        ))}
      </ol>
    </>
  );
}
