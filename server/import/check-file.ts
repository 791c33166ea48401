import { setImmediate as nextTurn } from 'node:timers/promises';
import { importRecord } from '../../shared/contract/records';
import { firstIssue } from '../first-issue';
import { BadFileError } from './bad-file';
import { BadRun } from './bad-run';
import { readRecords, type ImportFormat } from './read-records';
import type { SourceRecord } from './source-record';

const TURN_EVERY = 200;

/** Reads a whole file without keeping anything, so that a file which breaks off or is something else changes nothing: throws a BadFileError then. Single bad records are left to the import. */
export async function checkFile(format: ImportFormat, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const bad = new BadRun(format.name);
  let read = 0;
  let readable = 0;
  let first: Extract<SourceRecord, { kind: 'problem' }> | null = null;
  for await (const item of readRecords(format, bytes)) {
    read++;
    if (item.kind === 'problem') first ??= item;
    else readable++;
    const refusal = refusalOf(item);
    const stop = refusal ? bad.add(item.line, refusal) : null;
    if (stop) throw stop;
    if (!refusal) bad.end();
    if (read % TURN_EVERY === 0) await nextTurn();
  }
  if (read === 0) throw new BadFileError({ reason: `the file holds no record of ${format.name}`, next: 'check that the format fits the file' });
  if (readable === 0 && first) throw new BadFileError({ line: first.line, field: first.field, reason: `${first.reason}, and no other record can be read either`, next: `check that it is ${format.name}` });
}

function refusalOf(item: SourceRecord): { field: string; reason: string } | null {
  if (item.kind === 'problem') return { field: item.field, reason: item.reason };
  if (item.kind === 'skip') return null;
  const checked = importRecord.safeParse(item.value);
  return checked.success ? null : firstIssue(checked.error);
}
