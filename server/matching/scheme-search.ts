import type { SchemeRecord } from '../../shared/contract/records';
import { SUBTHEMES, themeOf, type SubthemeId } from '../../shared/framework/subthemes';
import { THEMES, type ThemeId } from '../../shared/framework/themes';
import type { SearchIndex } from '../../shared/index/port';
import { createSearchIndex } from '../../shared/index/search-index';
import { analyse } from '../../shared/text/analyse';
import { fold } from '../../shared/text/fold';
import { KNOWN_LANGUAGES, knownLanguage, type KnownLanguage } from '../../shared/text/languages';
import { words } from '../../shared/text/words';
import type { ConceptMatch, Lexicon } from '../../shared/understanding/lexicon';
import { editDistance } from '../gazetteer/edit-distance';
import { lookupDocument, type PlaceNames } from './scheme-document';

/**
 * A scheme found by words, each as it was typed: those it has, those it has under a similar spelling, those whose theme it is for, and those it lacks.
 * `covered` counts the words, a theme's only in part; `relevance` is its fit beside the best, in 0..1.
 */
export interface FoundScheme {
  has: string[];
  like: string[];
  themes: { word: string; theme: string }[];
  lacks: string[];
  covered: number;
  relevance: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

type Topics = { themes: readonly ThemeId[]; subthemes: readonly SubthemeId[] };

/** A word's finds: schemes with their BM25, and whether only a similar spelling was found. */
interface Finds {
  scores: Map<string, number>;
  similar: boolean;
}

const MOST_WORDS = 12;
/** A word found in another language counts this much of one found as it was typed. */
const TRANSLATED = 0.6;
/** A word found only under a similar spelling counts this much. */
const SIMILAR = 0.6;
/** What a scheme counts that is for a word's sub-theme, or for its theme only, without having the word. */
const FOR_SUBTHEME = 0.5;
const FOR_THEME = 0.25;

/** Schemes by the words of their texts, any word, in all stems and accents, across languages, and with a slip of the pen in a name. */
export class SchemeSearch {
  readonly #index: SearchIndex = createSearchIndex({ analyse });
  readonly #languages = new Set<KnownLanguage>();
  #names = new Set<string>();
  /** Words with accents by the way they are typed without: a stem may hang on an accent. */
  readonly #accented = new Map<string, Set<string>>();
  readonly #topics = new Map<string, Topics>();
  #version = '';

  constructor(
    private readonly lexicon: Lexicon | null,
    private readonly places: PlaceNames,
  ) {}

