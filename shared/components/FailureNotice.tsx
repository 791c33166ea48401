import type { Failure } from '../client/failure';
import { sentence } from './format';
import { messages } from './messages';
import { Notice } from './Notice';

export interface FailureNoticeProps {
  failure: Failure;
  onRetry?: () => void;
  onSettings?: () => void;
}

/** A failed call in words, with the step that may mend it. */
export function FailureNotice({ failure, onRetry, onSettings }: FailureNoticeProps) {
  const { title, next } = messages.failure[failure.kind];
  const settingsHelp = failure.kind !== 'timeout' && failure.kind !== 'refused';
  return (
    <Notice
      title={title}
      tone="warning"
      icon="warning"
      urgent
      actions={
        <>
          {onRetry && (
            <button type="button" class="button" onClick={onRetry}>
              {messages.failureActions.again}
            </button>
          )}
          {onSettings && settingsHelp && (
            <button type="button" class="button" onClick={onSettings}>
              {messages.failureActions.settings}
            </button>
          )}
        </>
      }
    >
      <p>{failure.kind === 'refused' && failure.message ? sentence(failure.message) : next(failure.server)}</p>
      {failure.kind === 'unreadable' && failure.message && <p class="quiet">{messages.failureActions.field(failure.message)}</p>}
    </Notice>
  );
}
