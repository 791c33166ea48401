import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/components/Notice';
import type { City } from '../../shared/contract/city';
import type { FundingMix } from '../../shared/funding/funding-mix';
import { EMPTY_MIX, useFundingMix } from '../hooks/use-funding-mix';
import { useSchemeSearch } from '../hooks/use-scheme-search';
import { pairMessages as words } from '../pair-messages';
import { NO_FILTERS } from '../services/scheme-filters';
import type { SchemeFilters } from '../services/scheme-filters';
import { FoundSchemes } from './FoundSchemes';
import { FundingMixTable } from './FundingMixTable';
import { SchemeFilterPanel } from './SchemeFilterPanel';

export interface PairViewProps {
  city: City;
  home: City | null;
  /** As it is kept with the saved city. */
  mix: FundingMix | undefined;
  onMix: (mix: FundingMix) => void;
  onBack: () => void;
}

/** The home city and a saved one: who is to pay what, and the schemes checked for both. */
export function PairView({ city, home, mix = EMPTY_MIX, onMix, onBack }: PairViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { set, undo, canUndo } = useFundingMix(mix, onMix);

  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);

  return (
    <section class="pair">
      <button type="button" class="link" onClick={onBack}>
        ← {words.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {words.title(home?.name ?? '?', city.name)}
      </h2>
      <section class="card" aria-labelledby="mix">
        <h3 id="mix">{words.mix.title}</h3>
        <p class="quiet">{words.mix.intro}</p>
        <FundingMixTable mix={mix} onChange={set} />
        <p class="mix-actions">
          <button type="button" class="button" disabled={!canUndo} onClick={undo}>
            {words.mix.undo}
          </button>{' '}
          <button type="button" class="button" disabled={Object.keys(mix.amounts).length === 0} onClick={() => set({ ...EMPTY_MIX, currency: mix.currency })}>
            {words.mix.clear}
          </button>
        </p>
      </section>
      {home ? (
        <PairSchemes home={home} partner={city} />
      ) : (
        <Notice title={words.noHome} icon="pin">
          <p>{words.noHomeNext}</p>
        </Notice>
      )}
    </section>
  );
}

function PairSchemes({ home, partner }: { home: City; partner: City }) {
  const { search, run } = useSchemeSearch(home, partner);
  const [filters, setFilters] = useState(NO_FILTERS);

  useEffect(() => void run('', NO_FILTERS), [run]);

  function narrow(next: SchemeFilters) {
    setFilters(next);
    void run('', next);
  }

  return (
    <section aria-labelledby="pair-schemes">
      <h3 id="pair-schemes">{words.schemes.title(home.name, partner.name)}</h3>
      <p class="quiet">{words.schemes.intro}</p>
      <SchemeFilterPanel filters={filters} onChange={narrow} home={home} />
      {search && <FoundSchemes search={search} onRetry={() => void run('', filters)} onAll={() => void run('', filters, true)} onHistoric={() => narrow({ ...filters, historic: true })} />}
    </section>
  );
}
