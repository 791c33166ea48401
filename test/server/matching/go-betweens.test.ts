import { expect, it } from 'vitest';
import { goBetweens } from '../../../server/matching/go-betweens';
import type { SchemeRecord } from '../../../shared/contract/records';
import { schemeOf } from '../../shared/matching/sample-candidates';

const HOME = { country: 'MZ', groups: ['africa', 'lusophone'] };
const PARTNER = { country: 'BR', groups: ['lusophone', 'mercosur'] };
const named = (...places: string[]) => ({ countries: places.filter((place) => place.length === 2), groups: places.filter((place) => place.length > 2) });
const found = (...schemes: Partial<SchemeRecord>[]) => goBetweens(schemes.map((scheme, at) => schemeOf({ id: `s${at}`, schemeKind: 'network', status: 'unverified', ...scheme })), HOME, PARTNER, '2026-11-25');

it.each<[name: string, scheme: Partial<SchemeRecord>, reach: string | undefined]>([
  ['one list that both countries are on reaches both', { home: named('lusophone') }, 'both'],
  ['two sides that name one country each reach both, either way round', { home: named('mercosur'), partner: named('africa') }, 'both'],
  ['an association of the home country reaches that one', { home: named('MZ') }, 'home'],
  ['an association of the other country reaches that one, though it calls it home', { home: named('BR') }, 'partner'],
  ['a side told only in words names no country', { home: { ...named(), text: 'larger European cities' } }, 'unstated'],
  ['a side told only in words leaves the other as it is', { home: named('MZ'), partner: { ...named(), text: 'partner countries' } }, 'home'],
  ['one that names other countries is no way', { home: named('DE') }, undefined],
  ['two sides of which the pair can fill only one are no way', { home: named('africa'), partner: named('DE') }, undefined],
  ['two sides that both name the same one of the pair are no way', { home: named('africa'), partner: named('MZ') }, undefined],
])('%s', (_name, scheme, reach) => {
  expect(found(scheme)[0]?.reach).toBe(reach);
});

it('takes no programme and no call, which give money, and none that has ended', () => {
  expect(found({ schemeKind: 'programme' }, { schemeKind: 'call' }, { schemeKind: undefined }, { status: 'historic' }, { status: 'closed' })).toEqual([]);
});

it('puts those for both countries first, then associations before networks, then by title', () => {
  const order = found({ id: 'any', home: undefined, schemeKind: 'association' }, { id: 'b', title: 'B', home: named('MZ') }, { id: 'a', title: 'A', home: named('MZ') }, { id: 'us', home: named('MZ'), schemeKind: 'association' }, { id: 'all', home: named('lusophone') });
  expect(order.map(({ scheme }) => scheme.id)).toEqual(['all', 'us', 'a', 'b', 'any']);
});
