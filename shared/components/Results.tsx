import type { ComponentChildren } from 'preact';
import type { EntryWithCities } from '../client/api';
import type { MatchState } from '../client/use-match';
import type { MatchResponse, Partner } from '../contract/match';
import { CaseCard } from './CaseCard';
import { Cautions } from './Cautions';
import { FailureNotice } from './FailureNotice';
import { messages } from './messages';
import { Notice } from './Notice';
import { PartnerCard } from './PartnerCard';
import { ResultTabs } from './ResultTabs';
import { SchemeCard } from './SchemeCard';
import { Skeleton } from './Skeleton';
import { cardId, WorldMap } from './WorldMap';

const { results: words } = messages;

export interface ResultsProps {
  state: MatchState;
  onRetry: () => void;
  onSettings?: () => void;
  loadEntry: (id: string) => Promise<EntryWithCities>;
  onSave?: (partner: Partner) => void;
  savedIds?: ReadonlySet<number>;
}

/** The answer to a match in three tabs, and every state on the way to it. */
export function Results(props: ResultsProps) {
  const { state, onRetry, onSettings } = props;
  const { phase, answer, failure } = state;
  return (
    <section class="results" aria-label={messages.tabs.label} aria-busy={phase === 'matching'}>
      <h2 class="visually-hidden">{messages.tabs.label}</h2>
      <output class="visually-hidden">
        {phase === 'matching' ? words.searching : answer && words.summary(answer.partners.length, answer.schemes.length, answer.cases.length)}
      </output>
      {failure && <FailureNotice failure={failure} onRetry={onRetry} onSettings={onSettings} />}
      {failure && answer && <p class="quiet stale">{words.stale}</p>}
      {phase === 'matching' && !answer && <Skeleton />}
      {answer && <AnswerTabs {...props} answer={answer} />}
    </section>
  );
}

function AnswerTabs({ answer, loadEntry, onSave, savedIds }: ResultsProps & { answer: MatchResponse }) {
  const { partners, schemes, cases, understood, vectors } = answer;
  const needs = answer.direction === 'needs';
  return (
    <>
      {!understood.problem && !needs && (
        <Notice title={words.noProblem} icon="question">
          <p>{words.noProblemNext}</p>
        </Notice>
      )}
      <Cautions cautions={answer.cautions} label={words.cautions} />
      {words.vectors[vectors] && <p class="quiet stale">{words.vectors[vectors]}</p>}
      <ResultTabs
        tabs={[
          {
            id: 'partners',
            count: partners.length,
            label: needs ? messages.needTabs.partners : undefined,
            content: (
              <CardList empty={needs ? [words.noNeeds, words.noNeedsNext] : [words.noPartners, words.noPartnersNext]} above={<WorldMap home={answer.home} partners={partners} />}>
                {partners.map((partner, index) => (
                  <li key={partner.city.id} id={cardId(partner)}>
                    <PartnerCard partner={partner} rank={index + 1} onSave={onSave} saved={savedIds?.has(partner.city.id)} hasHome={answer.home !== null} />
                  </li>
                ))}
              </CardList>
            ),
          },
          {
            id: 'schemes',
            count: schemes.length,
            content: (
              <CardList empty={[words.noSchemes, words.noSchemesNext]}>
                {schemes.map((hit, index) => (
                  <li key={hit.scheme.id}>
                    <SchemeCard hit={hit} rank={index + 1} home={answer.home?.name} />
                  </li>
                ))}
              </CardList>
            ),
          },
          {
            id: 'cases',
            count: cases.length,
            label: needs ? messages.needTabs.cases : undefined,
            content: (
              <CardList empty={[words.noCases, words.noCasesNext]}>
                {cases.map((hit, index) => (
                  <li key={hit.id}>
                    <CaseCard hit={hit} rank={index + 1} load={loadEntry} />
                  </li>
                ))}
              </CardList>
            ),
          },
        ]}
      />
    </>
  );
}

function CardList({ children, empty: [title, next], above }: { children: ComponentChildren[]; empty: [string, string]; above?: ComponentChildren }) {
  if (children.length > 0) {
    return (
      <>
        {above}
        <ol class="cards">{children}</ol>
      </>
    );
  }
  return (
    <Notice title={title} icon="question">
      <p>{next}</p>
    </Notice>
  );
}
