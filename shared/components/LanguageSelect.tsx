import { INTERFACE_LANGUAGES, LANGUAGE_KEY } from '../language/spoken';
import { messages } from './messages';

const { language: words } = messages;

/** The choice of the interface's language; the page is shown anew in it. */
export function LanguageSelect() {
  const chosen = localStorage.getItem(LANGUAGE_KEY) ?? '';

  function choose(event: Event & { currentTarget: HTMLSelectElement }) {
    const { value } = event.currentTarget;
    if (value === '') localStorage.removeItem(LANGUAGE_KEY);
    else localStorage.setItem(LANGUAGE_KEY, value);
    location.reload();
  }

  return (
    <label class="language">
      <span>{words.label}</span>{' '}
      <select value={chosen} onChange={choose}>
        <option value="">{words.asBrowser}</option>
        {Object.entries(INTERFACE_LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
