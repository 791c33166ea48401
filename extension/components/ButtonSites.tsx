import { useId, useState } from 'preact/hooks';
import { useStored } from '../hooks/use-stored';
import { messages } from '../messages';
import { allowButtonOn, EVERYWHERE, siteInWords, siteOf, stopButtonOn } from '../services/button-sites';
import { buttonSitesStore } from '../services/button-sites-store';

const words = messages.options.button;

/** Where a small button stands beside selected text: nowhere, on the sites the officer names, or everywhere. The browser asks for each; each can be taken back here. */
export function ButtonSites() {
  const sites = useStored(buttonSitesStore);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  if (!sites) return null;
  const everywhere = EVERYWHERE.every((site) => sites.includes(site));
  const named = sites.filter((site) => !EVERYWHERE.some((all) => all === site));

  async function allow(wanted: readonly string[], name: string) {
    const allowed = await allowButtonOn(wanted); // first, while the click still counts as the officer's gesture
    setOutcome(allowed ? words.allowed(name) : words.denied(name));
    if (allowed) setTyped('');
  }

  async function stop(gone: readonly string[], name: string) {
    await stopButtonOn(gone);
    setOutcome(words.stopped(name));
  }

  return (
    <>
      <p class="quiet">{words.help}</p>
      <form
        class="server-field button-field"
        onSubmit={(event) => {
          event.preventDefault();
          const site = siteOf(typed);
          if (site) void allow([site], siteInWords(site));
          else setOutcome(words.badSite);
        }}
      >
        <label for={id}>{words.site}</label>
        <div class="row">
          <input id={id} type="text" inputMode="url" autocomplete="off" spellcheck={false} placeholder="reports.example.org" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          <button type="submit" class="button">
            {words.allowSite}
          </button>
          {!everywhere && (
            <button type="button" class="button" onClick={() => void allow(EVERYWHERE, words.everywhere)}>
              {words.allowEverywhere}
            </button>
          )}
        </div>
      </form>
      <output class="outcome">{outcome}</output>
      {sites.length === 0 ? <p class="quiet">{words.none}</p> : <h3>{words.where}</h3>}
      <ul class="button-sites">
        {everywhere && <Site name={words.everywhere} onStop={() => stop(EVERYWHERE, words.everywhere)} />}
        {named.map((site) => (
          <Site key={site} name={siteInWords(site)} onStop={() => stop([site], siteInWords(site))} />
        ))}
      </ul>
    </>
  );
}

function Site({ name, onStop }: { name: string; onStop: () => Promise<void> }) {
  return (
    <li>
      <span>{name}</span>
      <button type="button" class="button" aria-label={words.stopName(name)} onClick={() => void onStop()}>
        {words.stop}
      </button>
    </li>
  );
}
