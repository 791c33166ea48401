import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '../../shared/contract/directory';
import type { ImportStore } from '../store/port';
import { importStream } from './import-stream';
import type { PlaceFinder } from './place-finder';

const FOLDERS = ['cases', 'practices', 'schemes', 'links'];
const DATASET = 'first';
const META_KEY = 'first-database';

/** What loading the first database did; `null` when the files are those that were loaded before. `removed`: records that are no longer in the files. */
export type FirstLoad = { files: { file: string; report: ImportReport }[]; removed: number } | null;

/** Imports the reviewed files of `data/` as dataset `first` when they differ from what was loaded last. Records that an operator's import has changed are kept as they are. */
export async function loadFirstDatabase(store: ImportStore, gazetteer: PlaceFinder, dataFolder: string): Promise<FirstLoad> {
  const files = filesOf(dataFolder);
  const digest = digestOf(dataFolder, files);
  if ((await store.meta(META_KEY)) === digest) return null;
  const ids = new Set<string>();
  const reports: { file: string; report: ImportReport }[] = [];
  for (const file of files) {
    const report = await importStream({
      format: { name: 'JSON Lines', kind: 'jsonl' },
      bytes: createReadStream(join(dataFolder, file)),
      store,
      gazetteer,
      dataset: DATASET,
      yieldToOthers: true,
      onRecord: (id) => ids.add(id),
    });
    reports.push({ file, report });
  }
  const removed = await store.removeOthers(DATASET, ids);
  await store.setMeta(META_KEY, digest);
  return { files: reports, removed };
}

/** Whether the files are those that were loaded last. */
export async function firstDatabaseIsCurrent(store: Pick<ImportStore, 'meta'>, dataFolder: string): Promise<boolean> {
  return (await store.meta(META_KEY)) === digestOf(dataFolder, filesOf(dataFolder));
}

function filesOf(dataFolder: string): string[] {
  return FOLDERS.flatMap((folder) =>
    existsSync(join(dataFolder, folder))
      ? readdirSync(join(dataFolder, folder))
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(folder, name))
      : [],
  );
}

// The gazetteer's own files count as well: with a new alias a record's city may resolve to another id.
function digestOf(dataFolder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  const gazetteer = existsSync(join(dataFolder, 'gazetteer')) ? readdirSync(join(dataFolder, 'gazetteer')).filter((name) => name.endsWith('.tsv')).sort().map((name) => join('gazetteer', name)) : [];
  for (const file of [...files, ...gazetteer]) hash.update(file).update('\0').update(readFileSync(join(dataFolder, file)));
  return hash.digest('hex');
}
