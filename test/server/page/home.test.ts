import { expect, it } from 'vitest';
import { rememberHome, rememberedHome } from '../../../server/page/home';
import type { City } from '../../../shared/contract/city';

const beira: City = { id: 1052373, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 530_604, lat: -19.8, lon: 34.8 };

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('remembers a home city until it is taken back', () => {
  const storage = memory();
  rememberHome(storage, beira);
  expect(rememberedHome(storage)).toEqual(beira);
  rememberHome(storage, null);
  expect(rememberedHome(storage)).toBeNull();
  expect(storage.kept.size).toBe(0);
});

it.each(['', '{"id":', '{"id":"one"}', '[]'])('takes %j for no home city', (text) => {
  expect(rememberedHome({ getItem: () => text })).toBeNull();
});
