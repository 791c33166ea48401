// `npm run bench:schemes -- FOLDER`: imports every public source of schemes from FOLDER into one database, measures the look-up on it, judges the search for two words, and writes docs/schemes.md.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../../server/bootstrap/build.mjs';
import { page } from './schemes/page.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const publicData = process.argv[2] ?? join(root, '..', 'shared', 'data');
if (!existsSync(publicData)) {
  console.error(`There are no public sources in ${publicData}: name their folder, as in npm run bench:schemes -- FOLDER.`);
  process.exit(1);
}
await build(root, ['server']);
const outfile = join(root, 'dist', 'bench', 'schemes.mjs');
await bundle({ absWorkingDir: root, entryPoints: ['test/bench/schemes/run.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
const { runSchemes } = await import(pathToFileURL(outfile).href);
const folder = join(root, 'dist', 'bench', 'schemes-data');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const judged = readFileSync(join(root, 'test', 'bench', 'schemes', 'judged.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const figures = await runSchemes({ root, folder, dataFolder: join(root, 'data'), publicData, judged: judged.map(({ q }) => q) });
const text = page(figures, judged);
writeFileSync(join(root, 'docs', 'schemes.md'), text);
console.log(text);
