import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstDatabaseIsCurrent, loadFirstDatabase } from '../../../server/import/first-database';
import { importStream } from '../../../server/import/import-stream';
import { openStore } from '../../../server/store/sqlite-store';
import { bytesOf, jsonl, sampleGazetteer } from '../sample-server';

const folder = mkdtempSync(join(tmpdir(), 'jumelles-first-'));
const gazetteer = sampleGazetteer();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const need = (id: string, title: string) => ({ id, kind: 'need', title, text: 'Drains overflow.', city: { name: 'Beira', country: 'MZ' } });

/** A data folder with these practices. */
function dataFolder(name: string, ...records: unknown[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'practices'), { recursive: true });
  writeFileSync(join(path, 'practices', 'part.jsonl'), jsonl(...records));
  return path;
}

describe('the first database', () => {
  it('is loaded once, and again only when its files change', async () => {
    const store = openStore(':memory:');
    const data = dataFolder('once', need('a', 'A'), need('b', 'B'));
    expect(await loadFirstDatabase(store, gazetteer, data)).toMatchObject({ files: [{ file: join('practices', 'part.jsonl'), report: { added: 2 } }], removed: 0 });
    expect(await firstDatabaseIsCurrent(store, data)).toBe(true);
    expect(await loadFirstDatabase(store, gazetteer, data)).toBeNull();
    writeFileSync(join(data, 'practices', 'part.jsonl'), jsonl(need('a', 'A, corrected')));
    expect(await firstDatabaseIsCurrent(store, data)).toBe(false);
    expect(await loadFirstDatabase(store, gazetteer, data)).toMatchObject({ files: [{ report: { changed: 1 } }], removed: 1 });
    expect((await store.counts()).entries).toBe(1);
  });

  it('removes and overwrites nothing that an operator imported', async () => {
    const store = openStore(':memory:');
    const data = dataFolder('own', need('a', 'A'));
    await loadFirstDatabase(store, gazetteer, data);
    await importStream({ format: { name: 'JSON Lines', kind: 'jsonl' }, bytes: bytesOf(jsonl(need('a', 'Mine'), need('z', 'Mine too'))), store, gazetteer, dataset: 'imported' });
    cpSync(join(data, 'practices', 'part.jsonl'), join(data, 'practices', 'copy.jsonl'));
    writeFileSync(join(data, 'practices', 'part.jsonl'), jsonl(need('b', 'B')));
    await loadFirstDatabase(store, gazetteer, data);
    expect((await store.entries(['a', 'b', 'z'])).map(({ record }) => record.title)).toEqual(['Mine', 'B', 'Mine too']);
  });
});
