import { useRef } from 'preact/hooks';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { Notice } from '../../shared/components/Notice';
import { SchemeCard } from '../../shared/components/SchemeCard';
import type { SchemeSearch } from '../hooks/use-scheme-search';
import { messages } from '../messages';
import { searchMessages } from '../search-messages';
import { openOptions } from '../services/options-page';
import { FollowUp } from './FollowUp';

const { lookup: words } = messages;

export interface FoundSchemesProps {
  search: SchemeSearch;
  onRetry: () => void;
  /** Lists as many as there are. */
  onAll: () => void;
  /** Lists closed and historic ones too. */
  onHistoric: () => void;
  /** Ids of schemes that were not there when the saved search was opened last. */
  fresh?: ReadonlySet<string>;
  /** Saves the search; null for one that is saved, absent where none can be. */
  onSave?: ((listed: string[]) => void) | null;
}

/** The schemes found, each checked for the home city, with what is left out and how to see it. */
export function FoundSchemes(props: FoundSchemesProps) {
  const place = useRef<HTMLDivElement>(null);
  /** The button goes with the list it stands under: the keyboard stays here. */
  const keepPlace = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  const keepList = (act: (listed: string[]) => void) => (listed: string[]) => {
    place.current?.focus();
    act(listed);
  };
  return (
    <div ref={place} tabIndex={-1} class="found-schemes">
      <Found {...props} onAll={keepPlace(props.onAll)} onHistoric={keepPlace(props.onHistoric)} onSave={props.onSave && keepList(props.onSave)} />
    </div>
  );
}

function Found({ search: { q, home, partner, found, failure }, onRetry, onAll, onHistoric, fresh, onSave }: FoundSchemesProps) {
  if (failure) return <FailureNotice failure={failure} onRetry={onRetry} onSettings={openOptions} />;
  if (!found) return <output class="quiet">{words.searching}</output>;
  const { schemes, total, hidden } = found;
  return (
    <>
      {total === 0 ? (
        <Notice title={words.found(0, q)} icon="question">
          <p>{q ? words.foundNone : words.foundNoneByFilter}</p>
        </Notice>
      ) : (
        <output class="found">{words.found(total, q)}</output>
      )}
      {onSave !== undefined && <SaveSearch onSave={onSave && (() => onSave(schemes.map(({ scheme }) => scheme.id)))} />}
      <ol class="cards">
        {schemes.map((hit) => (
          <li key={hit.scheme.id}>
            {fresh?.has(hit.scheme.id) && <span class="fresh-mark">{searchMessages.isNew}</span>}
            <SchemeCard hit={hit} home={home?.name} partner={partner?.name} followUp={<FollowUp scheme={hit.scheme} />} />
          </li>
        ))}
      </ol>
      {total > schemes.length && <Rest text={words.firstOf(schemes.length, total)} action={schemes.length < 200 ? words.showMore : null} onAction={onAll} />}
      {hidden > 0 && <Rest text={words.hidden(hidden)} action={words.showHidden} onAction={onHistoric} />}
    </>
  );
}

function SaveSearch({ onSave }: { onSave: (() => void) | null }) {
  return (
    <p class="save-search">
      {onSave && (
        <button type="button" class="button" onClick={onSave}>
          {searchMessages.save}
        </button>
      )}
      <output class="quiet">{onSave ? '' : searchMessages.saved}</output>
    </p>
  );
}

function Rest({ text, action, onAction }: { text: string; action: string | null; onAction: () => void }) {
  return (
    <p class="rest">
      <span class="quiet">{text}</span>{' '}
      {action !== null && (
        <button type="button" class="button" onClick={onAction}>
          {action}
        </button>
      )}
    </p>
  );
}
