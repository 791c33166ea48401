import type { Reason } from '../contract/match';
import { wholePoints } from './format';
import { messages } from './messages';
import { scoreParts } from './score-parts';

/** A score as a bar of its parts, each named with its points below; a deduction is drawn hatched over the end. */
export function ScoreBar({ reasons }: { reasons: readonly Reason[] }) {
  const parts = scoreParts(reasons);
  const deducted = parts.reduce((sum, { points }) => sum + Math.max(0, -points), 0);
  const end = parts.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  const scale = 100 / Math.max(100, end);
  return (
    <div class="score-bar">
      <div class="bar" aria-hidden="true">
        {parts.map(({ part, points }) => points > 0 && <span key={part} class={`part-${part}`} style={{ width: `${points * scale}%` }} />)}
        {deducted > 0 && <span class="deducted" style={{ left: `${Math.max(0, end - deducted) * scale}%`, width: `${Math.min(deducted, end) * scale}%` }} />}
      </div>
      <ul class="legend" aria-label={messages.score.barName}>
        {parts.map(({ part, shown }) => (
          <li key={part} title={messages.partsExplained[part]}>
            <span class={`swatch part-${part}`} aria-hidden="true" />
            {messages.parts[part]} <b>{wholePoints(shown)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
