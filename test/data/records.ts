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

/** Fields that a record has and its shape does not know. */
export function unknownFields(record: unknown, known: unknown): string[] {
  const names = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
  return names(record).filter((name) => !names(known).includes(name));
}

function linesOf(file: string): Line<unknown>[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [{ at: `${file}:${index + 1}`, record: JSON.parse(line) as unknown }]));
}

