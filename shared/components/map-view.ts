import { geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { City } from '../contract/city';

export const MAP_WIDTH = 360;
export const MAP_HEIGHT = 200;
const MARGIN = 16;
/** So far the view goes in: half a continent, where the land of the coarse map still looks like itself. */
const CLOSEST = 900;

/** A city on the map, in pixels from the top left. */
export interface Spot {
  city: City;
  x: number;
  y: number;
}

export interface MapView {
  /** The land as an SVG path. */
  land: (shape: GeoJSON.GeoJSON) => string;
  /** The great circle between two cities as an SVG path. */
  way: (from: City, to: City) => string;
  spot: (city: City) => Spot;
}

/** An equal-area map that shows all these cities as large as they fit, the whole world at the farthest. */
export function mapView(cities: readonly City[]): MapView {
  const projection = fitted(cities);
  const path = geoPath(projection).digits(1);
  return {
    land: (shape) => path(shape) ?? '',
    way: (from, to) => path({ type: 'LineString', coordinates: [at(from), at(to)] }) ?? '',
    spot(city) {
      const [x = 0, y = 0] = projection(at(city)) ?? [];
      return { city, x, y };
    },
  };
}

function fitted(cities: readonly City[]): GeoProjection {
  const box: [[number, number], [number, number]] = [[MARGIN, MARGIN], [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN]];
  const world = geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: 'Sphere' });
  if (cities.length === 0) return world;
  const points: GeoJSON.MultiPoint = { type: 'MultiPoint', coordinates: cities.map(at) };
  const near = geoEqualEarth().fitExtent(box, points);
  if (near.scale() <= world.scale()) return world;
  if (near.scale() <= CLOSEST) return near;
  // One city, or a few close together: the middle stays, the scale stops.
  const middle = geoCentroid(points);
  return geoEqualEarth().rotate([-middle[0], 0]).center([0, middle[1]]).scale(CLOSEST).translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
}

function at({ lon, lat }: City): [number, number] {
  return [lon, lat];
}
