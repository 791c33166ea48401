// `npm test`: installs what is missing, then type check, lint, unit, HTTP, golden-ranking, house-rule and browser tests. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../server/bootstrap/build.mjs';
import { installPackages } from '../server/bootstrap/install.mjs';
import { findChromium } from './runner/find-chromium.mjs';
import { provideScreen } from './runner/provide-screen.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'dist', 'test');
const testData = join(root, 'dist', 'test-data');
const totals = { passed: 0, failed: 0, skipped: 0 };

try {
  installPackages(root);
  const chromium = findChromium();
  provideScreen();
  await build(root);
  mkdirSync(reports, { recursive: true });
  prepareData();
  check('type check', 'typescript/bin/tsc', ['-p', '.']);
  check('lint', 'oxlint/bin/oxlint', []);
  suite('unit, HTTP, golden-ranking and house-rule tests', 'vitest.config.ts', {});
  suite('browser tests', 'test/e2e/vitest.config.ts', { CHROMIUM_PATH: chromium });
} catch (error) {
  console.error(error.message);
  totals.failed += 1;
}
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** The first database with all its vectors, shared by the golden rankings and the browser tests; made once, then only what has changed. */
function prepareData() {
  console.log('Preparing the first database (a few minutes the first time)…');
  const { status } = spawnSync(process.execPath, [join(root, 'dist', 'server', 'cli.mjs'), 'prepare'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, JUMELLES_DATA: testData } });
  if (status !== 0) throw new Error('The first database could not be prepared: see the message above.');
}

/** Runs one tool; it counts as one test. */
function check(name, script, args) {
  console.log(`\n== ${name}`);
  const { status } = run(script, args, {});
  totals[status === 0 ? 'passed' : 'failed'] += 1;
}

/** Runs one vitest configuration and adds up its report. A run without a readable report counts as a failure. */
function suite(name, config, environment) {
  console.log(`\n== ${name}`);
  const file = join(reports, `${config.replaceAll('/', '-')}.json`);
  rmSync(file, { force: true });
  const { status } = run('vitest/vitest.mjs', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], environment);
  const report = readReport(file);
  totals.passed += report.numPassedTests;
  totals.skipped += report.numPendingTests;
  totals.failed += report.numFailedTests;
  if (status !== 0 && report.numFailedTests === 0) totals.failed += 1;
}

function run(script, args, environment) {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, JUMELLES_TEST_DATA: testData, ...environment } });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The test report ${file} could not be read: ${error.message}`);
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  }
}
