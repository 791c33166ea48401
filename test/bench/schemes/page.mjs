const LISTED = 10;
const count = (number) => number.toLocaleString('en-GB');
const ms = ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`;
const mega = (bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const lines = (reasons) => reasons.map(({ reason, count: number }) => `${count(number)}: ${reason}`).join('; ') || '–';

/** The page of figures: what each source came to, how fast it is looked up, and how well two words find what an officer means. */
export function page({ machine, first, imported, served, keys }, judged) {
  const schemes = first + imported.reduce((sum, each) => sum + each.schemes, 0);
  const ranks = judged.map(({ q, right }) => rankOf(served.listed.get(q) ?? [], right));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return [
    '# Every public scheme in one database',
    '',
    `Written by \`npm run bench:schemes\` on ${machine.cores} cores (${machine.model}), Node ${machine.node}, with a load of ${machine.load.toFixed(0)} from all that ran.`,
    '',
    '## What each source came to',
    '',
    '| source | file | read | schemes | practices and cases | passed over | taken, but | refused | s |',
    '|---|---|---|---|---|---|---|---|---|',
    row(['first database', '`data/schemes`', count(first), count(first), '–', '–', '–', '–', '–']),
    ...imported.map(({ format, file, schemes: taken, seconds, report }) => row([format, `\`${file.split('/').at(-1)}\``, count(report.read), count(taken), count(report.added - taken), lines(report.skipped), lines(report.notices), count(report.failed), seconds.toFixed(1)])),
    '',
    `${count(schemes)} schemes in all.`,
    '',
    '## How fast it is looked up',
    '',
    'Median / 99th hundredth; for searches and keys of the least time in three rounds, as other work ran beside. The server runs without sentence vectors, which this search does not use.',
    '',
    '| what | figure |',
    '|---|---|',
    row(['from start to the first answer', `${(served.start / 1000).toFixed(1)} s`]),
    row(['`GET /api/schemes`, the first search of a data version', `${served.firstSearch.toFixed(0)} ms`]),
    row(['`GET /api/schemes`, 100 different texts of two words', ms(served.search)]),
    row(['`GET /api/lookup`, as sent', `${mega(served.lookup.bytes)}, ${count(served.lookup.items)} names`]),
    row(['`GET /api/lookup`: first / again / not modified', `${served.lookup.first.toFixed(0)} ms first; ${ms(served.lookup.again)}; ${ms(served.lookup.unchanged)}`]),
    row(['memory of the server, started / after the searches', `${served.memory.started.toFixed(0)} / ${served.memory.searched.toFixed(0)} MB`]),
    row(['quick look-up made ready over these names', `${keys.ready.toFixed(0)} ms`]),
    row([`quick look-up, each of ${count(keys.keys)} keys typed (budget: 16 ms)`, ms(keys.times)]),
    '',
    '## How well two words find what is meant',
    '',
    `${judged.length} texts, judged by hand on this database; the reciprocal rank of the first right scheme, 0 beyond the first ${LISTED}. Mean: **${mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))).toFixed(3)}**.`,
    '',
    '| typed | first right one at |',
    '|---|---|',
    ...judged.map(({ q }, at) => row([q, ranks[at] ?? `not among the first ${LISTED}`])),
    '',
  ].join('\n');
}

/** The place of the first right id, from 1; null when it is not among those listed first. `right` holds ids, or beginnings of ids that end with `*`. */
function rankOf(ids, right) {
  const at = ids.slice(0, LISTED).findIndex((id) => right.some((wanted) => (wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted)));
  return at === -1 ? null : at + 1;
}
