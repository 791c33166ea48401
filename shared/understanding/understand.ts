import type { Understood } from '../contract/understand';
import { LINKING_MODALITIES, PARTIES, PROCESS_FOCUSES, slugs, type NoticedFacet } from '../framework/facets';
import { SUBTHEME_GOALS } from '../framework/goals';
import { SUBTHEME_IDS, themeOf, type SubthemeId } from '../framework/subthemes';
import { THEME_IDS } from '../framework/themes';
import type { ConceptMatch } from './lexicon';
import { topicEvidence } from './topics';

/** Facets weaker than this are not shown. */
const SHOWN_FROM = 0.25;
/** A text none of whose sub-themes is at least this strong describes no problem of a city. */
const PROBLEM_FROM = 0.3;
/** Evidence at which a strength reaches two thirds. */
const SATURATION = 1.6;
const LEXICON_SHARE = 0.6;
/** Evidence at which a goal is as likely as not. */
const GOAL_MIDDLE = 4.5;

/** What is known of a text before it is understood. `likeness` holds each sub-theme's vector likeness in 0..1; null without vectors. */
export interface UnderstandInput {
  language: string;
  matches: readonly ConceptMatch[];
  likeness: ReadonlyMap<SubthemeId, number> | null;
  goals?: GoalNearness | null;
}

/** The cosines of a text to the sentences on each of the 17 goals, in order: the highest and the mean. */
export type GoalNearness = readonly { most: number; mean: number }[];

/** Themes, sub-themes, goals, process focus, linking modality and parties of a text from the words it uses and the sentences it resembles; places are added by who knows the map. */
export function understandText({ language, matches, likeness, goals = null }: UnderstandInput): Omit<Understood, 'places'> {
  const evidence = topicEvidence(matches);
  const subthemes = SUBTHEME_IDS.map((id) => ({ id, score: strengthOf(evidence.get(id) ?? 0, likeness?.get(id) ?? (likeness ? 0 : null)), words: wordsFor(id, matches) })).sort(byScore);
  const shown = subthemes.filter(({ score }) => score >= SHOWN_FROM).slice(0, 6);
  return {
    language,
    problem: (subthemes[0]?.score ?? 0) >= PROBLEM_FROM,
    subthemes: shown,
    themes: themesOf(shown),
    sdgs: goalsOf(subthemes, matches, goals),
    processFocus: noticed(slugs(PROCESS_FOCUSES), matches),
    modalities: noticed(slugs(LINKING_MODALITIES), matches),
    parties: noticed(slugs(PARTIES).filter((id) => id !== 'other'), matches),
  };
}

/** A sub-theme's strength in 0..1 from the evidence of the words, and from its likeness where there are vectors. */
function strengthOf(evidence: number, likeness: number | null): number {
  const told = 1 - Math.exp(-evidence / SATURATION);
  return Math.min(1, likeness === null ? told : LEXICON_SHARE * told + (1 - LEXICON_SHARE) * likeness);
}

function wordsFor(id: SubthemeId, matches: readonly ConceptMatch[]): string[] {
  return [...new Set(matches.filter(({ concept }) => concept.subthemes.includes(id)).map(({ words }) => words))];
}

function themesOf(subthemes: Understood['subthemes']): Understood['themes'] {
  return THEME_IDS.map((id) => {
    const own = subthemes.filter((subtheme) => themeOf(subtheme.id) === id);
    const none = own.reduce((rest, subtheme) => rest * (1 - subtheme.score), 1);
    return { id, score: 1 - none, words: [...new Set(own.flatMap((subtheme) => subtheme.words))] };
  })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

/**
 * Strengths of all 17 goals: the goals of the text's concepts (how many, and their share of all), and how near the text is to sentences on each goal, absolutely and among the goals.
 * Without vectors the sub-themes' goals stand in. The sum is squeezed into 0..1.
 */
function goalsOf(subthemes: readonly { id: SubthemeId; score: number }[], matches: readonly ConceptMatch[], nearness: GoalNearness | null): Understood['sdgs'] {
  const told = goalEvidence(matches);
  const all = told.reduce((sum, value) => sum + value, 0);
  const nearest = nearness ? spread(nearness.map(({ most }) => most)) : null;
  return Array.from({ length: 17 }, (_, at) => {
    const words = Math.log(1 + (told[at] ?? 0)) + (all > 0 ? (2 * (told[at] ?? 0)) / all : 0);
    const near = nearness?.[at];
    const meaning = near && nearest ? 0.5 * (nearest[at] ?? 0) + 2 * (near.most + near.mean) : 2 * bySubthemes(subthemes, at + 1);
    return { goal: at + 1, score: 1 / (1 + Math.exp(GOAL_MIDDLE - words - meaning)) };
  });
}

function goalEvidence(matches: readonly ConceptMatch[]): number[] {
  const evidence = Array.from({ length: 17 }, () => 0);
  for (const concept of new Set(matches.map((match) => match.concept))) {
    for (const goal of concept.sdgs) evidence[goal - 1] = (evidence[goal - 1] ?? 0) + 1 / concept.sdgs.length;
  }
  return evidence;
}

function bySubthemes(subthemes: readonly { id: SubthemeId; score: number }[], goal: number): number {
  return subthemes.reduce((sum, { id, score }) => sum + (SUBTHEME_GOALS[id].includes(goal) ? (score * score) / (SUBTHEME_GOALS[id].indexOf(goal) + 1) : 0), 0);
}

/** How many standard deviations each value lies above the mean of all. */
function spread(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

/** The facets of one category that the words tell of, each with the words that did. */
function noticed<Id extends NoticedFacet>(ids: readonly Id[], matches: readonly ConceptMatch[]): { id: Id; score: number; words: string[] }[] {
  return ids
    .map((id) => {
      const words = [...new Set(matches.filter(({ concept }) => concept.facets.includes(id)).map((match) => match.words))];
      return { id, score: 1 - Math.exp(-words.length / SATURATION), words };
    })
    .filter(({ words }) => words.length > 0)
    .sort(byScore);
}

function byScore(a: { score: number; id: string }, b: { score: number; id: string }): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
