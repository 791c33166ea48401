import { useEffect, useId, useState } from 'preact/hooks';
import { briefingMessages } from '../briefing-messages';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { openBriefing } from '../services/briefing';
import type { Desk } from '../services/desk';
import { needTitle } from '../services/need';
import type { Need } from '../services/need';
import { citiesByNeed } from '../services/shortlist-search';
import { HighlightQuote } from './HighlightQuote';

const { shortlist: words } = messages;

export interface NeedCardProps {
  need: Need;
  desk: Desk;
  /** The cities chosen for a comparison. */
  chosen: readonly string[];
  shortlist: Pick<Shortlist, 'rename' | 'merge' | 'drop'>;
  /** The need that stands here from now on; null shows all. */
  onShow: (needId: string | null) => void;
}

/** A need: its name, what was highlighted for it, its briefing; merged with another, or removed. */
export function NeedCard({ need, desk, chosen, shortlist, onShow }: NeedCardProps) {
  const id = useId();
  const [title, setTitle] = useState(need.title);
  useEffect(() => setTitle(need.title), [need.title]);
  const pages = new Set(need.highlights.map(({ url, title: page }) => url ?? page)).size;
  const name = needTitle(need) || words.noWords;
  const cities = citiesByNeed(desk.items.values()).get(need.id) ?? 0;
  const others = [...desk.needs.values()].filter((other) => other.id !== need.id).toSorted((a, b) => b.createdAt - a.createdAt);

  async function merge(into: string) {
    if (into && (await shortlist.merge(need.id, into))) onShow(into);
  }

  async function drop() {
    if (await shortlist.drop(need.id)) onShow(null);
  }

  return (
    <section class="need" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <details>
        <summary>{words.needFrom(pages)}</summary>
        {need.highlights.map((highlight) => (
          <HighlightQuote key={`${highlight.at} ${highlight.quote}`} highlight={highlight} />
        ))}
        <label for={`${id}-name`}>{words.needName}</label>
        <input id={`${id}-name`} class="wide" type="text" maxLength={200} value={title} onInput={(event) => setTitle(event.currentTarget.value)} onChange={() => void shortlist.rename(need.id, title.trim())} />
        {others.length > 0 && (
          <>
            <label for={`${id}-merge`}>{words.merge}</label>
            <select id={`${id}-merge`} class="wide" value="" onChange={(event) => void merge(event.currentTarget.value)}>
              <option value="">{words.mergeChoose}</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {needTitle(other) || words.noWords}
                </option>
              ))}
            </select>
          </>
        )}
      </details>
      {cities === 0 && <p class="quiet">{words.noCities}</p>}
      <p class="out-actions">
        {cities > 0 && (
          <button type="button" class="button" onClick={() => openBriefing(need.id, chosen)}>
            {briefingMessages.open}
          </button>
        )}
        <button type="button" class="button" aria-label={words.dropName(name, cities)} onClick={() => void drop()}>
          {words.drop}
        </button>
      </p>
    </section>
  );
}
