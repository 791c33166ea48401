import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../server/gazetteer/gazetteer';

const gazetteer = loadGazetteer();
const found = (text: string, limit = 5, options = {}): string[] => gazetteer.search(text, limit, options).map(({ name, country }) => `${name} ${country}`);

describe('type-ahead', () => {
  it.each([
    ['bei', 'Beijing CN', 'the largest city that starts so'],
    ['beira', 'Beira MZ', 'the exact name before longer ones'],
    ['BEIRA', 'Beira MZ', 'without regard to case'],
    ['york', 'York GB', 'the exact name before New York City, which is larger'],
    ['new y', 'New York City US', 'a second word begun'],
    ['janeiro', 'Rio de Janeiro BR', 'a word inside the name'],
    ['beira, mz', 'Beira MZ', 'a country code after the comma'],
    ['beira, moz', 'Beira MZ', 'a country name begun after the comma'],
    ['beira mozambique', 'Beira MZ', 'a country name without a comma'],
    ['beira mz', 'Beira MZ', 'a country code without a comma'],
    ['san josé costa rica', 'San José CR', 'a country name of two words'],
    ['springfield, il', 'Springfield US', 'a state after the comma'],
    ['valencia, ve', 'Valencia VE', 'the homonym of the country asked for'],
    ['st louis', 'St. Louis US', 'Saint in any spelling'],
    ['saint lou', 'St. Louis US', 'Saint written out, the name begun'],
    ['saigon', 'Ho Chi Minh City VN', 'a former name'],
    ['kiew', 'Kyiv UA', 'a name in another language'],
    ['lisboa', 'Lisbon PT', 'the name in its own language'],
    ['donostia', 'Donostia / San Sebastián ES', 'one half of a bilingual name'],
    ['x', 'Xi’an CN', 'one letter'],
    ['to', 'Tokyo JP', 'two letters'],
    ['são p', 'São Paulo BR', 'an accent typed'],
    ['sao p', 'São Paulo BR', 'an accent left out'],
    ['villa el s', 'Villa El Salvador PE', 'a place of our own list'],
  ])('"%s" puts %s first: %s', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it('gives names that start so by population after the exact ones', () => {
    const hits = gazetteer.search('valencia', 30);
    const exact = hits.filter(({ name }) => name === 'Valencia').length;
    expect(exact).toBeGreaterThanOrEqual(3);
    for (const part of [hits.slice(0, exact), hits.slice(exact)]) {
      const sizes = part.map(({ population }) => population ?? 0);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  it('puts the cities of the country nearby first when told so', () => {
    expect(found('valencia')[0]).toBe('Valencia VE');
    expect(found('valencia', 5, { near: 'ES' })[0]).toBe('Valencia ES');
    expect(found('valencia', 5, { near: 'ES' })).toContain('Valencia VE');
  });

  it('keeps to one country when told so', () => {
    expect(gazetteer.search('san', 20, { country: 'PH' }).every(({ country }) => country === 'PH')).toBe(true);
  });

  it('never repeats a place, and gives no more than asked for', () => {
    for (const text of ['s', 'sa', 'san', 'cologne', 'st', 'saint-lou']) {
      const ids = gazetteer.search(text, 20).map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(20);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(['', '   ', ',', ', mz', '!!', 'zzzzqq', 'beira, atlantis'])('"%s" gives nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('needs four letters before it looks into other names, so that no city comes up without a visible reason', () => {
    expect(found('qui', 50)).not.toContain('Kinshasa CD'); // Quinxassa
    expect(found('quinx')).toContain('Kinshasa CD');
  });
});
