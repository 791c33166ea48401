import { compareMessages as words } from '../compare-messages';
import { COMPARED } from '../services/comparison';

/** Says how many cities are chosen for a comparison, and opens it. */
export function CompareBar({ count, onOpen, onClear }: { count: number; onOpen: () => void; onClear: () => void }) {
  return (
    <div class={count > 0 ? 'compare-bar-line' : 'visually-hidden'}>
      <output>{count > 0 && words.chosen(count)}</output>
      {count >= COMPARED.least && (
        <button type="button" class="button primary" onClick={onOpen}>
          {words.open}
        </button>
      )}
      {count > 0 && (
        <button type="button" class="button" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
