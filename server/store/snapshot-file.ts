import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Names the file's kind and version; another version is another kind. */
const MAGIC = 'JUMELLES-INDEX-1\n';
/** Behind the name: the header's length and check sum, each a 32-bit number. */
const PREAMBLE = MAGIC.length + 8;
const MOST_HEADER = 64 * 2 ** 20;
/** At the end: the check sum of all that follows the header. */
const SUM = 4;
const CHECKED_AT_ONCE = 4 * 2 ** 20;
/** Node reads and writes less than 2 GB in a call. */
const PIECE = 256 * 2 ** 20;

/** A whole and undamaged file of a JSON header and arrays, opened for reading. */
export interface SnapshotReader {
  header: unknown;
  /** Fills the next array; throws where the file has not enough. */
  read(array: ArrayBufferView): void;
  close(): void;
}

/** Writes a header and arrays in one file, which takes its place only when it is whole and on the disk. */
export function writeSnapshot(file: string, header: unknown, arrays: readonly ArrayBufferView[]): void {
  const temporary = `${file}.new`;
  const text = Buffer.from(JSON.stringify(header));
  const preamble = Buffer.alloc(PREAMBLE);
  preamble.write(MAGIC);
  preamble.writeUInt32LE(text.length, MAGIC.length);
  preamble.writeUInt32LE(crc32(text), MAGIC.length + 4);
  const handle = openSync(temporary, 'w');
  let sum = 0;
  try {
    const write = (bytes: Uint8Array): void => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, Math.min(PIECE, bytes.length - at));
    };
    write(preamble);
    write(text);
    for (const array of arrays) {
      for (const piece of piecesOf(array)) {
        sum = crc32(piece, sum);
        write(piece);
      }
    }
    const end = Buffer.alloc(SUM);
    end.writeUInt32LE(sum);
    write(end);
    fsyncSync(handle);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}

/** Opens a file that `writeSnapshot` has written; null where there is none. Throws, in a sentence, when it is another or a damaged one. */
export function openSnapshot(file: string): SnapshotReader | null {
  const handle = openedOrNull(file);
  if (handle === null) return null;
  try {
    return reader(handle);
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function reader(handle: number): SnapshotReader {
  const end = fstatSync(handle).size - SUM;
  let at = 0;
  const fill = (bytes: Uint8Array): void => {
    if (at + bytes.length > end) throw new Error('it ends too early');
    readAt(handle, bytes, at);
    at += bytes.length;
  };
  const preamble = Buffer.alloc(PREAMBLE);
  fill(preamble);
  if (preamble.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('it is not a snapshot of this version');
  const length = preamble.readUInt32LE(MAGIC.length);
  const text = Buffer.alloc(Math.min(length, MOST_HEADER));
  fill(text);
  if (crc32(text) !== preamble.readUInt32LE(MAGIC.length + 4)) throw new Error('its header is damaged');
  // Before anything is made of it: a damaged number might ask for more memory than there is.
  if (sumOf(handle, at, end) !== sumAt(handle, end)) throw new Error('its check sum is wrong');
  return {
    header: JSON.parse(text.toString()),
    read(array) {
      for (const piece of piecesOf(array)) fill(piece);
    },
    close: () => closeSync(handle),
  };
}

function sumOf(handle: number, from: number, to: number): number {
  const buffer = Buffer.alloc(Math.min(CHECKED_AT_ONCE, to - from));
  let sum = 0;
  for (let at = from; at < to; at += buffer.length) {
    const piece = buffer.subarray(0, Math.min(buffer.length, to - at));
    readAt(handle, piece, at);
    sum = crc32(piece, sum);
  }
  return sum;
}

function sumAt(handle: number, at: number): number {
  const bytes = Buffer.alloc(SUM);
  readAt(handle, bytes, at);
  return bytes.readUInt32LE();
}

function readAt(handle: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    const got = readSync(handle, bytes, done, Math.min(PIECE, bytes.length - done), at + done);
    if (got === 0) throw new Error('it ends too early');
    done += got;
  }
}

function openedOrNull(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** An array's bytes, in pieces that a call can take. */
function* piecesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Generator<Uint8Array> {
  for (let at = 0; at < byteLength; at += PIECE) yield new Uint8Array(buffer, byteOffset + at, Math.min(PIECE, byteLength - at));
}
