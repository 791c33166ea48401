import { expect, it } from 'vitest';
import { findPlaces } from '../../../server/matching/find-places';
import { sampleGazetteer } from '../sample-server';
import { SMALL_LEXICON } from './small-lexicon';

const placesIn = (text: string, language = 'en') => findPlaces(text, { language, matches: SMALL_LEXICON.find(text, language) }, sampleGazetteer());
const namesIn = (text: string, language?: string) => placesIn(text, language).map(({ city }) => `${city.name}, ${city.country}`);

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

it.each<[name: string, language: string, text: string, places: string[]]>([
  ['the place in the country that stands beside it', 'en', 'Floods hit Valencia, Venezuela, and Santiago (Philippines).', ['Valencia, VE', 'Santiago, PH']],
  ['the place in the country after “in”', 'en', 'We met people from Córdoba in Argentina.', ['Córdoba, AR']],
  ['a small place with its country', 'en', 'The way to Hinton, Canada, is long.', ['Hinton, CA']],
  ['a place that opens a sentence, with its country', 'en', 'Nice, France, has buried its tramway.', ['Nice, FR']],
  ['a place that is called a city', 'en', 'The City of Yokohama and the Municipality of Quelimane.', ['Yokohama, JP', 'Quelimane, MZ']],
  ['no abbreviation', 'en', 'Guidance by NICE and the LIMA group.', []],
  ['no German thing that is also a place', 'de', 'Die Schulen geben das Essen aus, und zum Siegen reicht es nicht.', []],
  ['no German thing beside a preposition with an article', 'de', 'Beim Essen und vor der Halle stehen sie an.', []],
  ['a German place after a preposition', 'de', 'In Essen und in Halle fahren Züge nach Lyon.', ['Essen, DE', 'Lyon, FR']],
  ['German places joined', 'de', 'Züge zwischen Hamburg, Siegen und Lyon.', ['Hamburg, DE', 'Siegen, DE', 'Lyon, FR']],
  ['a German place that is called a city', 'de', 'Die Stadt Essen und die Hansestadt Hamburg bauen.', ['Essen, DE', 'Hamburg, DE']],
  ['a French place with its country', 'fr', 'Les habitants de Tours (France) et la Ville de Lyon.', ['Tours, FR', 'Lyon, FR']],
])('finds in its context %s', (_name, language, text, places) => {
  expect(namesIn(text, language)).toEqual(places);
});

it('gives the words as they stand in the text, and the city as the contract has it', () => {
  const [found] = placesIn('as Yokohama’s mayor said');
  expect(found?.words).toEqual(['Yokohama']);
  expect(Object.keys(found?.city ?? {}).sort()).toEqual(['country', 'countryName', 'id', 'lat', 'lon', 'name', 'population']);
});

it('gives the first five at most', () => {
  expect(placesIn('from Paris, Lyon, Berlin, Hamburg, Munich, Madrid and Rome')).toHaveLength(5);
});
