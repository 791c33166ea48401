// `npm run bench:panel`: how soon the panel of the built extension can be typed into, in a real Chromium; writes docs/panel-performance.md.
// Options: --browsers 5 for how many are started, --opens 5 for how often each opens the panel, --json for the figures alone.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as bundle } from 'esbuild';
import { build } from '../../server/bootstrap/build.mjs';

const AIM_MS = 200;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({ options: { json: { type: 'boolean' }, browsers: { type: 'string', default: '5' }, opens: { type: 'string', default: '5' } } });
const [browsers, opens] = [values.browsers, values.opens].map(Number);
if (![browsers, opens].every((count) => Number.isInteger(count) && count >= 1)) {
  console.error(`--browsers is "${values.browsers}" and --opens "${values.opens}", but both must be whole numbers from 1, as in --browsers 5 --opens 5.`);
  process.exit(1);
}
await build(root, ['extension']);
const outfile = join(root, 'dist', 'bench', 'panel', 'run.mjs');
await bundle({ absWorkingDir: root, entryPoints: ['test/bench/panel/run.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
const { benchPanel } = await import(pathToFileURL(outfile).href);
const figures = await benchPanel(root, browsers, opens, (line) => console.error(line));
if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  const table = rows(figures);
  console.log(table.join('\n'));
  writeFileSync(join(root, 'docs', 'panel-performance.md'), page(figures, table));
  console.error('Wrote docs/panel-performance.md.');
}

function rows({ first, again, typing, scrolling, bytes }) {
  const spread = (times) => `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;
  const longest = (tasks) => (Math.max(0, ...tasks) === 0 ? 'none of 50 ms or more' : `${Math.max(...tasks).toFixed(0)}`);
  return [
    '| what | ms: median (least–most) |',
    '|---|---|',
    `| the panel can be typed into, first opening of a browser | ${spread(first)} |`,
    `| the panel can be typed into, later openings | ${spread(again)} |`,
    `| longest task while typing above 25 cards | ${longest(typing)} |`,
    `| longest task while scrolling 25 cards | ${longest(scrolling)} |`,
    '',
    '| what | KB |',
    '|---|---|',
    `| scripts and styles that the panel loads to open | ${kilobytes(bytes.opening)} |`,
    `| the background script | ${kilobytes(bytes.background)} |`,
    `| the whole extension, unpacked | ${kilobytes(bytes.whole)} |`,
  ];
}

function page({ machine, first, again }, table) {
  return [
    '# How fast the panel is',
    '',
    `Written by \`npm run bench:panel -- --browsers ${browsers} --opens ${opens}\` in Chromium ${machine.chromium} without a window, on ${machine.cores} cores (${machine.model}) that may be shared with other work.`,
    '',
    `The time is from the start of loading the panel’s page until the problem’s field is there, enabled, and the thread that draws is free again. The page is opened in a tab: it is the one that the side panel shows, but the time that the browser takes to slide its panel in is not in it. The aim is ${AIM_MS} ms: the median first opening is ${within(first)} it, the median later one ${within(again)} it.`,
    '',
    ...table,
    '',
  ].join('\n');
}

function within(times) {
  return median(times) <= AIM_MS ? 'within' : 'past';
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
