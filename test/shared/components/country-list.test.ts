import { expect, it } from 'vitest';
import { countryList } from '../../../shared/components/country-list';

const list = countryList();
const nameOf = (code: string) => list.find((country) => country.code === code)?.name;

it('has every country once, by its present code, in the order of the names', () => {
  expect(nameOf('MZ')).toBe('Mozambique');
  expect(nameOf('XK')).toBe('Kosovo');
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  expect(list.length).toBeGreaterThan(240);
  expect(list.slice(0, 3).map(({ name }) => name)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
});

it.each([
  ['EU', 'a union'],
  ['DD', 'a country that is no more'],
  ['UK', 'a second code of a country'],
  ['ZZ', 'the unknown'],
])('leaves out %s, %s', (code) => {
  expect(nameOf(code)).toBeUndefined();
});
