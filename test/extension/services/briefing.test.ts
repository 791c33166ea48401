import { describe, expect, it } from 'vitest';
import '../fake-browser';
import { briefingOf } from '../../../extension/services/briefing';
import { itemId } from '../../../extension/services/shortlist-item';
import { deskOf, floods, sampleItem, waste } from '../sample-desk';

const city = (id: number, name: string, score: number, change = {}) => sampleItem(id, name, change, { score });
const cities = [city(1, 'Accra', 90), city(2, 'Beira', 40, { stage: 'talks' }), city(3, 'Cotonou', 70), city(4, 'Dakar', 99, { stage: 'declined' }), city(5, 'Essen', 80), city(6, 'Faro', 60), city(7, 'Graz', 95, { stage: 'dormant' }), city(8, 'Hamburg', 100, { needId: waste.id })];
const desk = deskOf([floods, waste], cities);
const names = (chosen: string[]) => {
  const briefing = briefingOf(desk, floods.id, chosen);
  return [briefing?.compared, briefing?.others, briefing?.declined].map((items) => items?.map(({ partner }) => partner.city.name));
};

describe('a briefing', () => {
  it('compares the furthest and best cities of the need, and names all others of it', () => {
    expect(names([])).toEqual([['Beira', 'Accra', 'Essen', 'Cotonou'], ['Faro', 'Graz'], ['Dakar']]);
  });

  it('compares the chosen cities of the need, also a declined one, and none of another need', () => {
    expect(names([itemId(city(4, 'Dakar', 99)), itemId(city(6, 'Faro', 60)), itemId(city(8, 'Hamburg', 100, { needId: waste.id }))])).toEqual([['Dakar', 'Faro'], ['Beira', 'Accra', 'Essen', 'Cotonou', 'Graz'], []]);
  });

  it.each<[name: string, directions: ('answers' | 'needs')[], expected: string]>([
    ['no city at all', [], 'answers'],
    ['cities that answer', ['answers', 'answers'], 'answers'],
    ['cities that need', ['needs'], 'needs'],
    ['both', ['needs', 'answers'], 'mixed'],
  ])('knows what its cities were sought for: %s', (_name, directions, expected) => {
    const items = directions.map((direction, at) => city(at, `City ${at}`, 50, { asked: { direction, cautions: [] } }));
    expect(briefingOf(deskOf([floods], items), floods.id, [])?.direction).toBe(expected);
  });

  it('is none of a need that is gone', () => {
    expect(briefingOf(desk, 'n0', [])).toBeNull();
  });
});
