import { useId } from 'preact/hooks';
import { DIRECTIONS } from '../contract/match';
import type { Direction } from '../contract/match';
import { messages } from './messages';

const { problem: words } = messages;

/** Turns the question round: cities that have an answer, or cities that need what the home city does well. Arrow keys move between the two. */
export function DirectionChoice({ direction, onTurn }: { direction: Direction; onTurn: (direction: Direction) => void }) {
  const id = useId();
  return (
    <fieldset class="direction">
      <legend class="visually-hidden">{words.direction}</legend>
      {DIRECTIONS.map((value) => (
        <label key={value}>
          <input type="radio" name={id} value={value} checked={direction === value} onChange={() => onTurn(value)} />
          {words.directions[value]}
        </label>
      ))}
    </fieldset>
  );
}
