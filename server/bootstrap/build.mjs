import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVER_INPUTS = ['server', 'shared', 'package-lock.json'];
const PARTS = {
  server: { inputs: SERVER_INPUTS, output: 'dist/server/main.mjs', build: buildServer },
  page: { inputs: ['server/page', 'shared', 'package-lock.json'], output: 'dist/page/index.html', build: buildPage },
  extension: { inputs: ['extension', 'shared', 'wxt.config.ts', 'package-lock.json'], output: '.output/chrome-mv3/manifest.json', build: buildExtension },
};

/** Builds the named parts (`server`, `page`, `extension`) whose files have changed since the last build. Throws an Error with one sentence when a build fails. */
export async function build(root, names = Object.keys(PARTS)) {
  const stamps = readStamps(root);
  for (const name of names) {
    const part = PARTS[name];
    const digest = digestOf(root, part.inputs);
    if (stamps[name] === digest && existsSync(join(root, part.output))) continue;
    console.error(`Building the ${name}…`);
    await part.build(root);
    stamps[name] = digest;
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist', 'stamps.json'), JSON.stringify(stamps));
  }
}

async function buildServer(root) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    absWorkingDir: root,
    entryPoints: { main: 'server/main.ts', cli: 'server/cli.ts', 'embed-worker': 'server/embedder/worker.ts' },
    outdir: 'dist/server',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

function buildPage(root) {
  runTool(root, 'web page', 'vite/bin/vite.js', ['build', '--config', 'server/page/vite.config.ts', '--logLevel', 'warn']);
}

function buildExtension(root) {
  runTool(root, 'extension', 'wxt/bin/wxt.mjs', ['build']);
}

function runTool(root, what, script, args) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The ${what} could not be built:\n${result.stdout}${result.stderr}`);
}

function digestOf(root, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, root, input);
  return hash.digest('hex');
}

function addTo(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = isFolder(full) ? readdirSync(full).sort() : null;
  if (entries) for (const entry of entries) addTo(hash, root, join(path, entry));
  else hash.update(path).update(readFileSync(full));
}

const isFolder = (path) => statSync(path).isDirectory();

function readStamps(root) {
  const file = join(root, 'dist', 'stamps.json');
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // a cut-off stamp only means that everything is built again
  }
}
