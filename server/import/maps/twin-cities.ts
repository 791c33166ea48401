import type { Row } from '../apply-map';
import { contentHash } from '../apply-map';
import { csvRows } from '../csv-rows';
import type { Source } from '../source';
import type { Mapped } from '../source-record';

const REQUIRES = ['city1', 'country1', 'lat1', 'lng1', 'city2', 'country2', 'lat2', 'lng2'];

/** Spellings of the lists that are no country's name anywhere else; the slips among them are put right and told. */
const COUNTRIES: Record<string, string> = { 'Northern Cyprus': 'CY', 'Bosnia and Hercegovina': 'BA', Madagaskar: 'MG', Kazakhstah: 'KZ', Grece: 'GR' };

interface Town {
  name: string;
  country: string;
  lat: number;
  lon: number;
}

/** Twin cities as listed on English Wikipedia, with coordinates: each row is a link of which nobody tells whether it is alive. */
export const twinCities: Source = {
  dataset: 'twin-cities',
  what: 'the twin-city pairs (twin_cities.csv)',
  records: (bytes) => csvRows(bytes, [{ requires: REQUIRES, toRecord: pairs() }]),
};

/** Makes links of rows; the lists of two countries name the same pair from both sides, so the second time it is passed over. */
function pairs(): (row: Row) => Mapped {
  const seen = new Set<string>();
  return (row) => {
    const [a, b] = [townOf(row, '1'), townOf(row, '2')].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    if (!a || !b) return { skip: 'names no two towns' };
    if (a.name === '' || b.name === '') return { skip: 'lacks the name of a town' };
    if (a.country === '' || b.country === '') return { skip: 'lacks the country of a town' };
    if (keyOf(a) === keyOf(b)) return { skip: 'links a town to itself' };
    const id = `twin-cities-${contentHash([keyOf(a), keyOf(b)])}`;
    if (seen.has(id)) return { skip: 'is the same pair again, listed from the other side' };
    seen.add(id);
    return {
      record: {
        id,
        kind: 'link',
        a,
        b,
        status: 'unknown',
        source: { title: 'Lists of twin towns and sister cities', url: 'https://github.com/Hekman/twincities', publisher: 'Wikipedia, collected by Hekman/twincities', licence: 'CC BY-SA 4.0 (lists), ODbL (coordinates), MIT (collection)', retrieved: '2026-02-08', secondary: true },
      },
    };
  };
}

function townOf(row: Row, side: '1' | '2'): Town {
  const said = (column: string): string => row.get(`${column}${side}`)?.trim() ?? '';
  return { name: said('city'), country: countryOf(said('country')), lat: Number(said('lat')), lon: Number(said('lng')) };
}

/** The country alone: "England, United Kingdom" is the United Kingdom, "Georgia (country)" Georgia. */
function countryOf(written: string): string {
  const last = written.split(',').at(-1)?.replace(/\s*\(.*\)/, '').trim() ?? '';
  return COUNTRIES[last] ?? last;
}

function keyOf({ name, country }: Town): string {
  return `${name}|${/^(?:England|Scotland|Wales|Northern Ireland)$/.test(country) ? 'United Kingdom' : country}`;
}
