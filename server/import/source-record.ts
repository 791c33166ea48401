/** One record of a file as its reader gives it: something to check and keep, something that says nothing, or something that cannot be read. `line` counts from 1. */
export type SourceRecord =
  | { line: number; kind: 'record'; value: unknown; notices?: string[] }
  | { line: number; kind: 'skip'; reason: string }
  | { line: number; kind: 'problem'; field: string; reason: string };

/** Longer lines and CSV rows are not read: 1 MB. */
export const MAX_LINE_BYTES = 1_000_000;
