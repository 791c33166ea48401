import { useState } from 'preact/hooks';
import { Notice } from '../../shared/components/Notice';
import type { City } from '../../shared/contract/city';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { download } from '../services/download';
import { PairView } from './PairView';
import { ShortlistCard } from './ShortlistCard';

const { shortlist: words } = messages;

/** The saved cities, readable without a connection. */
export function ShortlistView({ shortlist, home = null }: { shortlist: Shortlist; home?: City | null }) {
  const { items } = shortlist;
  const [pairedId, setPairedId] = useState<number | null>(null);
  if (!items) return null;
  const paired = items.find((item) => item.partner.city.id === pairedId);
  if (paired) {
    const { city } = paired.partner;
    return <PairView city={city} home={home ?? paired.home} mix={paired.mix} onMix={(mix) => void shortlist.change(city.id, { mix })} onBack={() => setPairedId(null)} />;
  }
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
            <ShortlistCard item={item} onChange={shortlist.change} onRemove={shortlist.remove} onPair={setPairedId} />
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
