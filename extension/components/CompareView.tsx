import { useEffect, useRef } from 'preact/hooks';
import { compareMessages as words } from '../compare-messages';
import { usePairSchemes } from '../hooks/use-pair-schemes';
import type { ShortlistItem } from '../services/shortlist-item';
import { CompareTable } from './CompareTable';

/** Two to four saved cities side by side, in place of the list. */
export function CompareView({ items, onBack }: { items: readonly ShortlistItem[]; onBack: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  const schemes = usePairSchemes(items);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);
  return (
    <section class="compare-view">
      <button type="button" class="link" onClick={onBack}>
        ← {words.back}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {words.title(items.map(({ partner }) => partner.city.name).join(', '))}
      </h2>
      <CompareTable items={items} schemes={schemes} />
    </section>
  );
}
