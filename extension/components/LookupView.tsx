import { useEffect, useRef, useState } from 'preact/hooks';
import { Combobox } from '../../shared/components/Combobox';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { messages as shared } from '../../shared/components/messages';
import type { City } from '../../shared/contract/city';
import type { LookupItem } from '../../shared/contract/directory';
import { useLookup } from '../hooks/use-lookup';
import { useSavedSearches } from '../hooks/use-saved-searches';
import { messages } from '../messages';
import type { SchemeFilters } from '../services/scheme-filters';
import { openOptions } from '../services/options-page';
import { searchId } from '../services/saved-searches';
import type { SavedSearch } from '../services/saved-searches';
import { FoundSchemes } from './FoundSchemes';
import { LookupCard } from './LookupCard';
import { SavedSearchesList } from './SavedSearchesList';
import { SchemeFilterPanel } from './SchemeFilterPanel';

const { lookup: words } = messages;
const NONE: ReadonlySet<string> = new Set();

/** Names of cities, schemes and cases, found while typing even without a connection; Enter searches the schemes' texts, filters narrow them. Schemes are checked for the home city. `asked` is looked up at once: a name opens its card, other words search; `savedId` opens a saved search. */
export function LookupView({ home, asked = null, savedId = null }: { home: City | null; asked?: string | null; savedId?: string | null }) {
  const lookup = useLookup(home, asked ?? '');
  const [chosen, setChosen] = useState<LookupItem | null>(null);
  const { names, failure, text, found, search } = lookup;
  const saved = useSavedSearches();
  const [shownId, setShownId] = useState<string | null>(null);

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

  function searchAll(all = false) {
    setChosen(null);
    void lookup.searchSchemes(all);
  }

  function narrow(filters: SchemeFilters) {
    setChosen(null);
    lookup.narrow(filters);
  }

  function openSaved(wanted: SavedSearch) {
    setChosen(null);
    setShownId(wanted.id);
    lookup.setText(wanted.q);
    lookup.narrow(wanted.filters, wanted.q);
    void saved.open(wanted);
  }

  const toOpen = useRef(savedId);
  useEffect(() => {
    const wanted = saved.searches?.find(({ id }) => id === toOpen.current);
    if (!wanted) return;
    toOpen.current = null;
    openSaved(wanted);
  });

  const answered = useRef(asked === null);
  useEffect(() => {
    if (answered.current || asked === null || !(names ?? failure)) return;
    answered.current = true;
    const item = names?.items.find(({ name }) => name === asked);
    if (item) choose(item);
    else searchAll();
  });

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
        onEnter={() => searchAll()}
        status={text && !chosen && !search && found.length === 0 && names ? words.none : ''}
      />
      <SchemeFilterPanel filters={lookup.filters} onChange={narrow} home={home} />
      {names && !chosen && !search && <p class="quiet">{failure ? words.offlineList : words.hint(names.items.length)}</p>}
      {!names && !failure && <p class="quiet">{words.loading}</p>}
      {!names && failure && <FailureNotice failure={failure} onRetry={() => void lookup.load()} onSettings={openOptions} />}
      {chosen && <LookupCard key={`${chosen.type} ${chosen.id}`} item={chosen} home={home} />}
      {!chosen && !search && text === '' && (
        <p>
          <button type="button" class="button" onClick={() => searchAll()}>
            {words.browse}
          </button>
        </p>
      )}
      {!chosen && !search && text === '' && <SavedSearchesList saved={saved} onOpen={openSaved} />}
      {search && (
        <FoundSchemes
          search={search}
          onRetry={() => searchAll()}
          onAll={() => searchAll(true)}
          onHistoric={() => narrow({ ...lookup.filters, historic: true })}
          fresh={shownId === searchId(search.q, search.filters) ? saved.shown : NONE}
          onSave={saved.isSaved(search.q, search.filters) ? null : (listed) => void saved.save(search.q, search.filters, listed)}
        />
      )}
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
