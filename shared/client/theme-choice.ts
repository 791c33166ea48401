import type { MatchRequest } from '../contract/match';
import type { Understood } from '../contract/understand';
import { themeOf } from '../framework/subthemes';
import type { SubthemeId } from '../framework/subthemes';
import { labels } from '../language/labels';
import type { ThemeId } from '../framework/themes';

/** The officer's corrections of what was detected; a removed facet stays removed until the problem is replaced. */
export interface ThemeChoice {
  added: ThemeId[];
  removed: (ThemeId | SubthemeId)[];
}

interface ChipText {
  label: string;
  /** The words of the text that triggered it; empty when it came from the text as a whole, or from the officer. */
  words: string[];
  /** How strongly it was detected, 0..1; what the officer added counts as certain. */
  score: number;
  added: boolean;
}

/** A theme or sub-theme in force. */
export type Chip = ChipText & ({ kind: 'theme'; id: ThemeId } | { kind: 'subtheme'; id: SubthemeId });

export const NO_CORRECTION: ThemeChoice = { added: [], removed: [] };

/** The facets in force, strongest first: detected ones that were not removed, and added ones; a sub-theme goes with its theme. */
export function chipsOf(understood: Understood, choice: ThemeChoice): Chip[] {
  const removed = new Set<string>(choice.removed);
  const added = choice.added.filter((id) => !understood.themes.some((theme) => theme.id === id && !removed.has(id)));
  const chips: Chip[] = [
    ...added.map((id): Chip => ({ kind: 'theme', id, label: labels.themes[id], words: [], score: 1, added: true })),
    ...understood.themes.filter(({ id }) => !removed.has(id)).map(({ id, words, score }): Chip => ({ kind: 'theme', id, label: labels.themes[id], words, score, added: false })),
    ...understood.subthemes
      .filter(({ id }) => !removed.has(id) && !removed.has(themeOf(id)))
      .map(({ id, words, score }): Chip => ({ kind: 'subtheme', id, label: labels.subthemes[id], words, score, added: false })),
  ];
  return chips.toSorted((a, b) => b.score - a.score);
}

/** The part of a request that carries the corrections; empty when nothing that was detected has been changed. */
export function correctionOf(understood: Understood | null, choice: ThemeChoice): Pick<MatchRequest, 'themes' | 'subthemes'> {
  if (!understood || !changes(understood, choice)) return {};
  const chips = chipsOf(understood, choice);
  return {
    themes: chips.flatMap((chip) => (chip.kind === 'theme' ? [chip.id] : [])),
    subthemes: chips.flatMap((chip) => (chip.kind === 'subtheme' ? [chip.id] : [])),
  };
}

/** Whether the corrections make a difference to what was detected. */
export function changes(understood: Understood, choice: ThemeChoice): boolean {
  const detected = new Set<string>([...understood.themes, ...understood.subthemes].map(({ id }) => id));
  return choice.added.some((id) => !detected.has(id)) || choice.removed.some((id) => detected.has(id));
}

/** The choice after a facet was removed. */
export function without(choice: ThemeChoice, id: ThemeId | SubthemeId): ThemeChoice {
  return { added: choice.added.filter((other) => other !== id), removed: [...choice.removed.filter((other) => other !== id), id] };
}

/** The choice after a theme was added or taken back in. */
export function withTheme(choice: ThemeChoice, id: ThemeId): ThemeChoice {
  return { added: [...choice.added.filter((other) => other !== id), id], removed: choice.removed.filter((other) => other !== id) };
}
