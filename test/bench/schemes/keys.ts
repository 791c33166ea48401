import { nameSearch } from '../../../extension/services/name-search';
import type { LookupItem } from '../../../shared/contract/directory';
import type { Times } from '../performance/timing';
import { leastTimes } from './least-times';

const SHOWN = 8;

/** How long the quick look-up takes for each key while these texts are typed, and to be made ready, in milliseconds. */
export async function measureKeys(names: readonly LookupItem[], texts: readonly string[]): Promise<{ ready: number; keys: number; times: Times }> {
  const began = performance.now();
  nameSearch(names, false)('a', SHOWN);
  const ready = performance.now() - began;
  const keys = texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return { ready, keys: keys.length, times: await leastTimes(keys, () => {
    const find = nameSearch(names, false);
    return (key) => find(key, SHOWN);
  }) };
}
