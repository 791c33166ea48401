import { expect, it } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH, mapView } from '../../../shared/components/map-view';
import type { City } from '../../../shared/contract/city';

const city = (name: string, lat: number, lon: number): City => ({ id: name.length, name, country: 'XX', countryName: 'X', population: null, lat, lon });
const BEIRA = city('Beira', -19.8, 34.8);
const YOKOHAMA = city('Yokohama', 35.4, 139.6);
const LIMA = city('Lima', -12, -77);
const MILAN = city('Milan', 45.5, 9.2);
const LYON = city('Lyon', 45.8, 4.8);

it.each<[name: string, cities: City[]]>([
  ['cities of one continent', [MILAN, LYON]],
  ['cities all over the world', [BEIRA, YOKOHAMA, LIMA]],
  ['a single city', [BEIRA]],
  ['one city twice', [MILAN, MILAN]],
])('the map shows %s, all inside its frame', (_name, cities) => {
  const view = mapView(cities);
  for (const { x, y } of cities.map((each) => view.spot(each))) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(MAP_WIDTH);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
  }
});

it('the map goes in on what is close together, and no closer than its coast bears', () => {
  const apart = (cities: City[]) => {
    const view = mapView(cities);
    return Math.hypot(view.spot(MILAN).x - view.spot(LYON).x, view.spot(MILAN).y - view.spot(LYON).y);
  };
  expect(apart([MILAN, LYON])).toBeGreaterThan(5 * apart([MILAN, LYON, LIMA, YOKOHAMA]));
  expect(apart([MILAN, LYON])).toBeLessThan(MAP_WIDTH / 4);
});

it('the map draws north above south and a way from one city to the other', () => {
  const view = mapView([MILAN, BEIRA]);
  expect(view.spot(MILAN).y).toBeLessThan(view.spot(BEIRA).y);
  expect(view.way(MILAN, BEIRA)).toMatch(/^M[\d.]+,[\d.]+L/);
});
