import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { UserFacingError } from '../errors';
import { mapper } from './apply-map';
import type { CsvMap } from './csv-map';
import { repairMojibake } from './mojibake';
import { MAX_LINE_BYTES, type SourceRecord } from './source-record';

const parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** Records of a CSV file by a column map; a header that fits none of its tables is refused. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, map: CsvMap): AsyncIterable<SourceRecord> {
  let header: string[] | null = null;
  let toRecord: ReturnType<typeof mapper> | null = null;
  const parser = parse({ bom: true, info: true, delimiter: map.delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: MAX_LINE_BYTES });
  const source = Readable.from(bytes);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const item of parser) {
      const { record, info } = parsed.parse(item);
      if (!header || !toRecord) {
        header = record.map((name) => repairMojibake(name).trim());
        toRecord = mapper(map, tableOf(map, header));
      } else {
        yield toSourceRecord(info.lines, header, record, toRecord);
      }
    }
  } catch (error) {
    throw explained(error, parser.info.lines);
  } finally {
    source.destroy();
  }
}

function toSourceRecord(line: number, header: readonly string[], values: readonly string[], toRecord: ReturnType<typeof mapper>): SourceRecord {
  if (values.length !== header.length) return { line, kind: 'problem', field: '', reason: `the row has ${values.length} columns, the header ${header.length}` };
  const notices = new Set<string>();
  const row = new Map<string, string>();
  header.forEach((name, index) => {
    const raw = values[index] ?? '';
    const text = repairMojibake(raw);
    if (text !== raw) notices.add('has text in a wrong encoding, which was put right');
    if (text.includes('\uFFFD')) notices.add('has characters that were lost (\uFFFD) in the file');
    row.set(name, text);
  });
  const made = toRecord(row);
  return 'skip' in made ? { line, kind: 'skip', reason: made.skip } : { line, kind: 'record', value: made.record, notices: [...notices] };
}

function tableOf(map: CsvMap, header: readonly string[]): CsvMap['tables'][number] {
  const table = map.tables.find(({ requires }) => requires.every((column) => header.includes(column)));
  if (table) return table;
  const missing = map.tables.map(({ requires }) => requires.filter((column) => !header.includes(column)).map((column) => `"${column}"`).join(', ')).join(', or ');
  throw new UserFacingError('bad-request', `The file's header lacks the columns that the map needs: ${missing}.`);
}

function explained(error: unknown, line: number): unknown {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('CSV_')) {
    const reason = error.code === 'CSV_MAX_RECORD_SIZE' ? `a row is longer than ${MAX_LINE_BYTES / 1_000_000} MB (is a quotation mark left open?)` : 'a quotation mark is left open';
    return new UserFacingError('bad-request', `The file could not be read as CSV near line ${line}: ${reason}.`, { cause: error });
  }
  return error;
}
