import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = ['Xvfb', 'xdotool'];

/** What is missing for a browser in a window of its own, pressed by real keys and a real mouse: program names, none when all are there. */
export function missingForScreen(environment = process.env) {
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  return NEEDED.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}

/** Installs the virtual screen and the keys from Debian's packages when root and they are missing; elsewhere the tests that need them say what they skip. */
export function provideScreen(environment = process.env) {
  if (missingForScreen(environment).length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing a virtual screen from Debian’s packages (once)…');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'xvfb', 'xdotool'], quiet);
}
