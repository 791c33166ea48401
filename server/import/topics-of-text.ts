import type { SubthemeId } from '../../shared/framework/subthemes';
import { themeOf } from '../../shared/framework/subthemes';
import type { ThemeId } from '../../shared/framework/themes';
import type { Lexicon } from '../../shared/understanding/lexicon';
import { topicEvidence } from '../../shared/understanding/topics';
import { findDataFolder } from '../gazetteer/data-folder';
import { loadLexicon } from '../matching/load-lexicon';

const MOST = 3;
const LEAST = 0.5;
/** A sub-theme with less than this share of the strongest one's evidence is not told. */
const SHARE = 0.5;
const TEXT_READ = 1200;
const WORDS_TOLD = 5;
let lexicon: Lexicon | null = null;

/** Themes for a record whose source names none; `because` tells the words they were read from. */
export interface TextTopics {
  themes: ThemeId[];
  subthemes: SubthemeId[];
  because: string;
}

/** What a title, and if that says nothing the beginning of the text, are about by the words of the lexicon; `other` when no word of the field is met. */
export function topicsOfText(title: string, text: string, language: string): TextTopics {
  lexicon ??= loadLexicon(findDataFolder());
  for (const part of [title, text.slice(0, TEXT_READ)]) {
    const matches = lexicon.find(part, language);
    const ranked = [...topicEvidence(matches)].filter(([, value]) => value >= LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const subthemes = ranked.filter(([, value]) => value >= SHARE * (ranked[0]?.[1] ?? 0)).slice(0, MOST).map(([id]) => id);
    if (subthemes.length === 0) continue;
    const words = [...new Set(matches.filter(({ concept }) => concept.subthemes.some((id) => subthemes.includes(id))).map((match) => match.words.toLowerCase()))].slice(0, WORDS_TOLD);
    return { themes: themesOf(subthemes), subthemes, because: `The source names no theme; read from its words ${words.map((word) => `“${word}”`).join(', ')}.` };
  }
  return { themes: ['other'], subthemes: [], because: 'The source names no theme, and its words point to none.' };
}

/** The themes of sub-themes, each once. */
export function themesOf(subthemes: readonly SubthemeId[]): ThemeId[] {
  return [...new Set(subthemes.map(themeOf))];
}
