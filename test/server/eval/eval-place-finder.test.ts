import { expect, it } from 'vitest';
import { EvalPlaceFinder } from '../../../server/eval/eval-place-finder';
import { sampleGazetteer } from '../sample-server';

const MILAN = 3173435;

it('takes a city of the gazetteer for what it is', () => {
  const finder = new EvalPlaceFinder(sampleGazetteer());
  expect(finder.resolve({ name: 'Milano', country: 'Italy' })?.place.id).toBe(MILAN);
  expect(finder.resolve(MILAN)?.place.name).toBe('Milan');
  expect(finder.made(MILAN)).toBeUndefined();
});

it('gives a city that the gazetteer lacks a place of its own, the same each time, and unsure', () => {
  const finder = new EvalPlaceFinder(sampleGazetteer());
  const nowhere = { name: 'Nowhere upon Sea', country: 'Italy', lat: 45, lon: 9, population: 900 };
  const found = finder.resolve(nowhere);
  expect(found).toMatchObject({ sure: false, place: { name: 'Nowhere upon Sea', country: 'IT', countryName: 'Italy', population: 900, lat: 45, lon: 9 } });
  expect(finder.resolve({ ...nowhere, population: 5 })?.place).toBe(found?.place);
  expect(finder.resolve({ ...nowhere, country: 'France' })?.place.id).not.toBe(found?.place.id);
  expect(finder.made(found?.place.id ?? 0)).toBe(found?.place);
});

it('makes no place for an id that nobody knows', () => {
  expect(new EvalPlaceFinder(sampleGazetteer()).resolve(1)).toBeNull();
});

it('remembers every place that a written name meant', () => {
  const finder = new EvalPlaceFinder(sampleGazetteer());
  for (const country of ['FR', 'CA', 'FR']) finder.resolve({ name: 'Vienne', country });
  finder.resolve({ name: 'Milan', country: 'IT' });
  expect(finder.idsByName.get('Vienne')?.size).toBe(2);
  expect([...(finder.idsByName.get('Milan') ?? [])]).toEqual([MILAN]);
});
