import type { MatchResponse } from '../contract/match';
import { wholeNumber } from './format';
import { messages } from './messages';

const { footer: words } = messages;

/** Data version and time of the answer, and who gets to see the problem. */
export function ResultFooter({ answer, server }: { answer: MatchResponse | null; server: string }) {
  return (
    <div class="result-footer">
      {answer && (
        <p>
          {words.data(answer.dataVersion)} · {words.took(wholeNumber(answer.tookMs))}
        </p>
      )}
      <details>
        <summary>{words.whoSees}</summary>
        <p>{words.whoSeesText(server)}</p>
      </details>
    </div>
  );
}
