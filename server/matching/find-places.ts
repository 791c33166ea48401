import type { Understood } from '../../shared/contract/understand';
import type { ConceptMatch } from '../../shared/understanding/lexicon';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { countryAfter, isAcronym, mustBePlace, readings, tellsOfPlace } from './place-context';

/** Smaller places bear names that are also words or surnames too often to be taken for named in passing; one with its country beside it may be of any size. */
const LEAST_PEOPLE = 100_000;
const MOST_PLACES = 5;
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s(?:de|do|da|du|of|la|le|los|las|san|sankt|am|an|sur)?\s?\p{Lu}[\p{L}’'-]+){0,3}/gu;

/**
 * Cities that a text names: capitalised words, not only the start of a sentence, that are the exact name of a larger place and no word of the lexicon.
 * A country beside the name settles which place is meant. German writes every noun large, so there the words before must tell of a place, too.
 */
export function findPlaces(text: string, { language, matches }: { language: string; matches: readonly ConceptMatch[] }, gazetteer: Gazetteer): Understood['places'] {
  const found = new Map<number, Understood['places'][number]>();
  let end: number | null = null; // of the last place found
  for (const match of text.matchAll(NAME)) {
    for (const { name, at, opens, called } of readings(match[0], match.index, text)) {
      const place = placeNamed(name, text.slice(at + name.length), gazetteer);
      const before = text.slice(0, at);
      const sure = place?.withCountry === true || called || mustBePlace(before, language);
      if (!place || (!sure && (opens || isWord(name, at, matches) || isAcronym(name, text) || !tellsOfPlace(before, end === null ? null : text.slice(end, at), language)))) continue;
      const { id, name: own, country, countryName, population, lat, lon } = place.place;
      if (!found.has(id)) found.set(id, { city: { id, name: own, country, countryName, population, lat, lon }, words: [name] });
      end = at + name.length;
      break;
    }
    if (found.size === MOST_PLACES) break;
  }
  return [...found.values()];
}

/** The place of exactly this name: in the country that the text names beside it, whatever its size, else the largest, if it is large. */
function placeNamed(name: string, after: string, gazetteer: Gazetteer): { place: Place; withCountry: boolean } | null {
  const country = countryAfter(after, (text) => gazetteer.countryCode(text));
  const there = country === null ? undefined : exact(name, gazetteer.search(name, 1, { country }));
  if (there) return { place: there, withCountry: true };
  const place = exact(name, gazetteer.search(name, 1));
  return place && (place.population ?? 0) >= LEAST_PEOPLE ? { place, withCountry: false } : null;
}

function exact(name: string, [place]: readonly Place[]): Place | undefined {
  return place?.name.toLowerCase() === name.toLowerCase() ? place : undefined;
}

function isWord(name: string, at: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ start, end }) => start <= at && end >= at + name.length);
}
