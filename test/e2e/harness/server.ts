import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { health } from '../../../shared/contract/health';

/** A running server and how to end it. */
export interface Running {
  port: number;
  url: string;
  stop: () => Promise<void>;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MAIN = join(ROOT, 'dist', 'server', 'main.mjs');

/** What `npm test` has prepared with all vectors; the server itself notices when the data have changed since. */
const DATA = process.env.JUMELLES_TEST_DATA ?? join(ROOT, 'dist', 'test-data');

/** Starts the built server on a port (0: a free one) as `npm start` does, and waits for its first line. */
export async function startServer(port = 0): Promise<Running> {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm test, which builds it.`);
  const child = spawn(process.execPath, [MAIN], { cwd: ROOT, env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), JUMELLES_DATA: DATA, JUMELLES_LOG: 'warn' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstAddress(child);
  return { url, port: Number(new URL(url).port), stop: () => ended(child) };
}

/** Waits until every text of the database has its vector: before, rankings are made from words alone. */
export async function vectorsReady({ url }: Running): Promise<void> {
  for (let told = false; ; told = true) {
    const { vectors } = health.parse(await (await fetch(`${url}/api/health`)).json());
    if (vectors.done === vectors.of) return;
    if (!told) console.log(`Embedding the first database for the browser tests (${vectors.of - vectors.done} texts, once)…`);
    await pause(500);
  }
}

/** Something else that answers at an address, such as another program's page. `onConnect` hears of tunnels asked for. */
export async function startOther(listener: RequestListener, onConnect?: (request: IncomingMessage, socket: Duplex) => void): Promise<Running> {
  const server = createServer(listener);
  if (onConnect) server.on('connect', onConnect);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: address.port, url: `http://127.0.0.1:${address.port}`, stop };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${text}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
