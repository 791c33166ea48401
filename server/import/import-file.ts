import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import type { ImportReport } from '../../shared/contract/directory';
import { systemCode, UserFacingError } from '../errors';
import type { ImportStore } from '../store/port';
import { importStream, type ImportFormat } from './import-stream';
import type { PlaceFinder } from './place-finder';

/** What an import of a file tells while it runs. */
export interface FileProgress {
  bytesRead: number;
  bytesTotal: number;
  report: ImportReport;
}

/** Imports a file. Interrupted at any point, the next import of the same unchanged file, format and dataset goes on where it stopped. */
export async function importFile(options: { file: string; format: ImportFormat; dataset: string; store: ImportStore; gazetteer: PlaceFinder; onProgress?: (progress: FileProgress) => void }): Promise<ImportReport> {
  const { file, format, dataset, store, gazetteer, onProgress } = options;
  const { identity, size } = await identify(file);
  const key = createHash('sha256').update(JSON.stringify([identity, format, dataset])).digest('hex');
  return importStream({
    format,
    bytes: createReadStream(file),
    store,
    gazetteer,
    dataset,
    job: { key, file },
    onProgress: onProgress && (({ bytesRead, report }) => onProgress({ bytesRead, bytesTotal: size, report })),
  });
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
