import type { Verdict } from '../contract/match';
import { datesInWords, inSentence, sentence } from './format';
import { messages } from './messages';
import { VerdictMark } from './VerdictMark';

const { scheme: words } = messages;

/** The checks in short: each rule that fails with its sentence, what is to check by name, and how many rules fit. */
export function VerdictSummary({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return null;
  const of = (kind: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === kind);
  const unknown = [...new Set(of('unknown').map(({ rule }) => inSentence(words.rules[rule])))];
  const passing = of('pass').length;
  return (
    <ul class="verdict-summary">
      {of('fail').map(({ rule, city, because }) => (
        <li key={`${rule} ${city}`}>
          <VerdictMark kind="fail" text={sentence(datesInWords(because))} />
        </li>
      ))}
      {unknown.length > 0 && (
        <li>
          <VerdictMark kind="unknown" text={words.toCheck(unknown.join(', '))} />
        </li>
      )}
      {passing > 0 && (
        <li>
          <VerdictMark kind="pass" text={words.passing(passing)} />
        </li>
      )}
    </ul>
  );
}
