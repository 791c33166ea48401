import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../shared/contract/directory';
import { importFile } from '../../../server/import/import-file';
import { openStore } from '../../../server/store/sqlite-store';
import { jsonl, sampleGazetteer } from '../sample-server';

const RECORDS = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'jumelles-import-'));
const script = join(process.cwd(), 'node_modules', '.cache', `jumelles-interrupted-${process.pid}.mjs`);

beforeAll(async () => {
  mkdirSync(join(process.cwd(), 'node_modules', '.cache'), { recursive: true });
  await build({ entryPoints: ['test/server/import/interrupted-import.ts'], outfile: script, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(script, { force: true });
});

/** Runs the import in its own process; kills it hard at the first progress past `killAt`. Gives the lines it printed. */
function run(data: string, file: string, killAt = Infinity): Promise<{ lines: string[]; signal: string | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, data, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const read = Number([...output.matchAll(/read (\d+)\n/g)].at(-1)?.[1] ?? 0);
      if (read >= killAt) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve({ lines: output.trim().split('\n'), signal }));
  });
}

describe('an import that is killed in the middle', () => {
  it('goes on where it stopped, and takes every record once', async () => {
    const data = join(folder, 'killed');
    const file = join(folder, 'big.jsonl');
    writeFileSync(file, jsonl(...Array.from({ length: RECORDS }, (_, index) => ({ id: `r-${index}`, kind: 'need', title: `Need ${index}`, text: 'Drains overflow.', city: 1_052_373 }))));

    const killed = await run(data, file, 4000);
    expect(killed.signal).toBe('SIGKILL');
    const between = openStore(data);
    const taken = (await between.counts()).entries;
    const [job] = await between.unfinishedImports();
    await between.close();
    expect(taken).toBeGreaterThanOrEqual(4000);
    expect(taken).toBeLessThan(RECORDS);
    expect(job).toMatchObject({ file, done: taken });

    const resumed = await run(data, file);
    const firstRead = Number(/read (\d+)/.exec(resumed.lines[0] ?? '')?.[1]);
    expect(firstRead).toBeGreaterThan(taken);
    const report: ImportReport = JSON.parse(resumed.lines.at(-1) ?? '');
    expect(report).toMatchObject({ read: RECORDS, added: RECORDS, changed: 0, unchanged: 0, failed: 0 });
    const after = openStore(data);
    expect((await after.counts()).entries).toBe(RECORDS);
    expect(await after.revision()).toBe(RECORDS); // nothing was written twice
    expect(await after.unfinishedImports()).toEqual([]);
    await after.close();
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['missing', join(folder, 'nothing.jsonl'), /does not exist/],
    ['a folder', folder, /is not a file/],
  ])('is named: %s', async (_name, file, says) => {
    await expect(importFile({ file, format: { name: 'JSON Lines', kind: 'jsonl' }, dataset: 'x', store: openStore(':memory:'), gazetteer: sampleGazetteer() })).rejects.toThrow(says);
  });
});
