import { city } from '../../shared/contract/city';
import type { City } from '../../shared/contract/city';

const KEY = 'jumelles-home';

/** The home city this browser remembers, or null; a value that cannot be read counts as none. */
export function rememberedHome(storage: Pick<Storage, 'getItem'>): City | null {
  const text = storage.getItem(KEY);
  if (!text) return null;
  try {
    return city.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // not JSON: written by something else under the same name
  }
}

/** Remembers a home city, or forgets it. */
export function rememberHome(storage: Pick<Storage, 'setItem' | 'removeItem'>, home: City | null): void {
  if (home) storage.setItem(KEY, JSON.stringify(home));
  else storage.removeItem(KEY);
}
