import { messages } from '../messages';
import { settingsStore } from '../services/settings';
import { HomePicker } from './HomePicker';

const { firstRun: words } = messages;

/** The invitation to name a home city; it does not come back once answered. */
export function FirstRun() {
  return (
    <section class="notice calm first-run" aria-labelledby="first-run">
      <p class="notice-title">
        <strong id="first-run">{words.title}</strong>
      </p>
      <p class="notice-text">{words.text}</p>
      <HomePicker home={null} />
      <button type="button" class="link" onClick={() => void settingsStore.update((settings) => ({ ...settings, invited: true }))}>
        {words.later}
      </button>
    </section>
  );
}
