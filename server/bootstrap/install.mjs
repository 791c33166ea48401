import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of the lock file when they are missing or the lock has changed. Throws an Error with one sentence when it cannot. */
export function installPackages(root) {
  const stamp = join(root, 'node_modules', '.jumelles-lock');
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return false;
  console.error('Installing packages (once; a minute or two)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error('The packages could not be installed: see npm’s message above, check the connection to your npm registry, and run the command again.');
  writeFileSync(stamp, lock);
  return true;
}
