import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportReport } from '../../shared/contract/directory';
import { systemCode, UserFacingError } from '../errors';
import type { ImportStore } from '../store/port';
import { namingFile } from './bad-file';
import { checkFile } from './check-file';
import { countedBytes } from './counted-bytes';
import { importStream } from './import-stream';
import type { PlaceFinder } from './place-finder';
import type { ImportFormat } from './read-records';

/** What an import of a file tells while it runs. The bytes are those of both readings, the check and the import. */
export interface FileProgress {
  bytesRead: number;
  bytesTotal: number;
  report: ImportReport;
}

/**
 * Imports a file. It is read to its end first: one that breaks off or is something else throws a UserFacingError with file, line and next step, and changes nothing.
 * Interrupted at any point, the next import of the same unchanged file, format and dataset goes on where it stopped. `name` is shown for the file instead of its own; `once` keeps no progress, for a file that will be gone.
 */
export async function importFile(options: { file: string; name?: string; once?: boolean; format: ImportFormat; dataset: string; store: ImportStore; gazetteer: PlaceFinder; onProgress?: (progress: FileProgress) => void }): Promise<ImportReport> {
  const { file, format, dataset, store, gazetteer, onProgress } = options;
  const name = options.name ?? basename(file);
  const { identity, size } = await identify(file);
  const key = createHash('sha256').update(JSON.stringify([identity, format.name, format.kind === 'csv' ? format.map : null, dataset])).digest('hex');
  const tell = (bytesRead: number, report: ImportReport): void => onProgress?.({ bytesRead, bytesTotal: 2 * size, report });
  const job = options.once ? undefined : { key, file };
  if (!job || !(await store.job(key))) {
    const nothing: ImportReport = { format: format.name, read: 0, added: 0, changed: 0, unchanged: 0, skipped: [], problems: [], failed: 0, notices: [] };
    await namingFile(name, () => checkFile(format, countedBytes(createReadStream(file), (read) => tell(read, nothing))));
  }
  return importStream({ format, bytes: createReadStream(file), name, store, gazetteer, dataset, job, onProgress: ({ bytesRead, report }) => tell(size + bytesRead, report) });
}

/** Path, size, time of change and the first 64 KB: together they tell whether a file is still the one that was begun. */
async function identify(file: string): Promise<{ identity: string; size: number }> {
  try {
    const path = await realpath(file);
    const handle = await open(path);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new UserFacingError('bad-request', `${file} is not a file.`);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
      const head = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex');
      return { identity: JSON.stringify([path, stat.size, stat.mtimeMs, head]), size: stat.size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw new UserFacingError('bad-request', `The file ${file} does not exist.`, { cause: error });
    if (code === 'EACCES') throw new UserFacingError('bad-request', `The file ${file} cannot be read by this user.`, { cause: error });
    throw error;
  }
}
