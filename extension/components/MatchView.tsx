import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Finder } from '../../shared/client/use-finder';
import { MatchFilters } from '../../shared/components/MatchFilters';
import { Notice } from '../../shared/components/Notice';
import { ProblemBox } from '../../shared/components/ProblemBox';
import { ResultFooter } from '../../shared/components/ResultFooter';
import { Results } from '../../shared/components/Results';
import { ThemeChips } from '../../shared/components/ThemeChips';
import type { Partner } from '../../shared/contract/match';
import type { Shortlist } from '../hooks/use-shortlist';
import { callMessages } from '../call-messages';
import { messages } from '../messages';
import { api } from '../services/api';
import type { Capture } from '../services/capture';
import { needOf, needWith } from '../services/need';
import { openOptions } from '../services/options-page';
import type { Settings } from '../services/settings';
import { itemId, itemOf } from '../services/shortlist-item';
import type { CallSource } from './CallForm';
import { FirstRun } from './FirstRun';
import { HighlightNote } from './HighlightNote';

export interface MatchViewProps {
  finder: Finder;
  settings: Settings;
  shortlist: Shortlist;
  capture: Capture | null;
  onForgetCapture: () => void;
  onShowNeed: (needId: string) => void;
  problemField: RefObject<HTMLTextAreaElement | null>;
  /** The text is a call's: opens the form that saves it. */
  onCall: (source: CallSource) => void;
}

/** From the problem to the ranked answer. */
export function MatchView({ finder, settings, shortlist, capture, onForgetCapture, onShowNeed, problemField, onCall }: MatchViewProps) {
  const { state, problem, understood } = finder;
  const { answer, phase } = state;

  function clear() {
    onForgetCapture();
    finder.clear();
    problemField.current?.focus();
  }

  const { desk } = shortlist;
  const need = useMemo(() => (desk && problem.text.trim() ? needWith(desk.needs.values(), problem.text, problem.capturedAt) : null), [desk, problem.text, problem.capturedAt]);
  const savedIds = useMemo(() => new Set(desk && need ? [...desk.items.values()].filter(({ needId }) => needId === need.id).map(({ partner }) => partner.city.id) : []), [desk, need]);

  function toggleSaved(partner: Partner) {
    if (need && savedIds.has(partner.city.id)) return void shortlist.remove(itemId({ needId: need.id, partner }));
    if (!answer) return;
    const savedAt = Date.now();
    const { text, source, capturedAt } = problem;
    const kept = need ?? needOf({ quote: text.trim(), ...source, at: capturedAt ?? savedAt });
    void shortlist.save(kept, itemOf(partner, { needId: kept.id, home: answer.home, dataVersion: answer.dataVersion, asked: { direction: answer.direction, cautions: answer.cautions }, savedAt }));
  }

  return (
    <>
      {!settings.home && !settings.invited && <FirstRun />}
      {capture && capture.outcome !== 'captured' && <CaptureNotice outcome={capture.outcome} />}
      <ProblemBox
        problem={problem}
        ready={finder.ready}
        matching={phase === 'matching'}
        settled={answer !== null}
        onEdit={finder.edit}
        onMatch={() => void finder.match()}
        onClear={clear}
        direction={finder.direction}
        onTurn={finder.turn}
        field={problemField}
      />
      {desk && !answer && <HighlightNote desk={desk} problem={problem} need={need} shortlist={shortlist} onProblem={finder.replace} onShow={onShowNeed} />}
      {problem.text.trim() !== '' && (
        <button type="button" class="link" onClick={() => onCall({ text: problem.text, title: problem.source?.title ?? '', ...(problem.source?.url && { url: problem.source.url }) })}>
          {callMessages.fromProblem}
        </button>
      )}
      {understood && answer && (
        <ThemeChips understood={understood} choice={finder.choice} onRemove={finder.removeFacet} onAdd={finder.addTheme} onNoProblem={clear}>
          <MatchFilters filters={finder.filters} onChange={finder.setFilters} hasHome={answer.home !== null} />
        </ThemeChips>
      )}
      <Results state={state} onRetry={() => void finder.match()} onSettings={openOptions} loadEntry={api.entry} onSave={toggleSaved} savedIds={savedIds} />
      {phase === 'idle' && !problem.text && <Steps />}
      <ResultFooter answer={answer} server={settings.server} />
    </>
  );
}

function CaptureNotice({ outcome }: { outcome: 'refused' | 'nothing-selected' }) {
  const { capture: words } = messages;
  return (
    <Notice title={outcome === 'refused' ? words.refusedTitle : words.nothingTitle} icon="question" urgent>
      <p>{outcome === 'refused' ? words.refused : words.nothing}</p>
    </Notice>
  );
}

function Steps() {
  return (
    <section class="steps">
      <h2>{messages.idle.title}</h2>
      <ol>
        {messages.idle.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
