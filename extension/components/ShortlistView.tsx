import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/components/Notice';
import type { City } from '../../shared/contract/city';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { COMPARED, withChoice } from '../services/comparison';
import type { Desk } from '../services/desk';
import { needTitle } from '../services/need';
import { itemId } from '../services/shortlist-item';
import type { ShortlistItem } from '../services/shortlist-item';
import { findItems, needsByCity, WHOLE_LIST } from '../services/shortlist-search';
import { CompareBar } from './CompareBar';
import { CompareView } from './CompareView';
import { ContactKitView } from './ContactKitView';
import { NeedCard } from './NeedCard';
import { OutAndIn } from './OutAndIn';
import { PairView } from './PairView';
import { ShortlistCard } from './ShortlistCard';
import { ShortlistTools } from './ShortlistTools';

const { shortlist: words } = messages;

/** Cards drawn at a time: more would make typing and scrolling slow. */
const PAGE = 25;

/** The saved cities by need, readable without a connection. */
export function ShortlistView({ shortlist, home = null }: { shortlist: Shortlist; home?: City | null }) {
  const { desk, query, setQuery } = shortlist;
  const [drawn, setDrawn] = useState(PAGE);
  const [chosen, setChosen] = useState<string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [paired, setPaired] = useState<string | null>(null);
  const [contactedId, setContactedId] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);
  const returnTo = useRef('');
  const away = comparing || contactedId !== null || paired !== null;
  useEffect(() => {
    if (!away && returnTo.current) place.current?.querySelector<HTMLElement>(returnTo.current)?.focus();
  }, [away]);
  const found = useMemo(() => (desk ? findItems(desk, query) : []), [desk, query]);
  const elsewhere = useMemo(() => needsByCity(desk?.items.values() ?? []), [desk]);
  useEffect(() => setDrawn(PAGE), [query]);
  const today = new Date().toLocaleDateString('sv'); // the officer's own day, written as YYYY-MM-DD

  function open(from: string, show: () => void) {
    returnTo.current = from; // where the focus goes back to
    show();
  }

  if (!desk) return <p class="quiet">{words.loading}</p>;
  if (desk.items.size + desk.needs.size === 0) {
    return (
      <>
        <Notice title={words.empty} icon="star">
          <p>{words.emptyNext}</p>
        </Notice>
        <OutAndIn desk={desk} shown={found} shortlist={shortlist} />
      </>
    );
  }
  const pair = paired === null ? undefined : desk.items.get(paired);
  if (pair) return <PairView city={pair.partner.city} home={home ?? pair.home} mix={pair.mix} onMix={(mix) => void shortlist.change(itemId(pair), { mix })} onBack={() => setPaired(null)} />;
  const compared = chosen.flatMap((id) => desk.items.get(id) ?? []);
  if (comparing && compared.length >= COMPARED.least) return <CompareView items={compared} onBack={() => setComparing(false)} />;
  const contacted = contactedId === null ? undefined : desk.items.get(contactedId);
  if (contacted) return <ContactKitView facts={{ item: contacted, need: desk.needs.get(contacted.needId), today }} onBack={() => setContactedId(null)} />;
  const need = query.need === null ? undefined : desk.needs.get(query.need);
  return (
    <section ref={place} class="shortlist" aria-label={messages.views.shortlist}>
      <h2 class="visually-hidden">{messages.views.shortlist}</h2>
      <ShortlistTools desk={desk} query={query} onQuery={setQuery} />
      {need && <NeedCard key={need.id} need={need} desk={desk} chosen={chosen} shortlist={shortlist} onShow={(id) => setQuery({ ...query, need: id })} />}
      <output class="shortlist-count quiet">{words.found(found.length, desk.items.size)}</output>
      <CompareBar count={compared.length} onOpen={() => open('.compare-bar-line .primary', () => setComparing(true))} onClear={() => setChosen([])} />
      {found.length === 0 && desk.items.size > 0 && !(need && query.text === '' && query.stage === null && query.tag === null) && (
        <Notice
          title={words.none}
          icon="question"
          actions={
            <button type="button" class="button" onClick={() => setQuery(WHOLE_LIST)}>
              {words.clearFilters}
            </button>
          }
        >
          <p>{words.noneNext}</p>
        </Notice>
      )}
      <ol class="cards">
        {found.slice(0, drawn).map((item) => (
          <li key={itemId(item)}>
            <ShortlistCard item={item} need={need ? undefined : desk.needs.get(item.needId)} others={othersOf(item, desk, elsewhere)} today={today} onChange={shortlist.change} onRemove={shortlist.remove} chosen={chosen.includes(itemId(item))} choosable={chosen.length < COMPARED.most} onChoose={(id) => setChosen(withChoice(chosen, id))} onContact={(id) => open(`[data-contact="${CSS.escape(id)}"]`, () => setContactedId(id))} onPair={(id) => open(`[data-pair="${CSS.escape(id)}"]`, () => setPaired(id))} />
          </li>
        ))}
      </ol>
      {found.length > drawn && (
        <button type="button" class="button more-cards" onClick={() => setDrawn(drawn + PAGE)}>
          {words.more(Math.min(PAGE, found.length - drawn))}
        </button>
      )}
      <OutAndIn desk={desk} shown={found} shortlist={shortlist} />
    </section>
  );
}

/** What the other needs are called that a city is saved for. */
function othersOf({ needId, partner }: ShortlistItem, { needs }: Desk, byCity: ReadonlyMap<number, string[]>): string[] {
  return (byCity.get(partner.city.id) ?? []).filter((id) => id !== needId).flatMap((id) => {
    const need = needs.get(id);
    return need ? [needTitle(need)] : [];
  });
}
