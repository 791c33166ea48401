import { createHash } from 'node:crypto';
import type { CityRecord, EntryRecord, ImportRecord, LinkRecord, SchemeRecord } from '../../shared/contract/records';
import type { Change, PreparedRecord } from './port';

interface Records {
  entry: EntryRecord;
  scheme: SchemeRecord;
  link: LinkRecord;
  city: CityRecord;
}

/**
 * A record from its row. Rows are trusted by construction: only `save` writes them, and only with what the schema of the contract has parsed;
 * a change of that schema comes with a migration. Parsing a million rows again would take longer than the whole start may.
 */
export function parseStored<K extends Change['kind']>(_kind: K, json: string): Records[K] {
  return JSON.parse(json) as Records[K];
}

/** Any record from its row; trusted like `parseStored`. */
export function parseAnyStored(json: string): ImportRecord {
  return JSON.parse(json) as ImportRecord;
}

/** Ten bytes that change with the record or with what its cities resolve to. */
export function contentHash(prepared: PreparedRecord): Buffer {
  return createHash('sha256').update(JSON.stringify(prepared)).digest().subarray(0, 10);
}
