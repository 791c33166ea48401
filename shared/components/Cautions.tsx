import { sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';

/** Cautions as plain sentences, each with a sign; nothing when there are none. */
export function Cautions({ cautions, label = messages.partner.cautions }: { cautions: readonly { id: string; because: string }[]; label?: string }) {
  if (cautions.length === 0) return null;
  return (
    <ul class="cautions" aria-label={label}>
      {cautions.map((caution) => (
        <li key={caution.id}>
          <Icon name="warning" />
          <span lang="en">{sentence(caution.because)}</span>
        </li>
      ))}
    </ul>
  );
}
