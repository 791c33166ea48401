import { SUBTHEME_IDS } from '../../shared/framework/subthemes';
import { GOAL_DESCRIPTIONS } from '../../shared/understanding/goal-descriptions';
import { SUBTHEME_DESCRIPTIONS } from '../../shared/understanding/subtheme-descriptions';
import type { ModelFacts } from './port';
import { TRANSLATIONS } from './translations';

/** Other texts have larger values than the sample: 0.084 in these descriptions against 0.156 in 8,063 passages with the model that comes with Jumelles. */
const ROOM = 2;
/** A model reads other languages when it finds this share of the translated sentences' originals; one that knows English alone finds about a third by words that look alike. */
const FOUND_BY_A_READER = 0.8;

/**
 * Measures a model with texts that come with Jumelles, so that every database gives it the same facts: its dimensions and largest value, the cosines of all pairs
 * of descriptions of sub-themes and goals (median and 99th hundredth), and whether it finds sentences' originals across languages. `embed` gives unit vectors.
 */
export async function measureModel(embed: (texts: readonly string[]) => Promise<Float32Array[]>): Promise<ModelFacts> {
  const descriptions = [...SUBTHEME_IDS.map((id) => SUBTHEME_DESCRIPTIONS[id]), ...Object.values(GOAL_DESCRIPTIONS).flat()];
  const vectors = await embed(descriptions);
  const originals = await embed(TRANSLATIONS.map(({ en }) => en));
  const translations = await embed(TRANSLATIONS.flatMap(({ others }) => others));
  const cosines = pairs(vectors).sort((a, b) => a - b);
  const largest = vectors.reduce((most, vector) => vector.reduce((value, part) => Math.max(value, Math.abs(part)), most), 0);
  return {
    dimensions: vectors[0]?.length ?? 0,
    scale: 127 / Math.min(1, largest * ROOM),
    floor: quantile(cosines, 0.5),
    ceiling: quantile(cosines, 0.99),
    multilingual: shareFound(originals, translations) >= FOUND_BY_A_READER,
  };
}

function shareFound(originals: readonly Float32Array[], translations: readonly Float32Array[]): number {
  const each = translations.length / originals.length;
  const found = translations.filter((translation, at) => {
    const cosines = originals.map((original) => dot(original, translation));
    return Math.max(...cosines) > 0 && cosines.indexOf(Math.max(...cosines)) === Math.floor(at / each);
  });
  return found.length / translations.length;
}

function pairs(vectors: readonly Float32Array[]): number[] {
  return vectors.flatMap((a, at) => vectors.slice(at + 1).map((b) => dot(a, b)));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
