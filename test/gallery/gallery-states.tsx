import type { ComponentChildren } from 'preact';
import { FAILURE_KINDS } from '../../shared/client/failure';
import { Brand } from '../../shared/components/Brand';
import { CaseCard } from '../../shared/components/CaseCard';
import { Cautions } from '../../shared/components/Cautions';
import { CityFacts } from '../../shared/components/CityFacts';
import { CityPicker } from '../../shared/components/CityPicker';
import { Combobox } from '../../shared/components/Combobox';
import { ConfidenceWord } from '../../shared/components/ConfidenceWord';
import { DirectionChoice } from '../../shared/components/DirectionChoice';
import { EntryFacts } from '../../shared/components/EntryDetails';
import { FailureNotice } from '../../shared/components/FailureNotice';
import { Icon } from '../../shared/components/Icon';
import { LanguageSelect } from '../../shared/components/LanguageSelect';
import { LikenessList } from '../../shared/components/LikenessList';
import { MatchFilters } from '../../shared/components/MatchFilters';
import { Notice } from '../../shared/components/Notice';
import { PartnerCard } from '../../shared/components/PartnerCard';
import { PartnerDetails } from '../../shared/components/PartnerDetails';
import { ProblemBox } from '../../shared/components/ProblemBox';
import { Quote } from '../../shared/components/Quote';
import { ReasonList } from '../../shared/components/ReasonList';
import { ResultFooter } from '../../shared/components/ResultFooter';
import { ResultTabs } from '../../shared/components/ResultTabs';
import { Results } from '../../shared/components/Results';
import { SchemeCard } from '../../shared/components/SchemeCard';
import { ScoreBar } from '../../shared/components/ScoreBar';
import { Skeleton } from '../../shared/components/Skeleton';
import { SourceLink } from '../../shared/components/SourceLink';
import { ThemeChips } from '../../shared/components/ThemeChips';
import { VerdictMark } from '../../shared/components/VerdictMark';
import { VerdictSummary } from '../../shared/components/VerdictSummary';
import { VerdictTable } from '../../shared/components/VerdictTable';
import { WorldMap } from '../../shared/components/WorldMap';
import { entryOf, factsOf, fullFacts } from '../shared/matching/sample-candidates';
import { answer, caseHit, closedScheme, emptyAnswer, home, longPartner, nothingUnderstood, openScheme, partner, quote, understood, verdicts } from './gallery-samples';

const SERVER = 'http://127.0.0.1:8787';
const TEXT = 'Every rainy season the low-lying districts stand under water for days.';
const nothing = () => undefined;
const cities = async () => ({ cities: [home, partner.city] });
const entry = async () => ({ entry: entryOf({ problem: TEXT, ...(quote.source && { source: quote.source }) }), cities: [home] });
const box = { problem: { text: '' }, ready: false, matching: false, settled: false, onEdit: nothing, onMatch: nothing, onClear: nothing, direction: 'answers' as const, onTurn: nothing };
const captured = { text: TEXT, source: { title: 'Drainage in the delta: what the rains showed', url: 'https://city.example/a/very/long/path/to/the/report/on/drainage' }, capturedAt: Date.UTC(2026, 0, 15, 9) };
const filters = { lessConnectedFirst: false, excludeHomeCountry: false, excludePartners: false, side: 'any' as const };
const chips = { choice: { added: [], removed: [] }, onRemove: nothing, onAdd: nothing, onNoProblem: nothing };
const combobox = { label: 'Home city', text: 'Be', onText: nothing, options: ['Beira', 'Berlin'], keyOf: String, render: String, onChoose: nothing };
const results = { onRetry: nothing, onSettings: nothing, loadEntry: entry, onSave: nothing };
const failure = { kind: 'offline' as const, server: SERVER };
const [shortList, longList] = [[partner, longPartner], Array.from({ length: 8 }, (_, at) => ({ ...partner, city: { ...partner.city, id: at + 10, lat: at * 14 - 50, lon: at * 40 - 150 } }))];

