import type { Verdict } from '../contract/match';
import { sentence } from './format';
import { Icon } from './Icon';
import type { IconName } from './Icon';
import { messages } from './messages';

const { scheme: words } = messages;
const ICONS: Record<Verdict['verdict'], IconName> = { pass: 'tick', fail: 'cross', unknown: 'question' };

/** The checks in one line: what fails first, then what fits, then what is not known. */
export function VerdictSummary({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return null;
  const count = (kind: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === kind).length;
  const lines: [Verdict['verdict'], string][] = [
    ['fail', words.failing(count('fail'))],
    ['pass', words.passing(count('pass'))],
    ['unknown', words.open(count('unknown'))],
  ];
  return (
    <p class="verdict-summary">
      {lines.map(([kind, text]) => count(kind) > 0 && <Mark key={kind} kind={kind} text={text} />)}
    </p>
  );
}

/** Every rule with its verdict in words and the sentence it rests on. */
export function VerdictList({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return null;
  return (
    <>
      <h4>{words.checks}</h4>
      <ul class="verdicts">
        {verdicts.map((verdict) => (
          <li key={`${verdict.rule} ${verdict.city}`}>
            <Mark kind={verdict.verdict} text={`${verdict.rule} (${words.verdictSide[verdict.city]}): ${words.verdict[verdict.verdict]}`} />
            <p class="quiet">{sentence(verdict.because)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Mark({ kind, text }: { kind: Verdict['verdict']; text: string }) {
  return (
    <span class={`verdict ${kind}`}>
      <Icon name={ICONS[kind]} />
      {text}
    </span>
  );
}
