import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a process wrote and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The command line and server, bundled into a folder of their own, with a temporary data folder. */
export async function builtServer(): Promise<{ folder: string; run: (script: 'cli' | 'main', args: string[], env?: Record<string, string>) => Promise<Ended>; start: (env?: Record<string, string>) => Started; launch: (script: 'cli' | 'main', args: string[], env?: Record<string, string>) => Started; remove: () => void }> {
  const cache = join(process.cwd(), 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const bundle = mkdtempSync(join(cache, 'jumelles-cli-'));
  const folder = mkdtempSync(join(tmpdir(), 'jumelles-cli-'));
  await build({ entryPoints: { main: 'server/main.ts', cli: 'server/cli.ts', 'embed-worker': 'server/embedder/worker.ts' }, outdir: bundle, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external' });
  const launch = (script: string, args: string[], env: Record<string, string>) =>
    spawn(process.execPath, [join(bundle, `${script}.mjs`), ...args], { env: { ...process.env, PORT: '0', JUMELLES_LOG: 'error', JUMELLES_DATA: join(folder, 'data'), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    folder,
    run: (script, args, env = {}) => started(launch(script, args, env)).ended,
    start: (env = {}) => started(launch('main', [], env)),
    launch: (script, args, env = {}) => started(launch(script, args, env)),
    remove: () => {
      rmSync(bundle, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A process under way: `lines(n)` waits for that many lines on stdout. */
export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
  lines: (count: number) => Promise<string[]>;
}

function started(child: ChildProcess): Started {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  const lines = (count: number) =>
    new Promise<string[]>((resolve, reject) => {
      const look = () => {
        const complete = out.split('\n').slice(0, -1);
        if (complete.length >= count) resolve(complete);
      };
      child.stdout?.on('data', look);
      ended.then(({ err: said }) => reject(new Error(`ended before it had written ${count} lines: ${said}`)), reject);
      look();
    });
  return { child, ended, lines };
}
