import type { Understood, UnderstandRequest } from '../../shared/contract/understand';
import { SUBTHEME_IDS, type SubthemeId } from '../../shared/framework/subthemes';
import { languageOf } from '../../shared/text/language-of';
import { GOAL_DESCRIPTIONS } from '../../shared/understanding/goal-descriptions';
import { englishGloss } from '../../shared/understanding/query-terms';
import type { ConceptMatch, Lexicon } from '../../shared/understanding/lexicon';
import { SUBTHEME_DESCRIPTIONS } from '../../shared/understanding/subtheme-descriptions';
import { understandText, type GoalNearness } from '../../shared/understanding/understand';
import { rescaled, type CosineRange } from '../../shared/index/cosine-range';
import { factsOf } from '../embedder/facts-of';
import type { Embedder } from '../embedder/port';
import { USE_LITE } from '../embedder/use-lite-model';
import { UserFacingError } from '../errors';

/** A text read once: what it is about, the concepts met in it, and its vector when the encoder is there. */
export interface Reading {
  understood: Understood;
  matches: ConceptMatch[];
  vector: Float32Array | null;
}

export interface UnderstanderDeps {
  lexicon: Lexicon;
  embedder: Embedder | null;
  findPlaces: (text: string, read: { language: string; matches: readonly ConceptMatch[] }) => Understood['places'];
}

/** Cosines to a sub-theme's description that count as nothing and as certain; read off texts of the field. */
const COSINE_NOTHING = 0.25;
const COSINE_CERTAIN = 0.6;

/** Reads texts: language, themes, goals, process focus and places, with the words that triggered each. */
export class Understander {
  #descriptions: { subthemes: Map<SubthemeId, Float32Array>; goals: Float32Array[][]; cosines: CosineRange } | null = null;
  #ready: Promise<void> | null = null;

  constructor(private readonly deps: UnderstanderDeps) {}

  /** Resolves when the sub-themes' descriptions have their vectors; until then texts are understood by their words alone. */
  ready(): Promise<void> {
    this.#ready ??= this.#embedDescriptions().catch((error: unknown) => {
      this.#ready = null; // so that it can be asked for again when the embedder is back
      throw error;
    });
    return this.#ready;
  }

  async read({ text, language: wanted }: UnderstandRequest): Promise<Reading> {
    const language = languageOf(text, wanted);
    const matches = this.deps.lexicon.find(text, language);
    const vector = await this.#vectorOf(language === 'en' || this.deps.embedder?.multilingual ? text : englishGloss(matches));
    const nearness = vector && this.#nearness(vector);
    const understood = { ...understandText({ language, matches, likeness: nearness?.likeness ?? null, goals: nearness?.goals }), places: this.deps.findPlaces(text, { language, matches }) };
    return { understood, matches, vector };
  }

  async #vectorOf(text: string): Promise<Float32Array | null> {
    if (!this.deps.embedder || text.trim() === '') return null;
    try {
      const [vector] = await this.deps.embedder.embed([text], { urgent: true });
      return vector ?? null;
    } catch (error) {
      if (error instanceof UserFacingError) return null; // told by whoever makes the texts' vectors; the words are still there
      throw error;
    }
  }

  #nearness(vector: Float32Array): { likeness: Map<SubthemeId, number>; goals: GoalNearness } | null {
    const descriptions = this.#descriptions;
    if (!descriptions) return null;
    const nearness = (description: Float32Array) => rescaled(cosine(vector, description), descriptions.cosines, USE_LITE.facts);
    const likeness = new Map([...descriptions.subthemes].map(([id, description]) => [id, likenessOf(nearness(description))]));
    const goals = descriptions.goals.map((sentences) => {
      const cosines = sentences.map(nearness);
      return { most: Math.max(...cosines), mean: cosines.reduce((sum, value) => sum + value, 0) / cosines.length };
    });
    return { likeness, goals };
  }

  async #embedDescriptions(): Promise<void> {
    const { embedder } = this.deps;
    if (!embedder) return;
    const cosines = await factsOf(embedder);
    const goals = Object.values(GOAL_DESCRIPTIONS);
    const vectors = await embedder.embed([...SUBTHEME_IDS.map((id) => SUBTHEME_DESCRIPTIONS[id]), ...goals.flat()]);
    const subthemes = new Map(SUBTHEME_IDS.map((id, at) => [id, vectors[at] ?? new Float32Array(embedder.dimensions)]));
    let next = SUBTHEME_IDS.length;
    this.#descriptions = { subthemes, goals: goals.map((sentences) => vectors.slice(next, (next += sentences.length))), cosines };
  }
}

function likenessOf(value: number): number {
  return Math.min(1, Math.max(0, (value - COSINE_NOTHING) / (COSINE_CERTAIN - COSINE_NOTHING)));
}

/** The cosine of two unit vectors. */
function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
