import { UserFacingError } from '../errors';
import { issueSentence } from '../first-issue';
import { csvMap } from './csv-map';
import type { ImportFormat } from './read-records';
import { SHIPPED_MAPS } from './shipped-maps';
import { SHIPPED_SOURCES } from './shipped-sources';

/** The formats an import takes, for messages. */
export const FORMAT_NAMES = ['ndjson', 'csv', ...SHIPPED_MAPS.keys(), ...SHIPPED_SOURCES.keys()];

/** The format of a name: `ndjson` (or `jsonl`), the name of a shipped source or column map, or `csv` with the name of one. Throws a UserFacingError for any other. */
export function formatOf(name: string, mapName?: string): ImportFormat {
  if (name === 'ndjson' || name === 'jsonl') return { name: 'JSON Lines', kind: 'jsonl' };
  const source = SHIPPED_SOURCES.get(name);
  if (source) return { name, kind: 'source', source };
  if (name === 'csv' && mapName === undefined) throw new UserFacingError('bad-request', `CSV needs a column map: ${[...SHIPPED_MAPS.keys()].join(', ')}, or a map file of your own on the command line (--map FILE).`);
  const wanted = name === 'csv' ? mapName : name;
  const map = wanted === undefined ? undefined : SHIPPED_MAPS.get(wanted);
  if (wanted === undefined || !map) {
    throw name === 'csv'
      ? new UserFacingError('bad-request', `There is no column map "${wanted}"; shipped: ${[...SHIPPED_MAPS.keys()].join(', ')}.`)
      : new UserFacingError('unsupported-format', `The format "${name}" is not known; formats are ${FORMAT_NAMES.join(', ')}.`);
  }
  return { name: wanted, kind: 'csv', map };
}

/** A CSV format by a column map written as JSON; throws a UserFacingError that names what is wrong with it. */
export function formatOfMapText(name: string, text: string): ImportFormat {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserFacingError('bad-request', `The column map ${name} is not JSON.`, { cause: error });
  }
  const map = csvMap.safeParse(value);
  if (!map.success) throw new UserFacingError('bad-request', `The column map ${name} cannot be used. ${issueSentence(map.error)}`);
  return { name, kind: 'csv', map: map.data };
}

/** The dataset under which a format's records are kept: the source's or map's own, or `imported`. */
export function datasetOf(format: ImportFormat): string {
  if (format.kind === 'jsonl') return 'imported';
  return format.kind === 'csv' ? format.map.dataset : format.source.dataset;
}
