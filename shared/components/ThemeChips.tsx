import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Understood } from '../contract/understand';
import type { SubthemeId } from '../framework/subthemes';
import { THEME_IDS } from '../framework/themes';
import type { ThemeId } from '../framework/themes';
import { chipsOf } from '../client/theme-choice';
import type { Chip, ThemeChoice } from '../client/theme-choice';
import { labels } from '../language/labels';
import { Icon } from './Icon';
import { messages } from './messages';
import { countryOf } from './format';

const { themes: words } = messages;
const SDG_FLOOR = 0.3;
const SDGS_SHOWN = 3;
const WORDS_SHOWN = 1;

export interface ThemeChipsProps {
  understood: Understood;
  choice: ThemeChoice;
  onRemove: (id: ThemeId | SubthemeId) => void;
  onAdd: (id: ThemeId) => void;
  onNoProblem: () => void;
  /** How many facets are shown before the others are asked for. */
  shownFirst?: number;
  /** Stands beside the links below the facets. */
  children?: ComponentChildren;
}

/** What the text was taken to be about, each facet with the words that triggered it; every one can be removed, themes can be added. The strongest stand first; the others open on request. */
export function ThemeChips({ understood, choice, onRemove, onAdd, onNoProblem, shownFirst = 3, children }: ThemeChipsProps) {
  const [all, setAll] = useState(false);
  const chips = chipsOf(understood, choice);
  const shown = all ? chips : chips.slice(0, shownFirst);
  const addable = THEME_IDS.filter((id) => !chips.some((chip) => chip.id === id));
  const noticed = [
    ...understood.processFocus.map(({ id }) => labels.processFocuses[id]),
    ...understood.modalities.map(({ id }) => labels.modalities[id]),
    ...understood.parties.map(({ id }) => labels.parties[id]),
    ...understood.sdgs.filter(({ score }) => score >= SDG_FLOOR).toSorted((a, b) => b.score - a.score || a.goal - b.goal).slice(0, SDGS_SHOWN).map(({ goal }) => words.sdg(goal)),
    ...understood.places.map(({ city }) => `${city.name}, ${countryOf(city)}`),
  ];

  function add(event: Event & { currentTarget: HTMLSelectElement }) {
    const id = THEME_IDS.find((theme) => theme === event.currentTarget.value);
    event.currentTarget.value = '';
    if (id) onAdd(id);
  }

  return (
    <section class="themes" aria-label={words.label}>
      <ul class="chips" aria-label={words.label}>
        {shown.map((chip) => (
          <FacetChip key={chip.id} chip={chip} onRemove={onRemove} />
        ))}
        {all && (
          <li>
            <select class="add-theme" aria-label={words.add} value="" onChange={add}>
              <option value="">{words.add}</option>
              {addable.map((id) => (
                <option key={id} value={id}>
                  {labels.themes[id]}
                </option>
              ))}
            </select>
          </li>
        )}
      </ul>
      {chips.length === 0 && <p class="quiet">{words.none}</p>}
      {all && noticed.length > 0 && <p class="noticed quiet">{`${words.more}: ${noticed.join(' · ')}`}</p>}
      <div class="theme-links">
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.change(chips.length - shown.length)}
        </button>
        <button type="button" class="link" onClick={onNoProblem}>
          {words.notAProblem}
        </button>
        {children}
      </div>
    </section>
  );
}

function FacetChip({ chip, onRemove }: { chip: Chip; onRemove: ThemeChipsProps['onRemove'] }) {
  const because = chip.words.slice(0, WORDS_SHOWN).map(words.quoted).join(', ');
  const origin = chip.added ? words.added : words.wholeText;
  const everyWord = chip.words.map(words.quoted).join(', ');
  return (
    <li class={`chip ${chip.kind}`} title={everyWord ? words.because(everyWord) : origin}>
      <span>
        {chip.label} <small>{because || origin}</small>
      </span>
      <button type="button" aria-label={words.remove(chip.label)} onClick={() => onRemove(chip.id)}>
        <Icon name="cross" />
      </button>
    </li>
  );
}
