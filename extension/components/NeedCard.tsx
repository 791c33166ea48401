import { useEffect, useId, useState } from 'preact/hooks';
import { briefingMessages } from '../briefing-messages';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { openBriefing } from '../services/briefing';
import { needTitle } from '../services/need';
import type { Need } from '../services/need';
import { HighlightQuote } from './HighlightQuote';

const { shortlist: words } = messages;

/** A need: its name, what was highlighted for it, and its briefing. `chosen`: the cities chosen for a comparison. */
export function NeedCard({ need, chosen, onRename }: { need: Need; chosen: readonly string[]; onRename: Shortlist['rename'] }) {
  const id = useId();
  const [title, setTitle] = useState(need.title);
  useEffect(() => setTitle(need.title), [need.title]);
  const pages = new Set(need.highlights.map(({ url, title: page }) => url ?? page)).size;
  return (
    <section class="need" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{needTitle(need) || words.noWords}</h2>
      <details>
        <summary>{words.needFrom(pages)}</summary>
        <label for={`${id}-name`}>{words.needName}</label>
        <input id={`${id}-name`} class="wide" type="text" maxLength={200} value={title} onInput={(event) => setTitle(event.currentTarget.value)} onChange={() => void onRename(need.id, title.trim())} />
        {need.highlights.map((highlight) => (
          <HighlightQuote key={`${highlight.at} ${highlight.quote}`} highlight={highlight} />
        ))}
      </details>
      <p class="out-actions">
        <button type="button" class="button" onClick={() => openBriefing(need.id, chosen)}>
          {briefingMessages.open}
        </button>
      </p>
    </section>
  );
}
