import { sentence } from './format';
import { Icon } from './Icon';
import { messages } from './messages';

/** Cautions as plain sentences, each with a sign; nothing when there are none. */
export function Cautions({ cautions }: { cautions: readonly { id: string; because: string }[] }) {
  if (cautions.length === 0) return null;
  return (
    <ul class="cautions" aria-label={messages.partner.cautions}>
      {cautions.map((caution) => (
        <li key={caution.id}>
          <Icon name="warning" />
          <span>{sentence(caution.because)}</span>
        </li>
      ))}
    </ul>
  );
}
