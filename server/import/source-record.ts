/** One record of a file as its reader gives it: something to check and keep, something that says nothing, or something that cannot be read. `line` counts from 1. */
export type SourceRecord =
  | { line: number; kind: 'record'; value: unknown; notices?: string[] }
  | { line: number; kind: 'skip'; reason: string }
  | { line: number; kind: 'problem'; field: string; reason: string };

/** What a source's map makes of one of its items: a record with what is worth knowing about it, or the reason to pass it over. */
export type Mapped = { record: Record<string, unknown>; notices?: string[] } | { skip: string };

/** Longer lines, rows and records are not read: 1 MB. */
export const MAX_LINE_BYTES = 1_000_000;

/** What a map made of an item, as a record of the file. */
export function sourceRecord(line: number, mapped: Mapped, notices: readonly string[] = []): SourceRecord {
  return 'skip' in mapped ? { line, kind: 'skip', reason: mapped.skip } : { line, kind: 'record', value: mapped.record, notices: [...notices, ...(mapped.notices ?? [])] };
}
