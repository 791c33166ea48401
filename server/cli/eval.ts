import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { UserFacingError } from '../errors';
import { cachedEmbedder } from '../eval/cached-embedder';
import { runEval, type EvalResult } from '../eval/run-eval';
import { loadGazetteer } from '../gazetteer/gazetteer';
import { loadLexicon } from '../matching/load-lexicon';
import { openEmbedder } from './embedder';
import { orSentence } from './or-sentence';
import { readSettings } from './settings';

/** `jumelles eval FOLDER`: judges understanding, retrieval and ranking on a test set, with the server's own code on a throw-away database. */
export const evalCommand = defineCommand({
  meta: { name: 'eval', description: 'Judge the ranking on a test set: corpus.jsonl with queries.jsonl and qrels.tsv, judgments.jsonl, or pairs.jsonl' },
  args: { folder: { type: 'positional', required: true, description: 'the test set’s folder' }, json: { type: 'boolean', description: 'print one JSON object and nothing else' } },
  run: ({ args }) => orSentence(async () => {
    const { dataHome, dataFolder, vectorsBy } = readSettings(process.env);
    const chosen = await openEmbedder(vectorsBy);
    if (!chosen) throw new UserFacingError('bad-request', 'JUMELLES_EMBEDDER is "off", but an evaluation judges the vectors too. Leave it empty or name an embedder.');
    mkdirSync(dataHome, { recursive: true });
    const embedder = cachedEmbedder(chosen, join(dataHome, 'eval-vectors.db'));
    try {
      const onProgress = args.json || !process.stderr.isTTY ? undefined : (done: number, of: number, what: string) => process.stderr.write(`\r${what} ${done} of ${of}   `);
      const result = await runEval(args.folder, { gazetteer: loadGazetteer(dataFolder), lexicon: loadLexicon(dataFolder), embedder, onProgress });
      if (onProgress) process.stderr.write('\r\u001b[K');
      console.log(args.json ? JSON.stringify(result) : inWords(result));
    } finally {
      await embedder.close();
    }
  }),
});

function inWords(result: EvalResult): string {
  if ('mean' in result) return [`${result.set}: ${result.n} judgments, mean area under the curve ${fixed(result.mean)}`, ...Object.entries(result.auc).map(([goal, auc]) => `  goal ${goal.padStart(2)}  ${fixed(auc)}`)].join('\n');
  if ('auc' in result) return `${result.set}: ${result.n} pairs (${result.unresolved} not resolved), area under the curve ${fixed(result.auc)}`;
  const rows = (['lexical', 'vectors', 'full'] as const).map((way) => `  ${way.padEnd(8)} nDCG@10 ${fixed(result[way].ndcg10)}  MRR@10 ${fixed(result[way].mrr10)}  P@10 ${fixed(result[way].p10)}  recall@100 ${fixed(result[way].recall100)}  ${result[way].ms.toFixed(1)} ms`);
  const cities = Object.entries(result.cities ?? {}).map(([language, { n, first3, first10 }]) => `  ${language}  ${n} queries: one of the cities among the first three ${fixed(first3)}, first ten ${fixed(first10)}`);
  return [`${result.set}: ${result.n} queries over ${result.imported.added} entries`, ...rows, ...cities].join('\n');
}

function fixed(value: number): string {
  return value.toFixed(3);
}
