import Fuse from 'fuse.js';
import type { LookupItem } from '../../shared/contract/directory';
import { nameCandidates } from './name-candidates';

const HIDDEN = new Set(['closed', 'historic']);
/** Fuse takes some 15 µs a name, and the answer must stand on the screen with the next frame. */
const COMPARED = 48;

/** A search over names that forgives accents and slips of the pen; closed and historic schemes only on request. */
export function nameSearch(items: readonly LookupItem[], historic: boolean): (q: string, limit: number) => LookupItem[] {
  const candidates = nameCandidates(items.filter((item) => historic || !item.status || !HIDDEN.has(item.status)));
  return (q, limit) => ranked(candidates(q, COMPARED, limit)).search(q.trim(), { limit }).map(({ item }) => item);
}

function ranked(items: readonly LookupItem[]): Fuse<LookupItem> {
  return new Fuse(items, {
    keys: [
      { name: 'name', weight: 4 },
      { name: 'sub', weight: 1 },
    ],
    ignoreDiacritics: true,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
  });
}
