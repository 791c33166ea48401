import { expect, it } from 'vitest';
import { findPlaces } from '../../../server/matching/find-places';
import { sampleGazetteer } from '../sample-server';
import { SMALL_LEXICON } from './small-lexicon';

const placesIn = (text: string) => findPlaces(text, SMALL_LEXICON.find(text, 'en'), sampleGazetteer());
const namesIn = (text: string) => placesIn(text).map(({ city }) => `${city.name}, ${city.country}`);

it.each<[name: string, text: string, places: string[]]>([
  ['a city in the middle of a sentence', 'We want to do as Yokohama did.', ['Yokohama, JP']],
  ['a name of several words', 'Buses in Rio de Janeiro are full.', ['Rio de Janeiro, BR']],
  ['a name of several words at the start of a sentence', 'Rio de Janeiro has full buses.', ['Rio de Janeiro, BR']],
  ['two cities joined by “and”', 'An exchange between Milan and Quelimane.', ['Milan, IT', 'Quelimane, MZ']],
  ['a city in the genitive', 'We studied Yokohama’s basins and Milan\'s compost.', ['Yokohama, JP', 'Milan, IT']],
  ['a city after the small word that opens a sentence', 'In Yokohama the water stays. À Lyon aussi.', ['Yokohama, JP', 'Lyon, FR']],
  ['a city whose name begins with a small word', 'Los Angeles has measured the air.', ['Los Angeles, US']],
  ['no city inside another name', 'The shores of Lake Victoria and the Bank of Santiago.', []],
  ['a city named twice, once', 'From Yokohama, and back to Yokohama.', ['Yokohama, JP']],
  ['no single word at the start of a sentence', 'Yokohama grows. Reading is taught.', []],
  ['no small place', 'The way to Hinton is long.', []],
  ['no word that is not capitalised', 'a nice bath and reading', []],
  ['no word of the lexicon', 'The Flood came with Compost.', []],
  ['nothing in an empty text', '', []],
])('finds %s', (_name, text, places) => {
  expect(namesIn(text)).toEqual(places);
});

it('gives the words as they stand in the text, and the city as the contract has it', () => {
  const [found] = placesIn('as Yokohama’s mayor said');
  expect(found?.words).toEqual(['Yokohama']);
  expect(Object.keys(found?.city ?? {}).sort()).toEqual(['country', 'countryName', 'id', 'lat', 'lon', 'name', 'population']);
});

it('gives the first five at most', () => {
  expect(placesIn('from Paris, Lyon, Berlin, Hamburg, Munich, Madrid and Rome')).toHaveLength(5);
});
