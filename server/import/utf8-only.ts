import { isUtf8 } from 'node:buffer';
import { BadFileError } from './bad-file';

const NEWLINE = 10;

/** Passes bytes on as long as they are UTF-8; the first that are not are refused with their line. Characters are not broken between chunks. */
export async function* utf8Only(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = joined.subarray(0, joined.length - unfinished(joined));
    check(whole, line);
    line += newlines(whole);
    rest = joined.subarray(whole.length);
    if (whole.length > 0) yield whole;
  }
  check(rest, line);
}

function check(bytes: Uint8Array, firstLine: number): void {
  if (isUtf8(bytes)) return;
  let line = firstLine;
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(NEWLINE, start)) {
    line++;
    start = end + 1;
  }
  throw new BadFileError({ line, reason: 'the text is not in UTF-8 (perhaps in Latin-1 or Windows-1252)', next: 'save it as UTF-8 (in a spreadsheet "CSV UTF-8"), or convert it with "iconv -f WINDOWS-1252 -t UTF-8"' });
}

/** How many bytes at the end begin a character whose other bytes are still to come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
