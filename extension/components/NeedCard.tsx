import { useEffect, useId, useState } from 'preact/hooks';
import { hostOf, momentInWords } from '../../shared/components/format';
import type { Shortlist } from '../hooks/use-shortlist';
import { messages } from '../messages';
import { needTitle } from '../services/need';
import type { Highlight, Need } from '../services/need';

const { shortlist: words } = messages;

/** A need: its name, and what was highlighted for it, with page and date. */
export function NeedCard({ need, onRename }: { need: Need; onRename: Shortlist['rename'] }) {
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
    </section>
  );
}

function HighlightQuote({ highlight: { quote, title, url, at } }: { highlight: Highlight }) {
  return (
    <figure class="quote">
      <blockquote>{quote}</blockquote>
      <figcaption>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title || hostOf(url)}
          </a>
        ) : (
          (title ?? words.typed)
        )}{' '}
        · {momentInWords(at)}
      </figcaption>
    </figure>
  );
}
