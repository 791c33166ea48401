import { countryOf, sentence } from '../../shared/components/format';
import { ReasonList } from '../../shared/components/ReasonList';
import { briefingMessages as words } from '../briefing-messages';
import type { ShortlistItem } from '../services/shortlist-item';

/** One candidate on paper: every reason with points, quotes and the sources' addresses, what is alike and what differs. */
export function BriefingCity({ item: { partner }, at }: { item: ShortlistItem; at: number }) {
  const { city, reasons, score, alike, differs, confidenceBecause } = partner;
  const lines: [string, string[]][] = [
    [words.alike, alike],
    [words.differs, differs],
  ];
  return (
    <section class="briefing-city">
      <h2>{words.candidate(at, city.name, countryOf(city))}</h2>
      <h3>{words.why}</h3>
      <ReasonList reasons={reasons} total={score} />
      <dl class="facts">
        {lines.map(([term, texts]) =>
          texts.length > 0 ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{texts.join(' · ')}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {confidenceBecause && <p class="quiet" lang="en">{sentence(confidenceBecause)}</p>}
    </section>
  );
}
