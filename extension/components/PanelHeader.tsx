import { useState } from 'preact/hooks';
import { Brand } from '../../shared/components/Brand';
import { Icon } from '../../shared/components/Icon';
import { messages } from '../messages';
import { openOptions } from '../services/options-page';
import type { Settings } from '../services/settings';
import { HomePicker } from './HomePicker';
import { countryOf } from '../../shared/components/format';

export const VIEWS = ['match', 'lookup', 'shortlist'] as const;

export type View = (typeof VIEWS)[number];

export interface PanelHeaderProps {
  view: View;
  onView: (view: View) => void;
  settings: Settings;
  saved: number;
  onKeys: () => void;
}

const { header: words, views } = messages;

/** Name, home city, settings, and the three views. */
export function PanelHeader({ view, onView, settings, saved, onKeys }: PanelHeaderProps) {
  const [choosing, setChoosing] = useState(false);
  const { home } = settings;
  return (
    <header class="panel-header">
      <div class="panel-top">
        <h1>
          <Brand />
        </h1>
        <button type="button" class="home" aria-expanded={choosing} title={words.change} onClick={() => setChoosing(!choosing)}>
          <Icon name="pin" />
          <span>{home ? words.forHome(`${home.name}, ${countryOf(home)}`) : words.noHome}</span>
        </button>
        <button type="button" class="icon-button" aria-label={words.keys} title={words.keys} onClick={onKeys}>
          <Icon name="question" />
        </button>
        <button type="button" class="icon-button" aria-label={words.settings} title={words.settings} onClick={openOptions}>
          <Icon name="gear" />
        </button>
      </div>
      {choosing && (
        <div class="home-choice">
          <HomePicker home={home} onChosen={() => setChoosing(false)} />
        </div>
      )}
      <nav class="views" aria-label={views.label}>
        {VIEWS.map((name) => (
          <button key={name} type="button" aria-current={name === view ? 'page' : undefined} onClick={() => onView(name)}>
            {views[name]}
            {name === 'shortlist' && saved > 0 && <span class="count"> {saved}</span>}
          </button>
        ))}
      </nav>
    </header>
  );
}
