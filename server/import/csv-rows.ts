import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { mapper, type Row } from './apply-map';
import { BadFileError } from './bad-file';
import type { CsvMap } from './csv-map';
import { repairMojibake } from './mojibake';
import { MAX_LINE_BYTES, sourceRecord, type Mapped, type SourceRecord } from './source-record';

const COLUMNS_NAMED = 8;
const NEWLINE = 10;
const parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** How one kind of CSV file becomes records: a file belongs to the first table whose required columns are all in its header. */
export interface RowTable {
  requires: readonly string[];
  toRecord: (row: Row) => Mapped;
}

/** The tables of a column map. */
export function tablesOf(map: CsvMap): RowTable[] {
  return map.tables.map((table) => ({ requires: table.requires, toRecord: mapper(map, table) }));
}

/** Records of a CSV file; one whose header fits no table, with a quotation mark left open or that breaks off in a row throws a BadFileError. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, tables: readonly RowTable[], delimiter = ','): AsyncIterable<SourceRecord> {
  let header: string[] | null = null;
  let table: RowTable | null = null;
  let lastByte = NEWLINE;
  /** A row of the wrong length, held back: as the last one it means that the file breaks off. */
  let held: SourceRecord | null = null;
  async function* watched(): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes) {
      lastByte = chunk.at(-1) ?? lastByte;
      yield chunk;
    }
  }
  const parser = parse({ bom: true, info: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: MAX_LINE_BYTES });
  const source = Readable.from(watched());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const item of parser) {
      const { record, info } = parsed.parse(item);
      if (!header || !table) {
        header = record.map((name) => repairMojibake(name).trim());
        table = tableOf(tables, header, delimiter);
        continue;
      }
      if (held) yield held;
      held = null;
      if (record.length === header.length) yield toSourceRecord(info.lines, header, record, table);
      else held = { line: info.lines, kind: 'problem', field: '', reason: `the row has ${record.length} columns, the header ${header.length}` };
    }
  } catch (error) {
    throw explained(error, parser.info.lines);
  } finally {
    source.destroy();
  }
  if (!held) return;
  if (lastByte !== NEWLINE) throw new BadFileError({ line: held.line, reason: 'the file breaks off in the middle of a row', next: 'fetch it again, or remove that row' });
  yield held;
}

function toSourceRecord(line: number, header: readonly string[], values: readonly string[], table: RowTable): SourceRecord {
  const notices = new Set<string>();
  const row = new Map<string, string>();
  header.forEach((name, index) => {
    const raw = values[index] ?? '';
    const text = repairMojibake(raw);
    if (text !== raw) notices.add('has text in a wrong encoding, which was put right');
    if (text.includes('\uFFFD')) notices.add('has characters that were lost (\uFFFD) in the file');
    row.set(name, text);
  });
  return sourceRecord(line, table.toRecord(row), [...notices]);
}

function tableOf(tables: readonly RowTable[], header: readonly string[], delimiter: string): RowTable {
  const table = tables.find(({ requires }) => requires.every((column) => header.includes(column)));
  if (table) return table;
  const other = header.length === 1 ? [',', ';', '\t'].find((mark) => mark !== delimiter && (header[0] ?? '').includes(mark)) : undefined;
  if (other !== undefined) throw new BadFileError({ line: 1, reason: `the columns are parted by "${other === '\t' ? 'tab' : other}", not by "${delimiter}"`, next: 'save the file with the other separator, or use a column map of your own (--map FILE) with "delimiter"' });
  const missing = tables.map(({ requires }) => requires.filter((column) => !header.includes(column)).map((column) => `"${column}"`).join(', ')).join(', or ');
  const has = header.slice(0, COLUMNS_NAMED).map((name) => `"${name.slice(0, 40)}"`).join(', ');
  throw new BadFileError({ line: 1, reason: `the header lacks the columns ${missing}; it has ${has}${header.length > COLUMNS_NAMED ? ' and more' : ''}`, next: 'check that the format fits the file, or use a column map of your own (--map FILE)' });
}

function explained(error: unknown, line: number): unknown {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('CSV_')) {
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    return new BadFileError({ line, reason: tooLong ? `a row is longer than ${MAX_LINE_BYTES / 1_000_000} MB` : 'a quotation mark is left open, or the file breaks off', next: tooLong ? 'see whether a quotation mark is left open before that line' : 'close it, or fetch the file again' }, { cause: error });
  }
  return error;
}
