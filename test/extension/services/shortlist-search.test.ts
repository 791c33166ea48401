import { describe, expect, it } from 'vitest';
import { findItems, tagsInUse, WHOLE_LIST } from '../../../extension/services/shortlist-search';
import type { ShortlistQuery } from '../../../extension/services/shortlist-search';
import { deskOf, floods, manyCities, SAVED_AT, sampleItem, waste } from '../sample-desk';

const desk = deskOf(
  [floods, waste],
  [
    sampleItem(1, 'Bangkok', { stage: 'talks', tags: ['port'], note: 'Ask the Wasseramt', savedAt: SAVED_AT + 1 }, { score: 50 }),
    sampleItem(2, 'São Paulo', { needId: waste.id, nextStep: { text: 'call', date: '2026-12-03' }, savedAt: SAVED_AT + 2 }, { score: 70 }),
    sampleItem(3, 'Accra', { nextStep: { text: 'write', date: null }, savedAt: SAVED_AT + 3 }, { score: 50 }),
    sampleItem(4, 'Łódź', { tags: ['port', 'embassy'], nextStep: { text: 'meet', date: '2026-11-30' }, savedAt: SAVED_AT + 4, history: [{ at: SAVED_AT + 99, what: 'note' }] }, { score: 10 }),
  ],
);
const names = (query: Partial<ShortlistQuery>) => findItems(desk, { ...WHOLE_LIST, ...query }).map(({ partner }) => partner.city.name);

describe('finding', () => {
  it.each<[Partial<ShortlistQuery>, string[]]>([
    [{}, ['Łódź', 'Accra', 'São Paulo', 'Bangkok']],
    [{ need: waste.id }, ['São Paulo']],
    [{ stage: 'talks' }, ['Bangkok']],
    [{ tag: 'port' }, ['Łódź', 'Bangkok']],
    [{ text: 'sao' }, ['São Paulo']],
    [{ text: 'lodz embassy' }, ['Łódź']],
    [{ text: 'wasseramt rainy' }, ['Bangkok']],
    [{ text: 'burnt' }, ['São Paulo']],
    [{ text: 'nowhere' }, []],
  ])('%j', (query, found) => {
    expect(names(query)).toEqual(found);
  });
});

describe('sorting', () => {
  it.each<[ShortlistQuery['sort'], string[]]>([
    ['fit', ['São Paulo', 'Accra', 'Bangkok', 'Łódź']],
    ['name', ['Accra', 'Bangkok', 'Łódź', 'São Paulo']],
    ['next-step', ['Łódź', 'São Paulo', 'Accra', 'Bangkok']],
    ['stage', ['Łódź', 'Accra', 'São Paulo', 'Bangkok']],
    ['changed', ['Łódź', 'Accra', 'São Paulo', 'Bangkok']],
  ])('by %s', (sort, found) => {
    expect(names({ sort })).toEqual(found);
  });
});

it('lists every tag in use once', () => {
  expect(tagsInUse(desk.items.values())).toEqual(['embassy', 'port']);
});

it('answers each keystroke over 5,000 cities well within a tenth of a second', () => {
  const large = manyCities(5_000);
  findItems(large, { ...WHOLE_LIST, text: 'officer' }); // words are folded once, at the first letter
  const times = ['officer 1', 'officer 12', 'low-lying tag', 'city 4999'].map((text) => Math.min(...[1, 2, 3].map(() => timeOf(text))));
  console.log(`5,000 cities: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  expect(Math.max(...times)).toBeLessThan(100);

  function timeOf(text: string): number {
    const start = performance.now();
    expect(findItems(large, { ...WHOLE_LIST, text, sort: 'name' }).length).toBeGreaterThan(0);
    return performance.now() - start;
  }
});
