import type { RefObject } from 'preact';
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
import { openOptions } from '../services/options-page';
import type { Settings } from '../services/settings';
import { itemOf } from '../services/shortlist';
import type { CallSource } from './CallForm';
import { FirstRun } from './FirstRun';

export interface MatchViewProps {
  finder: Finder;
  settings: Settings;
  shortlist: Shortlist;
  capture: Capture | null;
  onForgetCapture: () => void;
  problemField: RefObject<HTMLTextAreaElement | null>;
  /** The text is a call's: opens the form that saves it. */
  onCall: (source: CallSource) => void;
}

/** From the problem to the ranked answer. */
export function MatchView({ finder, settings, shortlist, capture, onForgetCapture, problemField, onCall }: MatchViewProps) {
  const { state, problem, understood } = finder;
  const { answer, phase } = state;

  function clear() {
    onForgetCapture();
    finder.clear();
    problemField.current?.focus();
  }

  function toggleSaved(partner: Partner) {
    if (shortlist.ids.has(partner.city.id)) return void shortlist.remove(partner.city.id);
    if (!answer) return;
    const { text, source } = problem;
    void shortlist.save(itemOf(partner, { problem: { text, ...(source && { source }) }, home: answer.home, dataVersion: answer.dataVersion, savedAt: Date.now() }));
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
        field={problemField}
      />
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
      <Results state={state} onRetry={() => void finder.match()} onSettings={openOptions} loadEntry={api.entry} onSave={toggleSaved} savedIds={shortlist.ids} />
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
