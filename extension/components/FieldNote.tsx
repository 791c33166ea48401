import type { Found } from '../../shared/calls/read-call';
import { Icon } from '../../shared/components/Icon';
import { callMessages } from '../call-messages';

const { form: words } = callMessages;

/** Under a field: the words it was filled from and what to look at again, or that the text does not tell it. */
export function FieldNote({ found }: { found: Found<unknown> | null }) {
  if (!found) return <span class="field-note">{words.empty}</span>;
  return (
    <span class="field-note">
      <Icon name="tick" />
      {words.found(found.quote)}
      {found.doubt && <b class="doubt">{words.doubts[found.doubt]}</b>}
    </span>
  );
}
