import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Problem } from '../client/use-finder';
import type { Direction } from '../contract/match';
import { DirectionChoice } from './DirectionChoice';
import { hostOf, momentInWords } from './format';
import { messages } from './messages';

const { problem: words } = messages;

export interface ProblemBoxProps {
  problem: Problem;
  ready: boolean;
  matching: boolean;
  /** The answer is in view: the box folds up until it is used again. */
  settled: boolean;
  onEdit: (text: string) => void;
  onMatch: () => void;
  onClear: () => void;
  direction: Direction;
  onTurn: (direction: Direction) => void;
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** The problem as editable text with the page it comes from, and the button that sends it. */
export function ProblemBox({ problem, ready, matching, settled, onEdit, onMatch, onClear, direction, onTurn, field }: ProblemBoxProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // It unfolds when it is used and folds with the next match, not when the focus leaves: the page must not move under a click.
  const [inUse, setInUse] = useState(false);
  const folded = settled && !inUse;
  const { source, capturedAt } = problem;
  const label = direction === 'needs' ? words.offerLabel : words.label;

  function match() {
    setInUse(false);
    onMatch();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!ready) return;
    match();
    button.current?.focus(); // out of the text, so that it folds up and single keys reach the cards
  }

  return (
    <section class={folded ? 'problem folded' : 'problem'} aria-label={label}>
      <DirectionChoice direction={direction} onTurn={onTurn} />
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class={source ? 'captured' : undefined}
        rows={4}
        maxLength={20_000}
        placeholder={direction === 'needs' ? words.offerPlaceholder : words.placeholder}
        value={problem.text}
        onFocus={() => setInUse(true)}
        onInput={(event) => onEdit(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="problem-foot">
        {source && (
          <p class="from">
            {words.from}{' '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.url}>
                {source.title || hostOf(source.url)}
              </a>
            ) : (
              source.title
            )}
            {source.url && source.title && ` · ${hostOf(source.url)}`}
            {capturedAt !== undefined && ` · ${momentInWords(capturedAt)}`}
          </p>
        )}
        <div class="problem-actions">
          <button type="button" ref={button} class="button primary" disabled={!ready} aria-busy={matching} onClick={match}>
            {matching ? words.matching : words.match}
            {!matching && !folded && <kbd aria-hidden="true">{words.keys}</kbd>}
          </button>
          {problem.text && (
            <button type="button" class="button" onClick={onClear}>
              {words.clear}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
