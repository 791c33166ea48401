import { confidenceLevel } from './confidence-level';
import { messages } from './messages';

/** How well documented a ranking is, in words; it stands apart from the fit. `confidence` lies in 0..1. */
export function ConfidenceWord({ confidence }: { confidence: number }) {
  const level = confidenceLevel(confidence);
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
