import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvalFolder } from '../../../server/eval/eval-folder';
import { temporaryFolder } from '../temporary-folder';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const RANKING = { 'corpus.jsonl': '', 'queries.jsonl': '{"id":"q","text":"floods"}\n', 'qrels.tsv': 'query-id\tcorpus-id\tscore\nq\ta\t2\nq\tb\t1\n' };

describe('a test set’s folder', () => {
  it('is read as rankings, with the grade of each relevant entry', () => {
    const set = readEvalFolder(folderWith(RANKING));
    expect(set).toMatchObject({ kind: 'ranking', queries: [{ id: 'q', text: 'floods' }], relevant: new Map([['q', new Map([['a', 2], ['b', 1]])]]) });
  });

  it('is read as goal judgments', () => {
    const judgment = { id: 'j', text: 'schools', sdg: 4, label: true };
    expect(readEvalFolder(folderWith({ 'judgments.jsonl': `${JSON.stringify(judgment)}\n\n` }))).toEqual({ kind: 'judgments', judgments: [judgment] });
  });

  it('is read as twin cities', () => {
    const pair = { a: { name: 'Lyon', country: 'FR' }, b: { name: 'Milan', country: 'IT', population: 1_300_000 } };
    expect(readEvalFolder(folderWith({ 'pairs.jsonl': JSON.stringify(pair) }))).toEqual({ kind: 'pairs', pairs: [pair] });
  });

  it('keeps the first judgment when the table has no head, and stands Windows line ends', () => {
    expect(readEvalFolder(folderWith({ ...RANKING, 'qrels.tsv': 'q\ta\t1\r\nq\tb\t1\r\n' }))).toMatchObject({ relevant: new Map([['q', new Map([['a', 1], ['b', 1]])]]) });
  });

  it.each<[name: string, files: Record<string, string>, code: string, told: RegExp]>([
    ['empty', {}, 'not-found', /holds no test set: it needs corpus\.jsonl, queries\.jsonl and qrels\.tsv/],
    ['without judgments of relevance', { 'corpus.jsonl': '', 'queries.jsonl': '' }, 'not-found', /holds no test set/],
    ['with a query that has no text', { ...RANKING, 'queries.jsonl': '{"id":"q","text":"a"}\n\n{"id":"r"}' }, 'bad-request', /queries\.jsonl, line 3: text/],
    ['with a line that is no JSON', { ...RANKING, 'queries.jsonl': '{"id":"q","text":"a"}\n{oops' }, 'bad-request', /queries\.jsonl, line 2: no JSON/],
    ['with a goal beyond 17', { 'judgments.jsonl': '{"id":"j","text":"a","sdg":18,"label":true}' }, 'bad-request', /judgments\.jsonl, line 1: sdg/],
    ['with a pair of one city', { 'pairs.jsonl': '{"a":{"name":"Lyon","country":"FR"}}' }, 'bad-request', /pairs\.jsonl, line 1: b/],
    ['with a grade that is no number', { ...RANKING, 'qrels.tsv': 'query-id\tcorpus-id\tscore\nq\ta\t1\nq\tb\tyes\n' }, 'bad-request', /qrels\.tsv, line 3: yes is no grade/],
    ['with a judgment of no entry', { ...RANKING, 'qrels.tsv': 'query-id\tcorpus-id\tscore\nq\n' }, 'bad-request', /qrels\.tsv, line 2/],
  ])('is refused when it is %s, and the place is named', (_name, files, code, told) => {
    const folder = folderWith(files);
    expect(() => readEvalFolder(folder)).toThrow(expect.objectContaining({ name: 'UserFacingError', code, message: expect.stringMatching(told) }));
  });
});
