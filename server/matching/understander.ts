import type { Understood, UnderstandRequest } from '../../shared/contract/understand';
import { SUBTHEME_IDS, type SubthemeId } from '../../shared/framework/subthemes';
import { detectLanguage } from '../../shared/text/detect-language';
import { englishGloss } from '../../shared/understanding/query-terms';
import type { ConceptMatch, Lexicon } from '../../shared/understanding/lexicon';
import { SUBTHEME_DESCRIPTIONS } from '../../shared/understanding/subtheme-descriptions';
import { understandText } from '../../shared/understanding/understand';
import type { Embedder } from '../embedder/port';

/** A text read once: what it is about, the concepts met in it, and its vector when the encoder is there. */
export interface Reading {
  understood: Understood;
  matches: ConceptMatch[];
  vector: Float32Array | null;
}

export interface UnderstanderDeps {
  lexicon: Lexicon;
  embedder: Embedder | null;
  findPlaces: (text: string, matches: readonly ConceptMatch[]) => Understood['places'];
}

/** Cosines to a sub-theme's description that count as nothing and as certain; read off texts of the field. */
const COSINE_NOTHING = 0.25;
const COSINE_CERTAIN = 0.6;

/** Reads texts: language, themes, goals, process focus and places, with the words that triggered each. */
export class Understander {
  #descriptions: Map<SubthemeId, Float32Array> | null = null;
  #ready: Promise<void> | null = null;

  constructor(private readonly deps: UnderstanderDeps) {}

  /** Resolves when the sub-themes' descriptions have their vectors; until then texts are understood by their words alone. */
  ready(): Promise<void> {
    this.#ready ??= this.#embedDescriptions();
    return this.#ready;
  }

  async read({ text, language: wanted }: UnderstandRequest): Promise<Reading> {
    const language = wanted ?? detectLanguage(text).language;
    const matches = this.deps.lexicon.find(text, language);
    const vector = await this.#vectorOf(language === 'en' ? text : englishGloss(matches));
    const likeness = vector && this.#likenessOf(vector);
    const understood = { ...understandText({ language, matches, likeness }), places: this.deps.findPlaces(text, matches) };
    return { understood, matches, vector };
  }

  async #vectorOf(text: string): Promise<Float32Array | null> {
    if (!this.deps.embedder || text.trim() === '') return null;
    const [vector] = await this.deps.embedder.embed([text], { urgent: true });
    return vector ?? null;
  }

  #likenessOf(vector: Float32Array): Map<SubthemeId, number> | null {
    const descriptions = this.#descriptions;
    return descriptions && new Map(SUBTHEME_IDS.map((id) => [id, likeness(vector, descriptions.get(id))]));
  }

  async #embedDescriptions(): Promise<void> {
    if (!this.deps.embedder) return;
    const vectors = await this.deps.embedder.embed(SUBTHEME_IDS.map((id) => SUBTHEME_DESCRIPTIONS[id]));
    this.#descriptions = new Map(SUBTHEME_IDS.map((id, at) => [id, vectors[at] ?? new Float32Array()]));
  }
}

function likeness(a: Float32Array, b: Float32Array | undefined): number {
  if (!b || b.length !== a.length) return 0;
  const cosine = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return Math.min(1, Math.max(0, (cosine - COSINE_NOTHING) / (COSINE_CERTAIN - COSINE_NOTHING)));
}
