import { messages } from './messages';
import { useDelayed } from './use-delayed';

const PATIENCE_MS = 150;

/** Grey cards while a first answer is awaited; nothing at all for a quick one. */
export function Skeleton() {
  const late = useDelayed(true, PATIENCE_MS);
  if (!late) return null;
  return (
    <div class="skeleton">
      <p class="visually-hidden">{messages.results.searching}</p>
      {[0, 1, 2].map((key) => (
        <div key={key} class="card" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
