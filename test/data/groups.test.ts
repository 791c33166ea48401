import { describe, expect, it } from 'vitest';
import { loadCountryFacts } from '../../server/gazetteer/country-facts';

const { groups, facts } = loadCountryFacts('data');
const membersOf = (slug: string) => groups.find((group) => group.slug === slug)?.members ?? [];

describe('a group of countries', () => {
  it('has a slug of its own, a source, and each member once, in order', () => {
    expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
    expect(groups.filter(({ members }) => members.join() !== [...new Set(members)].sort().join()).map(({ slug }) => slug)).toEqual([]);
    expect(groups.flatMap(({ slug, members }) => members.filter((code) => !facts.has(code)).map((code) => `${slug} ${code}`))).toEqual([]);
  });

  it.each([
    ['eu27', 27, 'HR', 'GB'],
    ['eea', 30, 'NO', 'CH'],
    ['ufm', 43, 'MR', 'LY'], // Libya observes
    ['commonwealth', 56, 'MZ', 'ZW'],
    ['francophonie', null, 'VN', 'NG'],
    ['mercosur', 5, 'BO', 'VE'],
    ['ldc', 44, 'MZ', 'BT'], // Bhutan left in 2023
    ['sids', 39, 'MU', 'MG'],
    ['lldc', 32, 'PY', 'SD'],
    ['asean', 11, 'TL', 'PG'],
    ['african-union', 55, 'MA', 'YT'],
    ['ecowas', 12, 'TG', 'ML'],
    ['oda-recipients', null, 'TR', 'UY'],
  ] as const)('%s has its members and not its neighbours', (slug, count, member, neighbour) => {
    const members = membersOf(slug);
    if (count !== null) expect(members).toHaveLength(count);
    expect([members.includes(member), members.includes(neighbour)]).toEqual([true, false]);
  });

  it.each([
    ['eu27', 'eea'],
    ['eea-efta', 'eea'],
    ['eu27', 'ufm'],
    ['africa', 'african-union'],
    ['sub-saharan-africa', 'african-union'],
    ['mercosur', 'latin-america-caribbean'],
    ['ldc', 'oda-recipients'],
  ])('%s lies within %s', (inner, outer) => {
    expect(membersOf(inner).filter((code) => !membersOf(outer).includes(code))).toEqual([]);
  });
});