  /** Takes in the schemes of a data version; the same version is not read again. */
  load(schemes: readonly SchemeRecord[], version: string): void {
    if (version === this.#version) return;
    const documents = schemes.map((scheme) => lookupDocument(scheme, this.places));
    this.#index.rebuild(documents);
    this.#accented.clear();
    for (const { fields } of documents) for (const { text } of words(`${fields.title} ${fields.problem} ${fields.body}`)) this.#noteAccents(text);
    this.#names = new Set(schemes.flatMap(({ title, runner = '' }) => words(`${title} ${runner}`).map(({ text }) => fold(text))));
    this.#topics.clear();
    for (const { id, themes = [], subthemes = [] } of schemes) this.#topics.set(id, { themes, subthemes });
    this.#languages.clear();
    for (const { lang = 'en' } of schemes) {
      const language = knownLanguage(lang);
      if (language) this.#languages.add(language);
    }
    this.#version = version;
  }

  /** The schemes that have any of the words or are for their themes, by id; null when the text holds no word to search for. */
  find(q: string): Map<string, FoundScheme> | null {
    const searched = this.#wordsOf(q);
    if (searched.length === 0) return null;
    const near = KNOWN_LANGUAGES.filter((language) => language === 'en' || this.#languages.has(language));
    let met = this.#concepts(q, near);
    let found = searched.map((word) => this.#finds(word, met));
    if (found.some(({ scores, similar }) => similar || scores.size === 0)) {
      met = [...met, ...this.#concepts(q, KNOWN_LANGUAGES.filter((language) => !near.includes(language)))];
      found = searched.map((word) => this.#finds(word, met));
    }
    const topics = searched.map((word) => this.#topicsOf(word, met));
    const ids = new Set([...found.flatMap(({ scores }) => [...scores.keys()]), ...[...this.#topics].filter(([, own]) => topics.some((wanted) => shareOf(own, wanted) !== null)).map(([id]) => id)]);
    const totals = new Map([...ids].map((id) => [id, found.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0)]));
    const most = Math.max(0, ...totals.values());
    return new Map([...totals].map(([id, total]) => [id, { ...this.#told(id, searched, found, topics), relevance: most === 0 ? 0 : total / most }]));
  }

  #told(id: string, searched: readonly Word[], found: readonly Finds[], topics: readonly ReadonlySet<SubthemeId>[]): Omit<FoundScheme, 'relevance'> {
    const told: Omit<FoundScheme, 'relevance'> = { has: [], like: [], themes: [], lacks: [], covered: 0 };
    searched.forEach(({ text }, at) => {
      const share = shareOf(this.#topics.get(id), topics[at] ?? new Set());
      if (found[at]?.scores.has(id)) (found[at].similar ? told.like : told.has).push(text);
      else if (share) told.themes.push({ word: text, theme: share.theme });
      else told.lacks.push(text);
      told.covered += found[at]?.scores.has(id) ? 1 : (share?.counts ?? 0);
    });
    return told;
  }

  /** The words that say something in at least one of the languages; all of them when none does. */
  #wordsOf(q: string): Word[] {
    const all = words(q).slice(0, MOST_WORDS);
    const telling = all.filter(({ text }) => analyse(text, 'en').length > 0);
    return telling.length > 0 ? telling : all;
  }

  #finds(word: Word, met: readonly ConceptMatch[]): Finds {
    const scores = this.#search(new Map(this.#terms(word.text).map((term) => [term, 1])));
    for (const translation of this.#translations(word, met)) for (const [id, score] of this.#searchAll(translation)) scores.set(id, Math.max(scores.get(id) ?? 0, TRANSLATED * score));
    if (scores.size > 0) return { scores, similar: false };
    return { scores: this.#search(new Map(this.#similar(fold(word.text)).flatMap((name) => this.#terms(name)).map((term) => [term, SIMILAR]))), similar: true };
  }

  #search(weights: ReadonlyMap<string, number>): Map<string, number> {
    const terms = [...weights].map(([term, weight]) => ({ term, weight }));
    return new Map(this.#index.search({ terms, limit: Math.max(1, this.#index.size) }).map(({ id, lexical }) => [id, lexical]));
  }

  /** Schemes that have all of these stems: half of what an idea is called is another idea. */
  #searchAll(stems: readonly string[]): Map<string, number> {
    const [first, ...others] = stems.map((stem) => this.#search(new Map([[stem, 1]])));
    return new Map([...(first ?? [])].flatMap(([id, score]): [string, number][] => (others.every((each) => each.has(id)) ? [[id, others.reduce((sum, each) => sum + (each.get(id) ?? 0), score) / stems.length]] : [])));
  }

  /** A word's stems in every language that schemes are written in. */
  #terms(word: string): string[] {
    const languages = new Set<string>(['en', ...this.#languages]);
    const spellings = [word, ...(this.#accented.get(fold(word)) ?? [])];
    const terms = new Set([...languages].flatMap((language) => spellings.flatMap((spelling) => analyse(spelling, language).map(({ term }) => term))));
    return terms.size > 0 ? [...terms] : [fold(word)];
  }

  #noteAccents(word: string): void {
    if (/^[\x20-\x7e]*$/.test(word)) return;
    const lower = word.normalize('NFC').toLowerCase();
    const key = fold(lower);
    if (key !== lower) this.#accented.set(key, (this.#accented.get(key) ?? new Set()).add(lower));
  }

  /** The ideas of the field that the text names in these languages; everyday words mean too many things to be carried over. */
  #concepts(q: string, languages: readonly KnownLanguage[]): ConceptMatch[] {
    return languages.flatMap((language) => this.lexicon?.find(q, language) ?? []).filter(({ concept }) => concept.subthemes.length > 0);
  }

  /** The stems of what a word's ideas are called first in each language of the schemes, those of one name together. */
  #translations(word: Word, met: readonly ConceptMatch[]): string[][] {
    const ideas = met.filter((match) => covers(match, word));
    return [...this.#languages].flatMap((language) => ideas.map(({ concept }) => analyse(concept.terms[language][0] ?? '', language).map(({ term }) => term)));
  }

  #topicsOf(word: Word, met: readonly ConceptMatch[]): Set<SubthemeId> {
    return new Set(met.filter((match) => covers(match, word)).flatMap(({ concept }) => concept.subthemes));
  }

  /** Words of names that begin so, or are a slip or two of the pen away. */
  #similar(word: string): string[] {
    if (word.length < 3) return [];
    const slips = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    return [...this.#names].filter((name) => name.startsWith(word) || (name.length >= 4 && editDistance(word, name, slips) <= slips));
  }
}

function covers(match: ConceptMatch, { start, end }: Word): boolean {
  return match.start <= start && match.end >= end;
}

/** Whether a scheme is for one of these sub-themes, or for the theme of one, and what that counts; null when it is for neither. */
function shareOf(own: Topics | undefined, wanted: ReadonlySet<SubthemeId>): { theme: string; counts: number } | null {
  const subtheme = own?.subthemes.find((id) => wanted.has(id));
  if (subtheme) return { theme: SUBTHEMES[subtheme][0], counts: FOR_SUBTHEME };
  const theme = own?.themes.find((id) => id !== 'other' && [...wanted].some((one) => themeOf(one) === id)); // "other" is no theme to share
  return theme ? { theme: THEMES[theme], counts: FOR_THEME } : null;
}
