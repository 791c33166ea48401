import type { ImportReport } from '../../../shared/contract/directory';
import type { ImportRecord } from '../../../shared/contract/records';
import { importStream } from '../../../server/import/import-stream';
import type { ImportFormat } from '../../../server/import/read-records';
import { formatOfMapText } from '../../../server/import/read-format';
import type { SqliteStore } from '../../../server/store/sqlite-store';
import { bytesOf, sampleGazetteer } from '../sample-server';

export const JSON_LINES: ImportFormat = { name: 'JSON Lines', kind: 'jsonl' };

/** Imports text, or bytes, into a store as an import over HTTP does. */
export async function importText(store: SqliteStore, content: string | AsyncIterable<Uint8Array>, format: ImportFormat = JSON_LINES, dataset = 'test'): Promise<ImportReport> {
  return importStream({ format, bytes: typeof content === 'string' ? bytesOf(content) : content, store, gazetteer: sampleGazetteer(), dataset });
}

/** A CSV format by a column map. */
export function byMap(map: unknown): ImportFormat {
  return formatOfMapText('test', JSON.stringify(map));
}

/** Every record of a store, in the order of an export. */
export async function recordsIn(store: SqliteStore): Promise<ImportRecord[]> {
  const records: ImportRecord[] = [];
  for await (const record of store.allRecords()) records.push(record);
  return records;
}