/** Every shared component by its name, in each of its states. */
export const GALLERY: Record<string, Record<string, ComponentChildren>> = {
  Controls: {
    buttons: <p class="problem-actions"><button type="button" class="button primary">Match <kbd>Ctrl + Enter</kbd></button><button type="button" class="button">Clear</button></p>,
    disabled: <p class="problem-actions"><button type="button" class="button primary" disabled>Match</button><button type="button" class="button" disabled>Clear</button></p>,
    'icon button and link': <p><button type="button" class="icon-button" aria-label="Settings"><Icon name="gear" /></button> <button type="button" class="link">Not now</button></p>,
    check: <label class="check"><input type="checkbox" checked /> <span>Match at once</span></label>,
    field: <input type="text" aria-label="Address" placeholder="http://127.0.0.1:8787" />,
  },
  Brand: { alone: <Brand /> },
  Icon: { all: <p>{(['star', 'chevron', 'warning', 'tick', 'cross', 'question', 'gear', 'external', 'plus', 'pin'] as const).map((name) => <Icon key={name} name={name} />)}<Icon name="star" filled /></p> },
  Notice: { calm: <Notice title="Nothing was selected">Select the passage that tells of the problem.</Notice>, warning: <Notice title="The browser’s storage is full" tone="warning" icon="warning" actions={<button type="button" class="button">Try again</button>}>Take your desk along as a file, then remove what is old.</Notice> },
  FailureNotice: Object.fromEntries(FAILURE_KINDS.map((kind) => [kind, <FailureNotice key={kind} failure={{ ...failure, kind, message: 'understood.sdgs: too few', status: 400 }} onRetry={nothing} onSettings={nothing} />])),
  Skeleton: { waiting: <Skeleton /> },
  LanguageSelect: { 'in English': <LanguageSelect /> },
  Combobox: { filled: <Combobox {...combobox} />, invalid: <Combobox {...combobox} invalid status="No such city" />, empty: <Combobox {...combobox} text="" placeholder="Type a city’s name" /> },
  CityPicker: { empty: <CityPicker label="Home city" value={null} search={cities} onChoose={nothing} />, chosen: <CityPicker label="Home city" value={home} search={cities} onChoose={nothing} />, 'a long name': <CityPicker label="Home city" value={longPartner.city} search={cities} onChoose={nothing} /> },
  DirectionChoice: { answers: <DirectionChoice direction="answers" onTurn={nothing} />, needs: <DirectionChoice direction="needs" onTurn={nothing} /> },
  ProblemBox: { empty: <ProblemBox {...box} />, typed: <ProblemBox {...box} problem={{ text: TEXT }} ready />, captured: <ProblemBox {...box} problem={captured} ready />, matching: <ProblemBox {...box} problem={captured} matching />, folded: <ProblemBox {...box} problem={captured} ready settled />, needs: <ProblemBox {...box} direction="needs" /> },
  ThemeChips: { found: <ThemeChips {...chips} understood={understood} />, corrected: <ThemeChips {...chips} understood={understood} choice={{ added: ['health'], removed: ['environment'] }} />, 'no problem': <ThemeChips {...chips} understood={nothingUnderstood} /> },
  MatchFilters: { 'no home': <MatchFilters filters={filters} onChange={nothing} hasHome={false} />, on: <MatchFilters filters={{ ...filters, lessConnectedFirst: true, side: 'south' }} onChange={nothing} hasHome /> },
  ScoreBar: { parts: <ScoreBar reasons={partner.reasons} />, little: <ScoreBar reasons={longPartner.reasons} /> },
  ReasonList: { 'with a total': <ReasonList reasons={partner.reasons} total={partner.score} />, without: <ReasonList reasons={longPartner.reasons} /> },
  ConfidenceWord: { high: <ConfidenceWord confidence={0.9} />, middle: <ConfidenceWord confidence={0.5} />, low: <ConfidenceWord confidence={0.1} /> },
  Cautions: { two: <Cautions cautions={partner.cautions} /> },
  Quote: { marked: <Quote evidence={quote} />, 'without a source': <Quote evidence={{ ...quote, marks: [], source: null }} /> },
  SourceLink: { short: <SourceLink source={quote.source} />, full: <SourceLink source={quote.source} full />, none: <SourceLink source={null} /> },
  LikenessList: { mixed: <LikenessList facts={partner.capacity} partner="Bangkok" /> },
  CityFacts: { known: <CityFacts facts={fullFacts()} sources={[{ fact: 'population', source: 'GeoNames', year: 2024 }]} />, unknown: <CityFacts facts={factsOf()} sources={[]} /> },
  PartnerDetails: { 'with a home city': <div class="card"><PartnerDetails partner={partner} hasHome /></div>, without: <div class="card"><PartnerDetails partner={longPartner} hasHome={false} /></div> },
  PartnerCard: { ranked: <PartnerCard partner={partner} rank={1} hasHome onSave={nothing} />, saved: <PartnerCard partner={partner} rank={2} hasHome onSave={nothing} saved />, 'long name, little known': <PartnerCard partner={longPartner} rank={25} hasHome={false} onSave={nothing} /> },
  VerdictMark: { pass: <VerdictMark kind="pass" text="fits" />, fail: <VerdictMark kind="fail" text="does not fit" />, unknown: <VerdictMark kind="unknown" text="not known" /> },
  VerdictSummary: { mixed: <VerdictSummary verdicts={verdicts} /> },
  VerdictTable: { 'two cities': <VerdictTable verdicts={verdicts} home="Beira" partner="Nairobi" />, 'one city': <VerdictTable verdicts={verdicts.filter(({ city }) => city !== 'partner')} home="Beira" partner={undefined} /> },
  SchemeCard: { open: <SchemeCard hit={openScheme} rank={1} home="Beira" partner="Nairobi" />, unfolded: <SchemeCard hit={openScheme} rank={1} home="Beira" partner="Nairobi" startOpen />, closed: <SchemeCard hit={closedScheme} /> },
  CaseCard: { ranked: <CaseCard hit={caseHit} rank={1} load={entry} /> },
  EntryDetails: { loaded: <EntryFacts entry={entryOf({ problem: TEXT, ...(quote.source && { source: quote.source }) })} /> },
  WorldMap: { two: <WorldMap home={home} partners={shortList} />, many: <WorldMap home={home} partners={longList} /> },
  ResultTabs: { three: <ResultTabs tabs={[{ id: 'partners', count: 25, content: 'Cards' }, { id: 'schemes', count: 1_204, content: 'Cards' }, { id: 'cases', count: 0, content: 'Cards' }]} /> },
  ResultFooter: { 'before an answer': <ResultFooter answer={null} server={SERVER} />, 'after it': <ResultFooter answer={answer} server={SERVER} /> },
  Results: { done: <Results {...results} state={{ phase: 'done', answer, failure: null }} savedIds={new Set([1])} />, 'nothing found': <Results {...results} state={{ phase: 'done', answer: emptyAnswer, failure: null }} />, failed: <Results {...results} state={{ phase: 'failed', answer: null, failure }} /> },
};
