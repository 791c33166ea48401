import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFinder } from '../../shared/client/use-finder';
import { Notice } from '../../shared/components/Notice';
import { useCardKeys } from '../../shared/components/use-card-keys';
import type { SchemeRecord } from '../../shared/contract/records';
import { callMessages } from '../call-messages';
import { useCapture } from '../hooks/use-capture';
import { useSavedCalls } from '../hooks/use-saved-calls';
import { useShortlist } from '../hooks/use-shortlist';
import { useSetAside, useStored } from '../hooks/use-stored';
import { messages } from '../messages';
import { askedFor } from '../services/address-bar';
import { api } from '../services/api';
import type { Capture } from '../services/capture';
import { deskStore } from '../services/desk-store';
import { settingsStore } from '../services/settings';
import type { Settings } from '../services/settings';
import { savedCallsStore } from '../services/saved-calls';
import { searchToOpen } from '../services/daily-check';
import { CallForm } from './CallForm';
import type { CallSource } from './CallForm';
import { WHOLE_LIST } from '../services/shortlist-search';
import { DamagedNotice } from './DamagedNotice';
import { KeysHelp } from './KeysHelp';
import { LookupView } from './LookupView';
import { MatchView } from './MatchView';
import { PanelHeader } from './PanelHeader';
import type { View } from './PanelHeader';
import { RemindersList } from './RemindersList';
import { SavedCallsList } from './SavedCallsList';
import { ShortlistView } from './ShortlistView';
import { UndoBar } from './UndoBar';

/** The side panel: three views under one header. It waits for the settings, which hold the home city and the server. */
export function Panel() {
  const settings = useStored(settingsStore);
  return settings && <LoadedPanel settings={settings} />;
}

function LoadedPanel({ settings }: { settings: Settings }) {
  const [asked] = useState(() => askedFor(location));
  const [opened] = useState(Date.now);
  const [savedId] = useState(() => searchToOpen(location));
  const [view, setView] = useView(asked === null && savedId === null ? 'match' : 'lookup');
  const [keysShown, setKeysShown] = useState(false);
  const finder = useFinder(api, settings.home);
  const shortlist = useShortlist();
  const [capture, forgetCapture] = useCapture();
  const [damaged, forgetDamaged] = useSetAside(settingsStore, settings);
  const [lost, forgetLost] = useSetAside(deskStore, shortlist.desk);
  const [callSource, setCallSource] = useState<CallSource | null>(null);
  const savedCalls = useSavedCalls();
  const [lostCalls, forgetLostCalls] = useSetAside(savedCallsStore, savedCalls.calls);
  const problemField = useRef<HTMLTextAreaElement>(null);
  const { replace, match } = finder;
  const { matchAtOnce } = settings;

  const handled = useRef<Capture | null>(null);

  useEffect(() => {
    if (!capture || handled.current === capture) return;
    handled.current = capture;
    const older = asked !== null && capture.at < opened;
    if (!older) {
      setCallSource(null);
      setView('match');
    }
    if (capture.outcome !== 'captured') return;
    const { quote, title, url } = capture.highlight;
    const known = title !== '' || url !== undefined;
    replace({ text: quote, ...(known && { source: { ...(title && { title }), ...(url && { url }) } }), capturedAt: capture.at });
    if (matchAtOnce && !older) void match();
  }, [capture, replace, match, matchAtOnce, setView, asked, opened]);

  function saveCall(record: SchemeRecord) {
    void savedCalls.save(record);
    setCallSource(null);
    setView('shortlist');
  }

  /** Another view puts a form aside that is not saved. */
  function show(next: View) {
    setCallSource(null);
    setView(next);
  }

  function showNeed(need: string) {
    shortlist.setQuery({ ...WHOLE_LIST, need });
    setView('shortlist');
  }

  useCardKeys({
    enabled: settings.singleKeys,
    onHelp: useCallback(() => setKeysShown(true), []),
    onFocusProblem: useCallback(() => {
      setView('match');
      requestAnimationFrame(() => problemField.current?.focus());
    }, [setView]),
  });

  return (
    <>
      <PanelHeader view={view} onView={show} settings={settings} saved={(shortlist.desk?.items.size ?? 0) + (savedCalls.calls?.length ?? 0)} onKeys={() => setKeysShown(true)} />
      <main>
        {damaged.length > 0 && <DamagedNotice title={messages.shortlist.damagedSettings} text={messages.shortlist.damagedSettingsNext} parts={damaged} onForget={forgetDamaged} />}
        {lost.length > 0 && <DamagedNotice title={messages.shortlist.damagedTitle(lost.length)} text={messages.shortlist.damaged} parts={lost} onForget={forgetLost} />}
        {shortlist.full && (
          <Notice title={messages.shortlist.full} tone="warning" icon="warning" urgent>
            <p>{messages.shortlist.fullNext}</p>
          </Notice>
        )}
        {lostCalls.length > 0 && <DamagedNotice title={callMessages.saved.damagedTitle(lostCalls.length)} text={messages.shortlist.damaged} parts={lostCalls} onForget={forgetLostCalls} />}
        {callSource && <CallForm key={'record' in callSource ? callSource.record.id : callSource.text} source={callSource} onSave={saveCall} onClose={() => setCallSource(null)} />}
        {/* every view stays in the page, so that a list keeps its place and a search its words */}
        <div hidden={view !== 'match' || callSource !== null}>
          <MatchView finder={finder} settings={settings} shortlist={shortlist} capture={capture} onForgetCapture={forgetCapture} onShowNeed={showNeed} problemField={problemField} onCall={setCallSource} />
        </div>
        <div hidden={view !== 'lookup' || callSource !== null}>
          <LookupView home={settings.home} asked={asked} savedId={savedId} />
        </div>
        {view === 'shortlist' && callSource === null && (
          <>
            <ShortlistView shortlist={shortlist} home={settings.home} />
            <SavedCallsList saved={savedCalls} onCorrect={(record) => setCallSource({ record })} />
            <RemindersList />
          </>
        )}
      </main>
      <UndoBar shortlist={shortlist} />
      {keysShown && <KeysHelp singleKeys={settings.singleKeys} onClose={() => setKeysShown(false)} />}
    </>
  );
}

/** The view in front; each one keeps its place when the officer comes back to it. */
function useView(first: View): [View, (view: View) => void] {
  const [view, setView] = useState<View>(first);
  const places = useRef(new Map<View, number>());
  const shown = useRef(view);

  const show = useCallback((next: View) => {
    places.current.set(shown.current, scrollY);
    setView(next);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    scrollTo(0, places.current.get(view) ?? 0);
  }, [view]);

  return [view, show];
}
