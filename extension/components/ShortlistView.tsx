import { Notice } from '../../shared/components/Notice';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { download } from '../services/download';
import { ShortlistCard } from './ShortlistCard';

const { shortlist: words } = messages;

/** The saved cities, readable without a connection. */
export function ShortlistView({ shortlist }: { shortlist: Shortlist }) {
  const { items } = shortlist;
  if (!items) return null;
  if (items.length === 0) {
    return (
      <Notice title={words.empty} icon="star">
        <p>{words.emptyNext}</p>
      </Notice>
    );
  }
  return (
    <section class="shortlist" aria-label={messages.views.shortlist}>
      <h2 class="visually-hidden">{messages.views.shortlist}</h2>
      <ol class="cards">
        {items.map((item) => (
          <li key={item.partner.city.id}>
            <ShortlistCard item={item} onChange={shortlist.change} onRemove={shortlist.remove} />
          </li>
        ))}
      </ol>
      <p class="shortlist-foot">
        <button type="button" class="button" onClick={() => download(words.fileName, items)}>
          {words.export}
        </button>
      </p>
    </section>
  );
}
