const RADIUS_KM = 6371;
const RAD = Math.PI / 180;

/** A point in degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const dLat = Math.sin(((b.lat - a.lat) * RAD) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * RAD) / 2);
  const h = dLat * dLat + Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * dLon * dLon;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
