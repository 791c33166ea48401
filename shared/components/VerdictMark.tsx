import type { Verdict } from '../contract/match';
import { Icon } from './Icon';
import type { IconName } from './Icon';

const ICONS: Record<Verdict['verdict'], IconName> = { pass: 'tick', fail: 'cross', unknown: 'question' };

/** A verdict in words behind its sign. */
export function VerdictMark({ kind, text }: { kind: Verdict['verdict']; text: string }) {
  return (
    <span class={`verdict ${kind}`}>
      <Icon name={ICONS[kind]} />
      <span>{text}</span>
    </span>
  );
}
