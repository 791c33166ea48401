import { z } from 'zod';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One column's value, cleaned: `drop` removes a pattern, `split` parts it into a list, `map` looks the value (or each part) up (case does not matter, a value not in it says nothing), `max` cuts at a word. A date is read as `2026-11-25` or, day first, as `25/11/2026`. */
export interface ColumnRule {
  column: string;
  drop?: string;
  split?: string;
  map?: Record<string, Json>;
  as?: 'text' | 'number' | 'integer' | 'lat' | 'lon' | 'date';
  max?: number;
}

/** How a field is made: a column's name, a column with cleaning, a constant, a template of columns (`{Risk}, {Timescale}`; nothing when one of them says nothing), or the first of several that says something. */
export type FieldRule = string | ColumnRule | { const: Json } | { template: string; max?: number } | { first: FieldRule[] };

const pattern = z.string().refine(isPattern, 'is not a regular expression');
const column = z.string().min(1);
const json: z.ZodType<Json> = z.json();

const fieldRule: z.ZodType<FieldRule> = z.lazy(() =>
  z.union([
    column,
    z.strictObject({
      column,
      drop: pattern.optional(),
      split: z.string().min(1).optional(),
      map: z.record(z.string(), json).optional(),
      as: z.enum(['text', 'number', 'integer', 'lat', 'lon', 'date']).optional(),
      max: z.number().int().min(10).optional(),
    }),
    z.strictObject({ const: json }),
    z.strictObject({ template: z.string().min(1), max: z.number().int().min(10).optional() }),
    z.strictObject({ first: z.array(fieldRule).min(1) }),
  ]),
);

/** When a row is passed over: all these columns say nothing, or a column matches a pattern. */
const skipRule = z.union([
  z.strictObject({ empty: z.array(column).min(1), reason: z.string().min(1) }),
  z.strictObject({ column, matches: pattern, reason: z.string().min(1) }),
]);

/** How the rows of one kind of file become records. A file belongs to the first table whose `requires` are all in its header. */
const csvTable = z.strictObject({
  requires: z.array(column).min(1),
  id: z.strictObject({ prefix: z.string().regex(/^[\w][\w.:-]{0,80}$/), from: z.array(column).min(1) }).describe('the id is the prefix and a hash of these columns, so that a second import changes nothing'),
  skip: z.array(skipRule).default([]),
  fields: z.record(z.string().regex(/^[A-Za-z]+(\.([A-Za-z]+|\d))*$/), fieldRule).describe('by path; a number is a place in a list, as in `cutoffs.0.date`'),
});

/** A column map: how a CSV file's rows become records. `nothing` lists values, `nothingPatterns` patterns, that say nothing. */
export const csvMap = z
  .strictObject({
    dataset: z.string().regex(/^[\w][\w.-]{0,59}$/),
    delimiter: z.string().length(1).default(','),
    nothing: z.array(z.string()).default(['NA', 'N/A', 'n.a.', 'none', 'null', '-', '--', '?']),
    nothingPatterns: z.array(pattern).default([]),
    tables: z.array(csvTable).min(1),
  })
  .meta({ id: 'CsvMap' });

export type CsvMap = z.infer<typeof csvMap>;
export type CsvTable = CsvMap['tables'][number];

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
