import type { Reason } from '../contract/match';
import { sentence, signedPoints } from './format';
import { messages } from './messages';
import { Quote } from './Quote';
import { partOf } from './score-parts';

/** Every reason with its points and its evidence; `total` closes the sum when it is given. */
export function ReasonList({ reasons, total }: { reasons: readonly Reason[]; total?: number }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.signal} ${reason.because}`}>
          <Points value={reason.points} />
          <div>
            <p lang="en">
              <span class={`swatch part-${partOf(reason.signal)}`} aria-hidden="true" />
              {sentence(reason.because)}
            </p>
            {reason.evidence?.map((evidence) => <Quote key={`${evidence.entryId} ${evidence.quote}`} evidence={evidence} />)}
          </div>
        </li>
      ))}
      {total !== undefined && (
        <li class="total">
          <Points value={total} />
          <p>{messages.partner.total}</p>
        </li>
      )}
    </ul>
  );
}

function Points({ value }: { value: number }) {
  const text = signedPoints(value);
  return (
    <span class="points">
      <span aria-hidden="true">{text}</span>
      <span class="visually-hidden">{messages.partner.points(text)}: </span>
    </span>
  );
}
