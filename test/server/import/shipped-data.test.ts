import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadFirstDatabase } from '../../../server/import/first-database';
import { openStore } from '../../../server/store/sqlite-store';
import { filesUnder, ROOT, textOf } from '../../project/source-files';
import { sampleGazetteer } from '../sample-server';

it('takes every record of data/ and, the second time, reads and writes none', async () => {
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
