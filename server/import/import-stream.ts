import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportReport } from '../../shared/contract/directory';
import type { ImportStore, PreparedRecord } from '../store/port';
import { contentHash } from '../store/stored-record';
import { namingFile } from './bad-file';
import { BadRun } from './bad-run';
import { countedBytes } from './counted-bytes';
import { cityFinder } from './find-city';
import { ImportProgress } from './import-progress';
import type { PlaceFinder } from './place-finder';
import { isRefusal, prepareRecord, type Refusal } from './prepare-record';
import { readRecords, type ImportFormat } from './read-records';
import type { SourceRecord } from './source-record';

const BATCH = 200;

export interface ImportOptions {
  format: ImportFormat;
  bytes: AsyncIterable<Uint8Array>;
  /** The file's name, for messages. */
  name?: string;
  store: ImportStore;
  gazetteer: PlaceFinder;
  /** Under which name the records are kept. */
  dataset: string;
  /** Keep what another dataset has changed (for the first database). */
  yieldToOthers?: boolean;
  /** With a job the import goes on where an earlier one with the same key stopped. */
  job?: { key: string; file: string };
  /** After each batch. */
  onProgress?: (progress: { bytesRead: number; report: ImportReport }) => void;
  /** Each record's id, once it is known to be valid. */
  onRecord?: (id: string) => void;
}

/**
 * Reads records and keeps those that are valid, in batches that are each one transaction; the others are reported with line, field and reason.
 * Memory stays bounded whatever comes in. A file that breaks off or is something else, or 1,000 bad records in a row, stop it with a UserFacingError; what was taken before stays.
 */
export function importStream(options: ImportOptions): Promise<ImportReport> {
  return namingFile(options.name ?? 'The file', () => keepRecords(options));
}

async function keepRecords(options: ImportOptions): Promise<ImportReport> {
  const { store, dataset, job, yieldToOthers } = options;
  const findCity = cityFinder(options.gazetteer, store);
  const earlier = job ? await store.job(job.key) : null;
  const progress = new ImportProgress(options.format.name, earlier ? JSON.parse(earlier.report) : undefined);
  let bytesRead = 0;
  const bytes = countedBytes(options.bytes, (read) => {
    bytesRead = read;
  });
  const lineOf = new Map<string, { line: number; hash: number }>();
  const knownBefore = earlier?.done ?? 0;
  let done = 0;
  let batch: PreparedRecord[] = [];
  const bad = new BadRun(options.format.name);

  for await (const item of readRecords(options.format, bytes)) {
    // What an earlier run dealt with is only looked at: its ids must be known to find doubles, its report and records are there already.
    const isNew = done >= knownBefore;
    const refusal = await take(item, isNew);
    done++;
    if (refusal && isNew) progress.fail(item.line, refusal);
    const stop = refusal ? bad.add(item.line, refusal) : null;
    if (stop) {
      await flush();
      if (job) await store.finishJob(job.key); // the same file would be given up again, so there is nothing to go on with
      throw stop;
    }
    if (!refusal) bad.end();
    if (isNew && done % BATCH === 0) await flush();
  }
  await flush();
  if (job) await store.finishJob(job.key);
  return progress.report();

  /** Puts a new record into the batch, or gives what is wrong with it. */
  async function take(item: SourceRecord, isNew: boolean): Promise<Refusal | null> {
    if (item.kind === 'problem') return { field: item.field, reason: item.reason };
    if (item.kind === 'skip') {
      if (isNew) progress.skip(item.reason);
      return null;
    }
    const prepared = await prepareRecord(item.value, findCity);
    if (isRefusal(prepared)) return prepared;
    const { id } = prepared.record;
    const hash = contentHash(prepared).readUIntBE(0, 6);
    const before = lineOf.get(id);
    if (before) {
      // Two different records of one id would replace each other at every import.
      if (before.hash !== hash) return { field: 'id', reason: `the id "${id}" is already used in line ${before.line}` };
      if (isNew) progress.skip('is the same as an earlier record of the file');
      return null;
    }
    lineOf.set(id, { line: item.line, hash });
    if (!isNew) return null;
    for (const notice of item.notices ?? []) progress.notice(notice);
    options.onRecord?.(id);
    batch.push(prepared);
    return null;
  }

  async function flush(): Promise<void> {
    const records = batch;
    batch = [];
    await store.save(dataset, records, {
      yieldToOthers,
      job: (saved) => {
        progress.addSaved(saved);
        return job ? { ...job, done, report: JSON.stringify(progress.report()) } : null;
      },
    });
    options.onProgress?.({ bytesRead, report: progress.report() });
    await nextTurn();
  }
}
