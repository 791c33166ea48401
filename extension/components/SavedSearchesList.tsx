import { useRef } from 'preact/hooks';
import { momentInWords } from '../../shared/components/format';
import { messages as shared } from '../../shared/components/messages';
import type { SavedSearches } from '../hooks/use-saved-searches';
import { useSetAside } from '../hooks/use-stored';
import { messages } from '../messages';
import { searchMessages as words } from '../search-messages';
import { WATCHED } from '../services/check-searches';
import { savedSearchesStore } from '../services/saved-searches';
import type { SavedSearch } from '../services/saved-searches';
import { DamagedNotice } from './DamagedNotice';
import { filtersInWords } from './filter-words';

const DAY_MS = 86_400_000;
const day = new Intl.DateTimeFormat(shared.locale, { day: 'numeric', month: 'long' });

/** The saved searches with what is new in each, opened and stopped with one press; nothing when there are none. */
export function SavedSearchesList({ saved, onOpen }: { saved: SavedSearches; onOpen: (search: SavedSearch) => void }) {
  const { searches, stopped } = saved;
  const title = useRef<HTMLHeadingElement>(null);
  const [lost, forgetLost] = useSetAside(savedSearchesStore, searches);
  /** The button goes with the search: the keyboard stays here. */
  function stop(id: string) {
    title.current?.focus();
    void saved.stop(id);
  }
  if (!searches || (searches.length === 0 && !stopped && lost.length === 0)) return null;
  return (
    <section class="saved-searches" aria-labelledby="saved-searches">
      {lost.length > 0 && <DamagedNotice title={words.damagedTitle(lost.length)} text={messages.shortlist.damaged} parts={lost} onForget={forgetLost} />}
      <h3 id="saved-searches" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p class="removed">
        <output>{stopped && words.stopped(nameOf(stopped.search))}</output>{' '}
        {stopped && (
          <button type="button" class="button" onClick={() => void saved.undo()}>
            {words.undo}
          </button>
        )}
      </p>
      {searches.length > 0 && (
        <>
          <ul>
            {searches.map((search) => (
              <SavedSearchRow key={search.id} search={search} onOpen={() => onOpen(search)} onStop={() => stop(search.id)} />
            ))}
          </ul>
          <p class="quiet">{words.help}</p>
        </>
      )}
    </section>
  );
}

function SavedSearchRow({ search, onOpen, onStop }: { search: SavedSearch; onOpen: () => void; onStop: () => void }) {
  const name = nameOf(search);
  const news = newsOf(search);
  return (
    <li>
      <div>
        <button type="button" class="link" aria-label={words.openName(name, news)} onClick={onOpen}>
          {name}
        </button>
        <span class={search.fresh.length > 0 ? 'news' : 'quiet'}>{news}</span>
        {Date.now() - search.checkedAt > DAY_MS && <span class="quiet">{words.checked(momentInWords(search.checkedAt))}</span>}
        {search.seen.length >= WATCHED && <span class="quiet">{words.first(WATCHED)}</span>}
      </div>
      <button type="button" class="button" aria-label={words.stopName(name)} onClick={onStop}>
        {words.stop}
      </button>
    </li>
  );
}

function nameOf({ q, filters }: SavedSearch): string {
  return [...(q ? [q] : []), ...filtersInWords(filters)].join(' · ') || words.everything;
}

function newsOf({ fresh, openedAt }: SavedSearch): string {
  return fresh.length > 0 ? words.fresh(fresh.length, day.format(openedAt)) : words.none(day.format(openedAt));
}
