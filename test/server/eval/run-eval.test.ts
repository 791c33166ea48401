import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvalDeps } from '../../../server/eval/rank-set';
import { runEval } from '../../../server/eval/run-eval';
import { hashEmbedder } from '../matching/hash-embedder';
import { SMALL_LEXICON } from '../matching/small-lexicon';
import { jsonl, sampleGazetteer } from '../sample-server';
import { temporaryFolder } from '../temporary-folder';

const deps = (): EvalDeps => ({ gazetteer: sampleGazetteer(), lexicon: SMALL_LEXICON, embedder: hashEmbedder() });

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const practice = (id: string, text: string, name: string, country: string) => ({ id, kind: 'practice', title: id, done: text, maturity: 'result', city: { name, country } });
const CORPUS = jsonl(
  practice('basins', 'Basins hold the flood.', 'Yokohama', 'JP'),
  practice('compost', 'Market waste becomes compost.', 'Milan', 'IT'),
  practice('clinics', 'Clinics were opened in the outer districts.', 'Lost Village', 'ML'),
  { id: 'broken', kind: 'practice', title: 'nothing told' },
);

describe('a ranking set', () => {
  const folder = () => folderWith({
    'corpus.jsonl': CORPUS,
    'queries.jsonl': jsonl({ id: 'q1', text: 'The flood fills the streets', lang: 'en', cities: ['Yokohama'] }, { id: 'q2', text: 'Waste to compost', lang: 'en', cities: ['Lost Village'] }, { id: 'q3', text: 'Überschwemmung', lang: 'de', cities: ['Yokohama'] }),
    'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\tbasins\t1\nq2\tmissing\t1\nq3\tbasins\t1\n',
  });

  it('is judged by words, by vectors and by the full ranking, and tells what could not be imported', async () => {
    const at = folder();
    const result = await runEval(at, deps());
    expect(result).toMatchObject({ set: basename(at), n: 3, imported: { read: 4, added: 3, failed: 1 } });
    const first = { ndcg10: expect.closeTo(2 / 3), mrr10: expect.closeTo(2 / 3), p10: expect.closeTo(0.2 / 3), recall100: expect.closeTo(2 / 3), ms: expect.any(Number) };
    // q1 and q3 find their entry first; what q2 should find is not in the corpus.
    expect(result).toMatchObject({ lexical: first, vectors: first, full: first });
  });

  it('says by language how often one of the right cities comes first, one that the gazetteer lacks among them', async () => {
    const result = await runEval(folder(), deps());
    expect(result).toMatchObject({ cities: { en: { n: 2, first3: expect.any(Number) }, de: { n: 1, first3: 1, first10: 1 } } });
    const found = await runEval(folderWith({ 'corpus.jsonl': CORPUS, 'queries.jsonl': jsonl({ id: 'q', text: 'A clinic for the outer districts', cities: ['Lost Village'] }), 'qrels.tsv': 'q\tclinics\t1\n' }), deps());
    expect(found).toMatchObject({ cities: { en: { n: 1, first3: 1 } } });
  });

  it('gives the same figures again, but for the time', async () => {
    const at = folder();
    const without = (result: object) => JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'ms' ? undefined : value))) as unknown;
    expect(without(await runEval(at, deps()))).toEqual(without(await runEval(at, deps())));
  });

  it('stops with the error when the encoder fails', async () => {
    const embedder = hashEmbedder();
    embedder.before = () => {
      throw new Error('no memory');
    };
    await expect(runEval(folder(), { ...deps(), embedder })).rejects.toThrow('no memory');
  });

  it('tells how far it has come', async () => {
    const seen: [number, number, string][] = [];
    await runEval(folder(), { ...deps(), onProgress: (...progress) => seen.push(progress) });
    expect(seen.filter(([, , what]) => what === 'queries')).toEqual([[1, 3, 'queries'], [2, 3, 'queries'], [3, 3, 'queries']]);
  });
});

it('judges goals by the area under the curve of each, and the mean of those that have both answers', async () => {
  const folder = folderWith({
    'judgments.jsonl': jsonl(
      { id: 'a', text: 'A clinic and another clinic', sdg: 3, label: true },
      { id: 'b', text: 'The committee met', sdg: 3, label: false },
      { id: 'c', text: 'Compost', sdg: 12, label: false },
      { id: 'd', text: 'The committee met', sdg: 12, label: true },
      { id: 'e', text: 'A flood', sdg: 11, label: true },
    ),
  });
  expect(await runEval(folder, deps())).toMatchObject({ n: 5, auc: { 3: 1, 11: NaN, 12: 0 }, mean: 0.5 });
});

it('judges twin cities against pairs drawn from the same countries, the same each time, and counts what is not found', async () => {
  const city = (name: string, country: string) => ({ name, country });
  const pairs = [
    { a: city('Paris', 'FR'), b: city('Rome', 'IT') },
    { a: city('Lyon', 'FR'), b: city('Milan', 'IT') },
    { a: city('Chambéry', 'FR'), b: city('Aosta', 'IT') },
    { a: city('Atlantis', 'FR'), b: city('Milan', 'IT') },
  ];
  const folder = folderWith({ 'pairs.jsonl': jsonl(...pairs) });
  const result = await runEval(folder, deps());
  expect(result).toMatchObject({ n: 3, unresolved: 1 });
  expect('auc' in result && result.auc).toBeGreaterThanOrEqual(0.5);
  expect(await runEval(folder, deps())).toEqual(result);
});

it('believes the population that the set gives', async () => {
  const pairs = (population: number) => jsonl(
    { a: { name: 'Lyon', country: 'FR', population: 1_000_000 }, b: { name: 'Milan', country: 'IT', population } },
    { a: { name: 'Paris', country: 'FR', population: 1_000 }, b: { name: 'Rome', country: 'IT', population: population === 1_000_000 ? 1_000 : 1_000_000 } },
  );
  const auc = async (population: number) => {
    const result = await runEval(folderWith({ 'pairs.jsonl': pairs(population) }), deps());
    return 'auc' in result && typeof result.auc === 'number' ? result.auc : NaN;
  };
  expect(await auc(1_000_000)).toBeGreaterThan(await auc(1_000));
});
