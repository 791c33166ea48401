import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDatabaseIsCurrent, loadFirstDatabase } from '../../../server/import/first-database';
import { openStore } from '../../../server/store/sqlite-store';
import { filesUnder, ROOT, textOf } from '../../project/source-files';
import { jsonl, sampleGazetteer } from '../sample-server';
import { temporaryFolder } from '../temporary-folder';
import { importText } from './import-text';

const need = (id: string, title: string) => ({ id, kind: 'need', title, text: 'Drains overflow.', city: { name: 'Beira', country: 'MZ' } });

/** A data folder with these practices. */
function dataFolder(...records: unknown[]): string {
  const path = temporaryFolder();
  mkdirSync(join(path, 'practices'));
  writeFileSync(join(path, 'practices', 'part.jsonl'), jsonl(...records));
  return path;
}

describe('the first database', () => {
  it('is loaded once, and again only when its files change', async () => {
    const store = openStore(':memory:');
    const data = dataFolder(need('a', 'A'), need('b', 'B'));
    expect(await loadFirstDatabase(store, sampleGazetteer(), data)).toMatchObject({ files: [{ file: join('practices', 'part.jsonl'), report: { added: 2 } }], removed: 0 });
    expect(await firstDatabaseIsCurrent(store, data)).toBe(true);
    expect(await loadFirstDatabase(store, sampleGazetteer(), data)).toBeNull();
    writeFileSync(join(data, 'practices', 'part.jsonl'), jsonl(need('a', 'A, corrected')));
    expect(await firstDatabaseIsCurrent(store, data)).toBe(false);
    expect(await loadFirstDatabase(store, sampleGazetteer(), data)).toMatchObject({ files: [{ report: { changed: 1 } }], removed: 1 });
    expect((await store.counts()).entries).toBe(1);
  });

  it('removes and overwrites nothing that an operator imported', async () => {
    const store = openStore(':memory:');
    const data = dataFolder(need('a', 'A'));
    await loadFirstDatabase(store, sampleGazetteer(), data);
    await importText(store, jsonl(need('a', 'Mine'), need('z', 'Mine too')));
    cpSync(join(data, 'practices', 'part.jsonl'), join(data, 'practices', 'copy.jsonl'));
    writeFileSync(join(data, 'practices', 'part.jsonl'), jsonl(need('b', 'B')));
    await loadFirstDatabase(store, sampleGazetteer(), data);
    expect((await store.entries(['a', 'b', 'z'])).map(({ record }) => record.title)).toEqual(['Mine', 'B', 'Mine too']);
  });

  it('takes every record that is shipped and, the second time, reads and writes none', async () => {
    const store = openStore(':memory:');
    const files = ['cases', 'practices', 'schemes', 'links'].flatMap((folder) => filesUnder(`data/${folder}`, ['.jsonl']));
    const load = await loadFirstDatabase(store, sampleGazetteer(), join(ROOT, 'data'));
    expect(load?.files.map(({ file }) => `data/${file}`)).toEqual(files);
    expect(load?.files.flatMap(({ file, report }) => report.problems.map(({ line, field, reason }) => `${file}:${line} ${field} ${reason}`))).toEqual([]);
    const lines = files.flatMap((file) => textOf(file).split('\n').filter((line) => line.trim() !== '')).length;
    const { entries, schemes, links } = await store.counts();
    expect(entries + schemes + links).toBe(lines);

    const version = await store.dataVersion();
    const untouched = new Proxy(store, {
      get: (target, name) => {
        if (name === 'meta') return target.meta.bind(target);
        throw new Error(`${String(name)} was asked for`);
      },
    });
    expect(await loadFirstDatabase(untouched, sampleGazetteer(), join(ROOT, 'data'))).toBeNull();
    expect(await store.dataVersion()).toBe(version);
  });
});
