import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupResponse, schemesResponse } from '../../../shared/contract/directory';
import type { LookupItem } from '../../../shared/contract/directory';
import { timed } from '../performance/timing';
import type { Times } from '../performance/timing';
import { leastTimes } from './least-times';

/** The built server over a database. Times in milliseconds, sizes in bytes, memory in megabytes. */
export interface Served {
  start: number;
  firstSearch: number;
  search: Times;
  lookup: { bytes: number; items: number; first: number; again: Times; unchanged: Times };
  memory: { started: number; searched: number };
  names: LookupItem[];
  /** The ids of the schemes listed for each text, best first. */
  listed: Map<string, string[]>;
}

/** Starts the server without sentence vectors, which the list of schemes does not use, asks it, and ends it. */
export async function measureServer(root: string, folder: string, texts: readonly string[], judged: readonly string[]): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'main.mjs')], { cwd: root, env: { ...process.env, PORT: '0', HOST: '127.0.0.1', JUMELLES_DATA: folder, JUMELLES_EMBEDDER: 'off', JUMELLES_LOG: 'error' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString())?.[0];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    });
    const start = performance.now() - began;
    const memory = () => Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
    const started = memory();
    const search = async (q: string) => (await fetch(`${url}/api/schemes?${new URLSearchParams({ q })}`)).text();
    const searchBegan = performance.now();
    await search('climate finance');
    const firstSearch = performance.now() - searchBegan;
    const times = await leastTimes(texts, () => search);
    const listBegan = performance.now();
    const response = await fetch(`${url}/api/lookup`);
    const body = await response.text();
    const first = performance.now() - listBegan;
    const twenty = Array.from({ length: 20 });
    const again = await timed(twenty, async () => (await fetch(`${url}/api/lookup`)).text());
    const unchanged = await timed(twenty, async () => (await fetch(`${url}/api/lookup`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).text());
    const listed = new Map<string, string[]>();
    for (const q of judged) listed.set(q, schemesResponse.parse(JSON.parse(await search(q))).schemes.map(({ scheme }) => scheme.id));
    const { items } = lookupResponse.parse(JSON.parse(body));
    return { start, firstSearch, search: times, lookup: { bytes: Buffer.byteLength(body), items: items.length, first, again, unchanged }, memory: { started, searched: memory() }, names: items, listed };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await ended;
    }
  }
}
