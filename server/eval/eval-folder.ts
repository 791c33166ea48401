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
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new UserFacingError('bad-request', `${file}, line ${at + 1}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
      return parsed.data;
    });
}

function readQrels(file: string): Map<string, Map<string, number>> {
  const relevant = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [queryId, entryId, grade] = line.split('\t');
    if (!queryId || !entryId) continue;
    const entries = relevant.get(queryId) ?? new Map<string, number>();
    entries.set(entryId, Number(grade));
    relevant.set(queryId, entries);
  }
  return relevant;
}
