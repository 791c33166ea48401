// `npm run bench:quality -- FOLDER`: judges the ranking on the project's own problems and on every test set in FOLDER, and writes docs/quality.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../../server/bootstrap/build.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = process.argv[2] ?? join(root, '..', 'shared', 'eval');
if (!existsSync(folder)) {
  console.error(`There are no test sets in ${folder}: name their folder, as in npm run bench:quality -- FOLDER.`);
  process.exit(1);
}
const sets = [ownProblems(), ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)).sort()];
await build(root, ['server']);
const { judgePeers } = await bundledPeers();
const results = [];
for (const set of sets) {
  console.error(`Judging ${set}…`);
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist', 'server', 'cli.mjs'), 'eval', set, '--json'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 });
  if (status !== 0) process.exit(1);
  results.push({ ...JSON.parse(stdout), peers: await judgePeers(set) });
}
writeFileSync(join(root, 'docs', 'quality.md'), page(results));
console.error('Wrote docs/quality.md.');

/** The problems beside this file over the practices and cases of the first database, as a test set's folder. */
function ownProblems() {
  const made = join(root, 'dist', 'bench', 'own-problems');
  const lines = (...path) => readFileSync(join(root, ...path), 'utf8').split('\n').filter(Boolean);
  const corpus = ['practices', 'cases'].flatMap((name) => readdirSync(join(root, 'data', name)).filter((file) => file.endsWith('.jsonl')).flatMap((file) => lines('data', name, file)));
  const known = new Set(corpus.map((line) => JSON.parse(line).id));
  const problems = lines('test', 'bench', 'problems.jsonl').map((line) => JSON.parse(line));
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'corpus.jsonl'), corpus.join('\n'));
  writeFileSync(join(made, 'queries.jsonl'), problems.map(({ id, lang, text, cities }) => JSON.stringify({ id, lang, text, cities })).join('\n'));
  writeFileSync(join(made, 'qrels.tsv'), problems.flatMap(({ id, records }) => records.filter((record) => known.has(record)).map((record) => `${id}\t${record}\t1`)).join('\n'));
  return made;
}

async function bundledPeers() {
  const outfile = join(root, 'dist', 'bench', 'peers.mjs');
  await bundle({ absWorkingDir: root, entryPoints: ['test/bench/peers.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}

function page(all) {
  const rankings = all.filter((result) => result.full);
  const row = (set, way, figures) => `| ${set} | ${way} | ${['ndcg10', 'mrr10', 'p10', 'recall100'].map((figure) => figures[figure].toFixed(3)).join(' | ')} | ${figures.ms.toFixed(1)} |`;
  const ways = rankings.flatMap((result) => [
    ...['lexical', 'vectors', 'full'].map((way) => row(result.set, way, result[way])),
    ...Object.entries(result.peers).map(([peer, figures]) => row(result.set, figures.n < result.n ? `${peer}, ${figures.n} queries` : peer, figures)),
  ]);
  const cities = rankings.flatMap((result) => Object.entries(result.cities ?? {}).map(([language, { n, first3, first10 }]) => `| ${result.set} | ${language} | ${n} | ${first3.toFixed(2)} | ${first10.toFixed(2)} |`));
  const areas = all.filter((result) => result.auc !== undefined).map((result) => `| ${result.set} | ${result.n} | ${(result.mean ?? result.auc).toFixed(3)} |`);
  return [
    '# How good the ranking is',
    '',
    'Written by `npm run bench:quality` with the server’s own import, retrieval and ranking on a throw-away database. The test sets are development halves; the words of the lexicon and the shares of the fusion were chosen with them in sight, so read the figures as an upper bound. `own-problems` (test/bench/problems.jsonl) was written without sight of the lexicon, over the first database.',
    '',
    '`lexical` is BM25 over the problem’s words and its concepts’ English words, `vectors` the cosine to the nearest passage, `full` the fused relevance. Times are the median of a query in ms, the sentence encoder’s cache warm. MiniSearch, Orama and Fuse.js are run on the same texts in the same run, with stop words dropped where the library lets us; Fuse.js is made for names, not for paragraphs.',
    '',
    '| set | way | nDCG@10 | MRR@10 | P@10 | recall@100 | ms |',
    '|---|---|---|---|---|---|---|',
    ...ways,
    '',
    'Share of problems with one of the right cities among the first three and first ten partners, by language:',
    '',
    '| set | language | problems | first three | first ten |',
    '|---|---|---|---|---|',
    ...cities,
    '',
    'Area under the curve: goals from a text (mean over the goals), and the capacity part of real twin cities against random pairs of the same two countries:',
    '',
    '| set | n | area |',
    '|---|---|---|',
    ...areas,
    '',
  ].join('\n');
}
