import { messages } from './messages';

const HIGH = 0.7;
const MIDDLE = 0.45;
type Level = 'high' | 'middle' | 'low';

/** How well documented a ranking is, in words; it stands apart from the fit. `confidence` lies in 0..1. */
export function ConfidenceWord({ confidence }: { confidence: number }) {
  const level = levelOf(confidence);
  return (
    <span class={`confidence ${level}`}>
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {messages.partner.evidenceLevel[level]}
    </span>
  );
}

function levelOf(confidence: number): Level {
  if (confidence >= HIGH) return 'high';
  return confidence >= MIDDLE ? 'middle' : 'low';
}
