import { expect, it } from 'vitest';
import { routeLinks } from '../../../server/matching/route-links';
import type { StoredLink } from '../../../server/store/port';
import type { LinkRecord } from '../../../shared/contract/records';
import { cityOf } from '../../shared/matching/sample-candidates';

const HOME = cityOf({ id: 1, country: 'MZ' });
const PARTNER = cityOf({ id: 2, name: 'Recife', country: 'BR' });
const OTHERS = [cityOf({ id: 3, name: 'Tete', country: 'MZ', population: 300_000 }), cityOf({ id: 4, name: 'Pemba', country: 'MZ', population: 200_000 }), cityOf({ id: 5, name: 'Olinda', country: 'BR' }), cityOf({ id: 6, name: 'Milan', country: 'IT' }), cityOf({ id: 7, name: 'Nacala', country: 'MZ' })];
const CITIES = new Map([HOME, PARTNER, ...OTHERS].map((city) => [city.id, city]));

const link = (a: number, b: number, status: LinkRecord['status'] = 'unknown'): StoredLink => ({ a, b, record: { id: `${a}-${b}-${status}`, kind: 'link', a, b, status } });
const ways = (links: StoredLink[], home = HOME, partner = PARTNER) => routeLinks(links, home, partner, (id) => CITIES.get(id)).map(({ near, far, link: { status } }) => `${near.name} ${far.name} ${status}`);

it.each<[name: string, links: StoredLink[], expected: string[]]>([
  ['a neighbour linked with the other city is a way, whichever end is named first', [link(3, 2), link(2, 4)], ['Tete Recife unknown', 'Pemba Recife unknown']],
  ['a neighbour linked with another city of that country comes after it, though it is alive', [link(3, 5, 'active'), link(4, 2, 'historic')], ['Pemba Recife historic', 'Tete Olinda active']],
  ['a link that is alive comes before one of which nobody tells', [link(3, 2), link(4, 2, 'active')], ['Pemba Recife active', 'Tete Recife unknown']],
  ['a pair told of twice stands once, by the record that says most', [link(3, 2, 'historic'), link(2, 3, 'active')], ['Tete Recife active']],
  ['the two cities’ own link, a third country and a city that nobody knows are no ways', [link(1, 2), link(1, 5), link(3, 6), link(3, 99)], []],
])('%s', (_name, links, expected) => {
  expect(ways(links)).toEqual(expected);
});

it('within one country only links with the other city count', () => {
  const tete = cityOf({ id: 3, name: 'Tete', country: 'MZ' });
  expect(ways([link(4, 3), link(4, 1), link(4, 7)], HOME, tete)).toEqual(['Pemba Tete unknown']);
});
