import { hostOf, momentInWords } from '../../shared/components/format';
import { messages } from '../messages';
import type { Highlight } from '../services/need';

/** A highlighted passage with its page and date. `printed`: the address is written out. */
export function HighlightQuote({ highlight: { quote, title, url, at }, printed = false }: { highlight: Highlight; printed?: boolean }) {
  return (
    <figure class="quote">
      <blockquote>{quote}</blockquote>
      <figcaption>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title || hostOf(url)}
          </a>
        ) : (
          (title ?? messages.shortlist.typed)
        )}
        {printed && url && title && ` · ${url}`} · {momentInWords(at)}
      </figcaption>
    </figure>
  );
}
