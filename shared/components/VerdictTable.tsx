import { useId } from 'preact/hooks';
import type { Verdict } from '../contract/match';
import { datesInWords, sentence } from './format';
import { messages } from './messages';
import { VerdictMark } from './VerdictMark';

const { scheme: words } = messages;

export interface VerdictTableProps {
  verdicts: readonly Verdict[];
  home: string | undefined;
  /** Named: the two cities stand side by side. */
  partner: string | undefined;
}

/** Every rule with its verdict in words, what to check, and the sentence it rests on; the two cities side by side where there are two. */
export function VerdictTable({ verdicts, home, partner }: VerdictTableProps) {
  const id = useId();
  if (verdicts.length === 0) return null;
  const columns = partner === undefined ? [] : [home ?? words.yourCity, partner];
  return (
    <>
      <h4 id={id}>{words.checks(home, partner)}</h4>
      <table class="verdicts" aria-labelledby={id}>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {rulesOf(verdicts).map(([rule, group]) => (
          <tbody key={rule}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {words.rules[rule]}
              </th>
            </tr>
            <VerdictRow verdicts={group} paired={partner !== undefined} />
          </tbody>
        ))}
      </table>
    </>
  );
}

/** The verdicts of one rule: what goes for both spans the row, else each city has its half. */
function VerdictRow({ verdicts, paired }: { verdicts: readonly Verdict[]; paired: boolean }) {
  const both = verdicts.filter(({ city }) => city === 'both');
  const [home, partner] = (['home', 'partner'] as const).map((side) => verdicts.filter(({ city }) => city === side));
  return (
    <>
      {both.map((verdict) => (
        <tr key={verdict.because}>
          <td colSpan={2}>
            <Judgement verdict={verdict} />
          </td>
        </tr>
      ))}
      {both.length < verdicts.length && (
        <tr>
          <td colSpan={paired ? 1 : 2}>{home?.map((verdict) => <Judgement key={verdict.because} verdict={verdict} />)}</td>
          {paired && <td>{partner?.map((verdict) => <Judgement key={verdict.because} verdict={verdict} />)}</td>}
        </tr>
      )}
    </>
  );
}

function Judgement({ verdict: { verdict, because, check, evidence } }: { verdict: Verdict }) {
  return (
    <>
      <VerdictMark kind={verdict} text={words.verdict[verdict]} />
      <p lang="en">{sentence(datesInWords(because))}</p>
      {check && <p class="to-check">{words.toCheck(sentence(check))}</p>}
      {evidence && <p class="quiet">{words.rests(sentence(evidence))}</p>}
    </>
  );
}

function rulesOf(verdicts: readonly Verdict[]): [Verdict['rule'], Verdict[]][] {
  return [...new Set(verdicts.map(({ rule }) => rule))].map((rule) => [rule, verdicts.filter((verdict) => verdict.rule === rule)]);
}
