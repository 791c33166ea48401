import { csvRows, tablesOf } from './csv-rows';
import type { CsvMap } from './csv-map';
import { checkedStart } from './file-start';
import { jsonLines } from './json-lines';
import type { Source } from './source';
import type { SourceRecord } from './source-record';
import { utf8Only } from './utf8-only';

/** Our JSON Lines, CSV by a column map, or a public source with a map of its own. */
export type ImportFormat = { name: string; kind: 'jsonl' } | { name: string; kind: 'csv'; map: CsvMap } | { name: string; kind: 'source'; source: Source };

/** The records of a file as they come. Memory stays bounded whatever comes in; what is not a file of the format throws a BadFileError. */
export function readRecords(format: ImportFormat, bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  const started = checkedStart(bytes);
  switch (format.kind) {
    case 'jsonl':
      return jsonLines(utf8Only(started));
    case 'csv':
      return csvRows(utf8Only(started), tablesOf(format.map), format.map.delimiter);
    case 'source':
      return format.source.records(format.source.decodesItself ? started : utf8Only(started));
  }
}
