import { useEffect } from 'preact/hooks';
import { Brand } from '../../shared/components/Brand';
import { countryOf, momentInWords } from '../../shared/components/format';
import { Notice } from '../../shared/components/Notice';
import { briefingMessages as words } from '../briefing-messages';
import { usePairSchemes } from '../hooks/use-pair-schemes';
import { useShortlist } from '../hooks/use-shortlist';
import { briefingOf } from '../services/briefing';
import type { Briefing } from '../services/briefing';
import { briefingDocx } from '../services/briefing-document';
import { downloadBlob } from '../services/download';
import { needTitle } from '../services/need';
import { BriefingCity } from './BriefingCity';
import { CompareTable } from './CompareTable';
import { HighlightQuote } from './HighlightQuote';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The briefing of one need on a page of its own, laid out for paper. */
export function BriefingPage({ needId, chosen }: { needId: string; chosen: readonly string[] }) {
  const { desk } = useShortlist();
  if (!desk) return <p class="quiet">{words.loading}</p>;
  const briefing = briefingOf(desk, needId, chosen);
  if (briefing) return <BriefingText briefing={briefing} />;
  return (
    <Notice title={words.gone} icon="question">
      <p>{words.goneNext}</p>
    </Notice>
  );
}

function BriefingText({ briefing }: { briefing: Briefing }) {
  const { need, direction, compared, others, declined } = briefing;
  const schemes = usePairSchemes(compared);
  const title = needTitle(need);
  useEffect(() => {
    document.title = title; // the name that a browser gives the printed file
  }, [title]);

  function saveDocx() {
    const bytes = briefingDocx(briefing, schemes.map((state) => state?.found ?? null), Date.now());
    downloadBlob(words.docxName(title), new Blob([bytes], { type: DOCX }));
  }

  return (
    <main class="briefing">
      <header>
        <p class="briefing-top">
          <Brand />
          <span class="briefing-actions">
            <button type="button" class="button" disabled={schemes.some((state) => state && !state.found && !state.failure)} onClick={saveDocx}>
              {words.docx}
            </button>
            <button type="button" class="button primary" onClick={() => print()}>
              {words.print}
            </button>
          </span>
        </p>
        <h1>{title}</h1>
        <p class="quiet">
          {words.title[direction]} · {words.made(momentInWords(Date.now()))} · {[...new Set(compared.map(({ dataVersion }) => words.data(dataVersion)))].join(', ')}
        </p>
      </header>
      <section>
        <h2>{words.subject[direction]}</h2>
        {need.highlights.map((highlight) => (
          <HighlightQuote key={`${highlight.at} ${highlight.quote}`} highlight={highlight} printed />
        ))}
      </section>
      {compared.length > 1 && (
        <section>
          <h2>{words.compared}</h2>
          <CompareTable items={compared} schemes={schemes} />
        </section>
      )}
      {compared.map((item, at) => (
        <BriefingCity key={item.partner.city.id} item={item} at={at + 1} />
      ))}
      <Brief title={words.others} items={others} />
      <Brief title={words.declined} items={declined} />
      <p class="quiet">{words.howToRead(direction)}</p>
    </main>
  );
}

function Brief({ title, items }: { title: string; items: Briefing['others'] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="briefing-list">
        {items.map(({ partner: { city, score }, reason }) => (
          <li key={city.id}>
            {city.name}, {countryOf(city)} ({words.fit(Math.round(score))}){reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
