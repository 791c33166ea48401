// `npm run check:firefox`: builds the extension for Firefox, installs it in a headless Firefox ESR over WebDriver BiDi, and tells whether its background runs without a complaint on the manifest.
// Not covered: clicks on the toolbar, the shortcut, the menu and the sidebar's content, which this automation cannot reach.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ID = 'jumelles@jumelles.example';
const PATIENCE_MS = 40_000;
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { ws: Socket } = createRequire(import.meta.url)(join(root, 'node_modules', 'playwright-core', 'lib', 'utilsBundle.js')); // Node 20 has no WebSocket of its own
const STATE = `(async () => {
  const policy = WebExtensionPolicy.getByID('${ID}');
  for (let tries = 0; tries < 50 && policy?.extension?.backgroundState !== 'running'; tries += 1) await new Promise((wait) => setTimeout(wait, 200));
  return JSON.stringify({ active: policy?.active, name: policy?.name, background: policy?.extension?.backgroundState, complaints: [...policy.extension.errors, ...policy.extension.warnings] });
})()`;

const built = spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--browser', 'firefox'], { cwd: root, encoding: 'utf8' });
if (built.status !== 0) throw new Error(`The extension could not be built for Firefox:\n${built.stdout}${built.stderr}`);
const profile = mkdtempSync(join(tmpdir(), 'jumelles-firefox-'));
const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'], { stdio: ['ignore', 'ignore', 'pipe'] });
try {
  const send = await connect(await address());
  await send('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: join(root, '.output', 'firefox-mv2') } });
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await send('script.evaluate', { expression: STATE, target: { context: contexts[0].context }, awaitPromise: true });
  const state = JSON.parse(result.value);
  const well = state.active && state.name === 'Jumelles' && state.background === 'running' && state.complaints.length === 0;
  console.log(well ? 'Firefox took the extension; its background runs and the manifest has no complaint.' : `Firefox is not content with the extension: ${JSON.stringify(state)}`);
  process.exitCode = well ? 0 : 1;
} catch (error) {
  console.error(`Firefox could not be asked: ${error.message}`);
  process.exitCode = 1;
} finally {
  firefox.kill();
  await new Promise((ended) => (firefox.exitCode === null && firefox.signalCode === null && firefox.pid ? firefox.once('exit', ended) : ended()));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();

function address() {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    firefox.once('error', () => reject(new Error('there is no firefox-esr: install it with apt-get install firefox-esr')));
    setTimeout(() => reject(new Error('it gave no address to ask it at')), PATIENCE_MS);
  });
}

/** A function that sends one command and gives its result. Rejects with Firefox's own message. */
async function connect(url) {
  const socket = new Socket(`${url}/session`);
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const waiting = new Map();
  socket.on('message', (text) => {
    const { id, result, message } = JSON.parse(text);
    const asked = waiting.get(id);
    if (!asked) return;
    if (result) asked.resolve(result);
    else asked.reject(new Error(message));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
