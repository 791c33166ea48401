import { Notice } from '../../shared/components/Notice';
import { messages } from '../messages';
import { download } from '../services/download';
import type { SetAside } from '../services/set-aside';

const { shortlist: words } = messages;

/** Says that stored parts could not be read, and gives them back as a file. */
export function DamagedNotice({ title, text, parts, onForget }: { title: string; text: string; parts: readonly SetAside[]; onForget: () => Promise<void> }) {
  return (
    <Notice
      title={title}
      tone="warning"
      icon="warning"
      actions={
        <>
          <button type="button" class="button" onClick={() => download(words.damagedFile, parts)}>
            {words.damagedSave}
          </button>
          <button type="button" class="button" onClick={() => void onForget()}>
            {words.damagedForget}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Notice>
  );
}
