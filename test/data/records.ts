import type { z } from 'zod';
import { entryRecord, linkRecord, schemeRecord } from '../../shared/contract/records';
import { filesUnder, textOf } from '../project/source-files';

/** A line of the first database: where it stands, and what it holds. */
export interface Line<T> {
  at: string;
  record: T;
}

const SHAPES = { cases: entryRecord, practices: entryRecord, schemes: schemeRecord, links: linkRecord } as const;

/** Every line of data/ with the shape that its folder promises. */
export const FOLDERS = Object.entries(SHAPES).map(([folder, shape]) => ({ folder, shape, lines: filesUnder(`data/${folder}`, ['.jsonl']).flatMap(linesOf) }));

/** The records of a folder that have its shape; what has not is reported by the test of the shapes. */
export function recordsOf<K extends keyof typeof SHAPES>(folder: K): Line<z.infer<(typeof SHAPES)[K]>>[] {
  const shape: z.ZodType = SHAPES[folder];
  const lines = FOLDERS.find((entry) => entry.folder === folder)?.lines ?? [];
  return lines.flatMap(({ at, record }) => {
    const parsed = shape.safeParse(record);
    return parsed.success ? [{ at, record: parsed.data as z.infer<(typeof SHAPES)[K]> }] : [];
  });
}

/** Paths of fields that a record has and its shape does not know, at any depth: reading a record by its shape leaves them out. */
export function unknownFields(record: unknown, known: unknown, path = ''): string[] {
  if (Array.isArray(record)) return record.flatMap((item, at) => unknownFields(item, Array.isArray(known) ? known[at] : undefined, `${path}[${at}]`));
  const fields = fieldsOf(known);
  return [...fieldsOf(record)].flatMap(([name, value]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return fields.has(name) ? unknownFields(value, fields.get(name), own) : [own];
  });
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

/** The lines of which a claim does not hold, each with the record's id. */
export function failing<T extends { id: string }>(lines: readonly Line<T>[], holds: (record: T) => boolean): string[] {
  return lines.filter(({ record }) => !holds(record)).map(({ at, record }) => `${at} ${record.id}`);
}

function linesOf(file: string): Line<unknown>[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [{ at: `${file}:${index + 1}`, record: JSON.parse(line) as unknown }]));
}

