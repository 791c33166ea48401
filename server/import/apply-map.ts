import { createHash } from 'node:crypto';
import type { ColumnRule, CsvMap, CsvTable, FieldRule } from './csv-map';
import type { Mapped } from './source-record';

/** A row as column name and text. */
export type Row = ReadonlyMap<string, string>;

/** Makes a record of a row, or says why the row is passed over. The map was checked by its schema, so its patterns compile. */
export function mapper(map: CsvMap, table: CsvTable): (row: Row) => Mapped {
  const nothing = new Set(map.nothing.map((value) => value.toLowerCase()));
  const nothingPatterns = map.nothingPatterns.map((pattern) => new RegExp(pattern, 'iu'));
  const compiled = new Map<string, RegExp>();
  const lookups = new Map<ColumnRule, Map<string, unknown>>();

  return (row) => {
    for (const rule of table.skip) {
      const applies = 'empty' in rule ? rule.empty.every((column) => say(row.get(column)) === null) : regex(rule.matches).test(row.get(rule.column) ?? '');
      if (applies) return { skip: rule.reason };
    }
    const record: Record<string, unknown> = { id: `${table.id.prefix}-${contentHash(table.id.from.map((column) => row.get(column) ?? ''))}` };
    for (const [path, rule] of Object.entries(table.fields)) {
      const value = evaluate(rule, row);
      if (value !== null) set(record, path.split('.'), value);
    }
    return { record };
  };

  function evaluate(rule: FieldRule, row: Row): unknown {
    if (typeof rule === 'string') return say(row.get(rule));
    if ('const' in rule) return rule.const;
    if ('first' in rule) {
      for (const option of rule.first) {
        const value = evaluate(option, row);
        if (value !== null) return value;
      }
      return null;
    }
    if ('template' in rule) return fill(rule.template, row, rule.max);
    return fromColumn(rule, row);
  }

  function fromColumn(rule: ColumnRule, row: Row): unknown {
    const said = say(row.get(rule.column));
    const text = said === null || rule.drop === undefined ? said : say(said.replace(regex(rule.drop), ''));
    if (text === null) return null;
    if (rule.split === undefined) return valueOf(text, rule);
    const values = text.split(rule.split).map(say).filter((part) => part !== null).flatMap((part) => valueOf(part, rule) ?? []);
    return values.length === 0 ? null : [...new Set(values)];
  }

  function valueOf(text: string, rule: ColumnRule): unknown {
    if (rule.map) return lookup(rule).get(text.toLowerCase()) ?? null;
    if (rule.as === undefined || rule.as === 'text') return cut(text, rule.max);
    return rule.as === 'date' ? isoDateOf(text) : toNumber(text, rule.as);
  }

  /** Null for a text that says nothing. */
  function say(text: string | undefined): string | null {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' || nothing.has(trimmed.toLowerCase()) || nothingPatterns.some((pattern) => pattern.test(trimmed)) ? null : trimmed;
  }

  function fill(template: string, row: Row, max?: number): string | null {
    let complete = true;
    const text = template.replace(/\{([^}]+)\}/g, (_whole, column: string) => {
      const value = say(row.get(column));
      if (value === null) complete = false;
      return value ?? '';
    });
    return complete ? cut(text, max) : null;
  }

  function lookup(rule: ColumnRule): Map<string, unknown> {
    const known = lookups.get(rule);
    if (known) return known;
    const made = new Map<string, unknown>(Object.entries(rule.map ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
    lookups.set(rule, made);
    return made;
  }

  function regex(source: string): RegExp {
    const made = compiled.get(source) ?? new RegExp(source, 'iu');
    compiled.set(source, made);
    return made;
  }
}

/** Sets a value by its path; a number in the path is a place in a list. */
function set(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner: unknown = target[key];
  const next: Record<string, unknown> = /^\d/.test(rest[0] ?? '') ? Object.assign([], inner) : Object.assign({}, inner);
  target[key] = next;
  set(next, rest, value);
}

/** A number of the text; `lat` and `lon` take the first and second number of a point such as `(33.7, -84.4)`. */
function toNumber(text: string, as: 'number' | 'integer' | 'lat' | 'lon'): number | null {
  const numbers = text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gi)?.map(Number) ?? [];
  if (as === 'lat' || as === 'lon') return numbers.length === 2 ? (numbers[as === 'lat' ? 0 : 1] ?? null) : null;
  const value = Number(text.replace(/[\s,]/g, ''));
  if (!Number.isFinite(value)) return null;
  return as === 'integer' ? Math.round(value) : value;
}

/** The date of a text, as `2026-11-25` or day first as `25/11/2026` or `25.11.2026`; null for anything else. */
export function isoDateOf(text: string): string | null {
  const year = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const day = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text);
  const iso = year ? year[0] : day ? [day[3], day[2]?.padStart(2, '0'), day[1]?.padStart(2, '0')].join('-') : null;
  return iso !== null && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** Cuts at a word's end, with an ellipsis. */
export function cut(text: string, max?: number): string {
  if (max === undefined || text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > max / 2 ? end : undefined).replace(/[\s,;:.]+$/, '')}…`;
}

/** Twelve hexadecimal figures that follow from the values. */
export function contentHash(values: readonly string[]): string {
  return createHash('sha256').update(values.join('\u001F')).digest('hex').slice(0, 12);
}
