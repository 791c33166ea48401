import { messages as shared } from '../../shared/components/messages';
import { compareMessages as words } from '../compare-messages';
import type { PairState } from '../hooks/use-pair-schemes';

/** The schemes of one pair in a cell: how many no rule speaks against, and the first of them. */
export function PairSchemesCell({ state }: { state: PairState | undefined }) {
  if (!state) return <span class="quiet">{words.schemesNeedHome}</span>;
  const { found, failure } = state;
  if (failure) return <span class="quiet">{words.schemesOffline}</span>;
  if (!found) return <span class="quiet">{words.schemesLoading}</span>;
  if (found.count === 0) return <span class="quiet">{words.schemesNone}</span>;
  return (
    <>
      <p class="quiet">{words.schemesCount(found.count)}</p>
      <ul class="compare-schemes">
        {found.first.map(({ id, title, status, open }) => (
          <li key={id}>
            {title} <span class={`status ${status}`}>{shared.scheme.status[status]}</span> <span class="quiet">{words.toCheck(open)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
