import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserFacingError } from '../errors';

const query = z.object({ id: z.string(), text: z.string(), lang: z.string().optional(), cities: z.array(z.string()).optional() });
const judgment = z.object({ id: z.string(), text: z.string(), sdg: z.number().int().min(1).max(17), label: z.boolean() });
const place = z.object({ name: z.string(), country: z.string(), lat: z.number().optional(), lon: z.number().optional(), population: z.number().optional() });
const pair = z.object({ a: place, b: place });

export type EvalQuery = z.infer<typeof query>;
export type Judgment = z.infer<typeof judgment>;
export type TwinPair = z.infer<typeof pair>;

/** A test set: rankings to judge (`corpus.jsonl`, `queries.jsonl`, `qrels.tsv`), goal judgments, or real twin cities. */
export type EvalSet =
  | { kind: 'ranking'; corpus: string; queries: EvalQuery[]; relevant: Map<string, Map<string, number>> }
  | { kind: 'judgments'; judgments: Judgment[] }
  | { kind: 'pairs'; pairs: TwinPair[] };

/** Reads a test set's folder. Throws UserFacingError when the folder holds none, naming what it looked for. */
export function readEvalFolder(folder: string): EvalSet {
  const file = (name: string) => join(folder, name);
  if (existsSync(file('judgments.jsonl'))) return { kind: 'judgments', judgments: readLines(file('judgments.jsonl'), judgment) };
  if (existsSync(file('pairs.jsonl'))) return { kind: 'pairs', pairs: readLines(file('pairs.jsonl'), pair) };
  if (!['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].every((name) => existsSync(file(name)))) {
    throw new UserFacingError('not-found', `${folder} holds no test set: it needs corpus.jsonl, queries.jsonl and qrels.tsv, or judgments.jsonl, or pairs.jsonl.`);
  }
  return { kind: 'ranking', corpus: file('corpus.jsonl'), queries: readLines(file('queries.jsonl'), query), relevant: readQrels(file('qrels.tsv')) };
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return linesOf(file).map(({ line, at }) => {
    const parsed = schema.safeParse(parseJson(line, at));
    if (!parsed.success) throw new UserFacingError('bad-request', `${at}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
    return parsed.data;
  });
}

function parseJson(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserFacingError('bad-request', `${at}: no JSON`, { cause: error });
  }
}

/** Grades by query and entry; a first line whose grade is no number is the table's head. */
function readQrels(file: string): Map<string, Map<string, number>> {
  const relevant = new Map<string, Map<string, number>>();
  for (const [index, { line, at }] of linesOf(file).entries()) {
    const [queryId = '', entryId = '', grade = ''] = line.split('\t');
    const value = grade.trim() === '' ? NaN : Number(grade);
    if (Number.isNaN(value) && index === 0) continue;
    if (queryId === '' || entryId === '' || !(value >= 0)) throw new UserFacingError('bad-request', `${at}: ${grade.trim() || 'nothing'} is no grade; give a query, an entry and a number, parted by tabs`);
    const entries = relevant.get(queryId) ?? new Map<string, number>();
    entries.set(entryId, value);
    relevant.set(queryId, entries);
  }
  return relevant;
}

/** The lines of a file that are not blank, each with its place for a message. */
function linesOf(file: string): { line: string; at: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, at: `${file}, line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '');
}
