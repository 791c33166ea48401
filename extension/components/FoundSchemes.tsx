import { useRef } from 'preact/hooks';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { Notice } from '../../shared/components/Notice';
import { SchemeCard } from '../../shared/components/SchemeCard';
import type { SchemeSearch } from '../hooks/use-scheme-search';
import { messages } from '../messages';
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
}

/** The schemes found, each checked for the home city, with what is left out and how to see it. */
export function FoundSchemes(props: FoundSchemesProps) {
  const place = useRef<HTMLDivElement>(null);
  /** The button goes with the list it stands under: the keyboard stays here. */
  const keepPlace = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  return (
    <div ref={place} tabIndex={-1} class="found-schemes">
      <Found {...props} onAll={keepPlace(props.onAll)} onHistoric={keepPlace(props.onHistoric)} />
    </div>
  );
}

function Found({ search: { q, home, partner, found, failure }, onRetry, onAll, onHistoric }: FoundSchemesProps) {
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
      <ol class="cards">
        {schemes.map((hit) => (
          <li key={hit.scheme.id}>
            <SchemeCard hit={hit} home={home?.name} partner={partner?.name} followUp={<FollowUp scheme={hit.scheme} />} />
          </li>
        ))}
      </ol>
      {total > schemes.length && <Rest text={words.firstOf(schemes.length, total)} action={schemes.length < 200 ? words.showMore : null} onAction={onAll} />}
      {hidden > 0 && <Rest text={words.hidden(hidden)} action={words.showHidden} onAction={onHistoric} />}
    </>
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
