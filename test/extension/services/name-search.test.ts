import { expect, it } from 'vitest';
import { nameSearch } from '../../../extension/services/name-search';
import type { LookupItem } from '../../../shared/contract/directory';

const items: LookupItem[] = [
  { type: 'city', id: '1', name: 'São Paulo', sub: 'Brazil' },
  { type: 'city', id: '2', name: 'Yélimané', sub: 'Mali' },
  { type: 'scheme', id: 'a', name: 'City-to-City Exchanges', sub: 'European Urban Initiative', status: 'rolling' },
  { type: 'scheme', id: 'b', name: 'Asia Urbs Programme', sub: 'European Commission', status: 'historic' },
  { type: 'scheme', id: 'c', name: 'Twinning Exchanges Call 2014', sub: 'European Commission', status: 'closed' },
];

it.each([
  ['an accent left out', 'sao paulo', false, ['São Paulo']],
  ['a slip of the pen', 'yeliamne', false, ['Yélimané']],
  ['two words in the other order', 'exchanges city', false, ['City-to-City Exchanges']],
  ['a word of the second line', 'initiative', false, ['City-to-City Exchanges']],
  ['a historic scheme', 'asia urbs', false, []],
  ['a historic scheme when asked for', 'asia urbs', true, ['Asia Urbs Programme']],
  ['a closed scheme', 'twinning', false, []],
  ['nothing typed', '  ', false, []],
])('finds by name: %s', (_name, q, historic, found) => {
  expect(nameSearch(items, historic)(q, 8).map((item) => item.name)).toEqual(found);
});
