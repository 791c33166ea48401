import { Brand } from '../../shared/components/Brand';
import { LanguageSelect } from '../../shared/components/LanguageSelect';
import { useStored } from '../hooks/use-stored';
import { messages } from '../messages';
import { settingsStore } from '../services/settings';
import type { Settings } from '../services/settings';
import { pageButtonOpensPanel } from '../services/panel';
import { ButtonSites } from './ButtonSites';
import { HomePicker } from './HomePicker';
import { ServerField } from './ServerField';

const { options: words } = messages;

/** The settings page. Every change is stored at once. */
export function Options() {
  const settings = useStored(settingsStore);
  return settings && <LoadedOptions settings={settings} />;
}

function LoadedOptions({ settings }: { settings: Settings }) {
  return (
    <main class="options">
      <h1>
        <Brand /> <span>{words.title}</span>
      </h1>
      <section aria-labelledby="server">
        <h2 id="server">{words.server}</h2>
        <ServerField server={settings.server} />
      </section>
      <section aria-labelledby="home">
        <h2 id="home">{words.home}</h2>
        <HomePicker home={settings.home} label={words.homeLabel} />
        <p class="quiet">{words.homeHelp}</p>
      </section>
      <section aria-labelledby="habits">
        <h2 id="habits">{words.habits}</h2>
        <LanguageSelect />
        <Switch name="matchAtOnce" label={words.matchAtOnce} help={words.matchAtOnceHelp} settings={settings} />
        <Switch name="singleKeys" label={words.singleKeys} help={words.singleKeysHelp} settings={settings} />
        <p class="quiet">{words.shortcut}</p>
      </section>
      {pageButtonOpensPanel() && (
        <section aria-labelledby="button">
          <h2 id="button">{words.button.title}</h2>
          <ButtonSites />
        </section>
      )}
      <section aria-labelledby="permissions">
        <h2 id="permissions">{words.permissions}</h2>
        <dl class="permissions">
          {words.permissionList.map(([what, why]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}

function Switch({ name, label, help, settings }: { name: 'matchAtOnce' | 'singleKeys'; label: string; help: string; settings: Settings }) {
  function set(on: boolean) {
    void settingsStore.update((now) => ({ ...now, [name]: on }));
  }
  return (
    <label class="check">
      <input type="checkbox" checked={settings[name]} onChange={(event) => set(event.currentTarget.checked)} />
      <span>
        {label}
        <span class="quiet"> {help}</span>
      </span>
    </label>
  );
}
