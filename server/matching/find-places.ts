import type { Understood } from '../../shared/contract/understand';
import { fold } from '../../shared/text/fold';
import { KNOWN_LANGUAGES } from '../../shared/text/languages';
import { isStopWord } from '../../shared/text/stop-words';
import type { ConceptMatch } from '../../shared/understanding/lexicon';
import type { Gazetteer } from '../gazetteer/gazetteer';

/** Smaller places bear names that are also words or surnames too often to be taken for named in passing. */
const LEAST_PEOPLE = 100_000;
const MOST_PLACES = 5;
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s(?:de|do|da|du|of|la|le|los|las|san|sankt|am|an|sur)?\s?\p{Lu}[\p{L}’'-]+){0,3}/gu;

/** Cities that a text names: capitalised words, not only the start of a sentence, that are the exact name of a larger place and no word of the lexicon. */
export function findPlaces(text: string, matches: readonly ConceptMatch[], gazetteer: Gazetteer): Understood['places'] {
  const found = new Map<number, Understood['places'][number]>();
  for (const match of text.matchAll(NAME)) {
    for (const { name, at } of readings(match[0], match.index, text)) {
      if (matches.some(({ start, end }) => start <= at && end >= at + name.length)) continue;
      const [place] = gazetteer.search(name, 1);
      if (!place || place.name.toLowerCase() !== name.toLowerCase() || (place.population ?? 0) < LEAST_PEOPLE) continue;
      const { id, country, countryName, population, lat, lon } = place;
      found.set(id, { city: { id, name: place.name, country, countryName, population, lat, lon }, words: [name] });
      break;
    }
    if (found.size === MOST_PLACES) break;
  }
  return [...found.values()];
}

/** What capitalised words may name: all of them without a genitive, or ("In Yokohama") all but the small word that opens the sentence; never a single word that only stands there. */
function readings(words: string, at: number, text: string): { name: string; at: number }[] {
  const name = words.replace(/[’']s?$/, '');
  const [first = ''] = name.split(/\s/, 1);
  if (!startsSentence(text, at)) return [{ name, at }];
  if (first === name) return [];
  const rest = name.slice(first.length).trimStart();
  const small = KNOWN_LANGUAGES.some((language) => isStopWord(fold(first), language));
  return [{ name, at }, ...(small ? [{ name: rest, at: at + name.length - rest.length }] : [])];
}

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /[.!?:;\n"“«(]$/.test(before);
}
