// `npm run bench`: how fast the index is, at 10,000 and 100,000 generated entries, beside its peers; writes docs/performance.md.
// Options: --entries 10000,100000,1000000 for other sizes, --peers none, fts5 or all (the default), --json for the figures alone.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({ options: { json: { type: 'boolean' }, entries: { type: 'string', default: '10000,100000' }, peers: { type: 'string', default: 'all' } } });
const sizes = values.entries.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
  console.error(`--entries is "${values.entries}", but must be whole numbers from 1000, parted by commas, as in --entries 10000,1000000.`);
  process.exit(1);
}
if (!['none', 'fts5', 'all'].includes(values.peers)) {
  console.error(`--peers is "${values.peers}", but must be none, fts5 or all.`);
  process.exit(1);
}
if (!process.execArgv.includes('--expose-gc')) {
  process.exit(spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=12000', ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1);
}
const outfile = join(root, 'dist', 'bench', 'performance.mjs');
await build({ absWorkingDir: root, entryPoints: ['test/bench/performance/run.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
const { runPerformance } = await import(pathToFileURL(outfile).href);
const figures = await runPerformance(sizes, values.peers, (line) => console.error(line));
if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  writeFileSync(join(root, 'docs', 'performance.md'), page(figures));
  console.error('Wrote docs/performance.md.');
}

function page({ machine, index, peers }) {
  const ms = ({ p50, p99 }) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`;
  const count = (number) => number.toLocaleString('en-GB');
  const fts5 = (entries) => peers.find((peer) => peer.entries === entries && peer.name.startsWith('SQLite'))?.times.p50;
  return [
    '# How fast the index is',
    '',
    `Written by \`npm run bench -- --entries ${sizes.join(',')}${values.peers === 'all' ? '' : ` --peers ${values.peers}`}\` on ${machine.cores} cores (${machine.model}), Node ${machine.node}; memory is copied at ${machine.bandwidth.toFixed(0)} GB/s, reading and writing counted.`,
    '',
    'Generated entries of 60 words whose frequencies fall as in a language (Zipf), one vector of 512 dimensions each in 2,000 clusters; queries of 12 words of an entry that are not in every text, the best 50 asked for. Times are median / 99th hundredth in ms. `recall@10` is against float32 compared one by one. Making the entries and vectors is not counted. The longest pause is the longest that a request would have waited while 3,000 entries came in, and while a quarter of the index was tidied away. On a machine that others use as well, times and above all the 99th hundredths and pauses hold what the others took; compare within one run.',
    '',
    '| entries | build, s | vectors taken in, s | memory, MB | words | vectors, WebAssembly | vectors, JavaScript | words and vectors | recall@10 | words: times faster than FTS5 | longest pause: a change / tidying, ms |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...index.map((at) => `| ${count(at.entries)} | ${at.buildSeconds.toFixed(1)} | ${at.vectorSeconds.toFixed(1)} | ${at.memory.toFixed(0)} | ${ms(at.lexical)} | ${at.vectors.WebAssembly ? ms(at.vectors.WebAssembly) : '–'} | ${ms(at.vectors.JavaScript)} | ${ms(at.both)} | ${at.recall10.toFixed(3)} | ${fts5(at.entries) ? (fts5(at.entries) / at.lexical.p50).toFixed(0) : '–'} | ${at.longestPause.change.toFixed(0)} / ${at.longestPause.tidying.toFixed(0)} |`),
    '',
    'What a city could install instead, on the same entries and questions in the same run, each up to the size it can bear in reasonable time here (Fuse.js with four words a question):',
    '',
    '| entries | peer | ms |',
    '|---|---|---|',
    ...peers.map(({ entries, name, times }) => `| ${count(entries)} | ${name} | ${ms(times)} |`),
    '',
  ].join('\n');
}
