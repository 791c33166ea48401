import { expect, it } from 'vitest';
import type { LinkRecord } from '../../../shared/contract/records';
import { connectionsOf, linksByCity } from '../../../server/matching/links-of';
import type { StoredLink } from '../../../server/store/port';
import { cityOf } from '../../shared/matching/sample-candidates';

const HOME = { city: cityOf({ id: 1, country: 'MZ' }) };
const CITIES = new Map([HOME.city, cityOf({ id: 2, country: 'BR' }), cityOf({ id: 3, name: 'Tete', country: 'MZ', population: 300_000 }), cityOf({ id: 4, name: 'Pemba', country: 'MZ', population: 200_000 }), cityOf({ id: 5, country: 'IT' })].map((city) => [city.id, city]));

let count = 0;
const link = (a: number, b: number, status: LinkRecord['status'] = 'unknown'): StoredLink => ({ a, b, record: { id: `l${count++}`, kind: 'link', a, b, status } });
const NOBODY = { active: 0, listed: 0, names: [] };

it.each<[name: string, links: StoredLink[], expected: object]>([
  ['no link', [], { active: 0, listed: 0, withHome: null, withHomeCountry: NOBODY }],
  ['a link known to be alive is load', [link(2, 5, 'active')], { active: 1, listed: 0 }],
  ['a link of which nobody tells is on record, and no load', [link(5, 2)], { active: 0, listed: 1 }],
  ['what sleeps or has ended is neither', [link(2, 5, 'dormant'), link(2, 3, 'historic')], { active: 0, listed: 0 }],
  ['the same partner twice counts once, by the record that says most', [link(2, 5), link(5, 2, 'active'), link(2, 5, 'historic')], { active: 1, listed: 0 }],
  ['the home city is told apart', [link(1, 2)], { listed: 1, withHome: 'unknown', withHomeCountry: NOBODY }],
  ['partners in the home country come by name, active ones first, then the largest', [link(2, 3), link(2, 4, 'active'), link(2, 5)], { active: 1, listed: 2, withHomeCountry: { active: 1, listed: 1, names: ['Pemba', 'Tete'] } }],
  ['a partner the gazetteer does not know counts', [link(2, 99)], { listed: 1, withHomeCountry: NOBODY }],
])('%s', (_name, links, expected) => {
  expect(connectionsOf(2, linksByCity(links).get(2) ?? [], HOME, (id) => CITIES.get(id))).toMatchObject(expected);
});

it('without a home city nothing is said of one', () => {
  const links = [link(1, 2, 'active'), link(2, 3)];
  expect(connectionsOf(2, links, null, (id) => CITIES.get(id))).toEqual({ active: 1, listed: 1, withHome: null, withHomeCountry: NOBODY });
});
