import { useCallback, useRef, useState } from 'preact/hooks';
import { createApi } from '../../shared/client/api';
import { useFinder } from '../../shared/client/use-finder';
import { Brand } from '../../shared/components/Brand';
import { CityPicker } from '../../shared/components/CityPicker';
import { LanguageSelect } from '../../shared/components/LanguageSelect';
import { MatchFilters } from '../../shared/components/MatchFilters';
import { ProblemBox } from '../../shared/components/ProblemBox';
import { ResultFooter } from '../../shared/components/ResultFooter';
import { Results } from '../../shared/components/Results';
import { ThemeChips } from '../../shared/components/ThemeChips';
import type { City } from '../../shared/contract/city';
import { rememberHome, rememberedHome } from './home';
import { messages } from './messages';

const api = createApi(() => location.origin);

/** The web page: a paste box and a home city on one side, the ranking on the other. */
export function App() {
  const [home, setHome] = useState<City | null>(() => rememberedHome(localStorage));
  const finder = useFinder(api, home);
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, understood } = finder;
  const { answer, phase } = state;

  const chooseHome = useCallback((city: City | null) => {
    rememberHome(localStorage, city);
    setHome(city);
  }, []);

  function clear() {
    finder.clear();
    field.current?.focus();
  }

  function tryExample(text: string) {
    finder.replace({ text });
    void finder.match();
  }

  return (
    <div class="page">
      <header class="page-header">
        <h1>
          <Brand />
        </h1>
        <p>{messages.promise}</p>
      </header>
      <main>
        <div class="ask">
          <CityPicker label={messages.home} value={home} search={api.cities} onChoose={chooseHome} />
          <ProblemBox problem={finder.problem} ready={finder.ready} matching={phase === 'matching'} settled={false} onEdit={finder.edit} onMatch={() => void finder.match()} onClear={clear} direction={finder.direction} onTurn={finder.turn} field={field} />
          {understood && answer ? (
            <ThemeChips understood={understood} choice={finder.choice} onRemove={finder.removeFacet} onAdd={finder.addTheme} onNoProblem={clear} shownFirst={6}>
              <MatchFilters filters={finder.filters} onChange={finder.setFilters} hasHome={answer.home !== null} />
            </ThemeChips>
          ) : (
            <Examples onTry={tryExample} />
          )}
        </div>
        <div class="answer">
          {phase === 'idle' && <p class="quiet await">{messages.empty}</p>}
          <Results state={state} onRetry={() => void finder.match()} loadEntry={api.entry} />
        </div>
      </main>
      <footer class="page-footer">
        <ResultFooter answer={answer} server={messages.thisServer} />
        <p class="quiet">
          {messages.extension} {messages.api} <a href="/docs">/docs</a>.
        </p>
        <LanguageSelect />
      </footer>
    </div>
  );
}

function Examples({ onTry }: { onTry: (text: string) => void }) {
  return (
    <p class="examples">
      <span class="quiet">{messages.examples}</span>
      {messages.exampleList.map(([name, text]) => (
        <button key={name} type="button" class="button" title={text} onClick={() => onTry(text)}>
          {name}
        </button>
      ))}
    </p>
  );
}
