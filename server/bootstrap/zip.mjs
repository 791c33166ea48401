// `npm run zip`: one versioned zip a browser in dist/store, ready to be handed to its store, and the sources that Mozilla asks for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LARGEST_ZIP, inKilobytes, tooLarge } from './zip-limit.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const store = join(root, 'dist', 'store');

try {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store, { recursive: true });
  const zips = BROWSERS.map((browser) => {
    makeZip(browser);
    return moved(`${name}-${version}-${browser}.zip`);
  });
  const sources = moved(`${name}-${version}-firefox-sources.zip`);
  for (const { file, bytes } of [...zips, sources]) console.log(`${inKilobytes(bytes).padStart(8)}  dist/store/${file}`);
  const heavy = tooLarge(zips);
  if (heavy.length > 0) throw new Error(`${heavy.map(({ file, bytes }) => `${file} has ${inKilobytes(bytes)}`).join(', ')}: a zip may have ${inKilobytes(LARGEST_ZIP)}. See what grew with npx wxt build --analyze.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function makeZip(browser) {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  if (!existsSync(wxt)) throw new Error('The packages are not installed: run npm start once, which installs them.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'zip', '--browser', browser], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The zip for ${browser} could not be made:\n${stdout}${stderr}`);
}

function moved(file) {
  renameSync(join(root, '.output', file), join(store, file));
  return { file, bytes: statSync(join(store, file)).size };
}
