import { BadFileError } from './bad-file';

const LOOKED_AT = 1024;
const NUL = 0;

/** What a file's first bytes can give away, with what to do about it. The first that fits is told. */
const SIGNS: readonly { is: (head: Buffer, text: string) => boolean; reason: string; next: string }[] = [
  { is: (head) => head[0] === 0x1f && head[1] === 0x8b, reason: 'the file is compressed (gzip)', next: 'unpack it with "gunzip" and import what comes out' },
  { is: (_head, text) => text.startsWith('PK\u0003\u0004'), reason: 'the file is a ZIP archive or an office document', next: 'unpack it, or save the sheet as "CSV UTF-8", and import that' },
  { is: (_head, text) => text.startsWith('%PDF'), reason: 'the file is a PDF', next: 'ask its publisher for the data as CSV, JSON Lines or XML' },
  { is: isUtf16, reason: 'the file is in UTF-16', next: 'save it as UTF-8, for example with "iconv -f UTF-16 -t UTF-8"' },
  { is: (head) => head.includes(NUL), reason: 'the file is binary, not text', next: 'check that it is the file you meant' },
  { is: (_head, text) => /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(text), reason: 'the file is a web page', next: 'download the data itself from that page and import that' },
];

/** Passes a file's bytes on; one that is empty, compressed, binary, in UTF-16 or a web page is refused before the first of them is read. */
export async function* checkedStart(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  let checked = false;
  for await (const chunk of bytes) {
    if (checked) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    size += chunk.length;
    if (size < LOOKED_AT) continue;
    checked = true;
    yield checkedHead(held);
  }
  if (!checked) yield checkedHead(held);
}

function checkedHead(parts: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(parts);
  if (bytes.length === 0) throw new BadFileError({ reason: 'the file is empty', next: 'fetch or save it again' });
  const head = bytes.subarray(0, LOOKED_AT);
  const text = head.toString('latin1');
  const sign = SIGNS.find(({ is }) => is(head, text));
  if (sign) throw new BadFileError({ line: 1, reason: sign.reason, next: sign.next });
  return bytes;
}

/** By its byte order mark, or because every second byte of Latin text is zero. */
function isUtf16(head: Buffer): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const share = (odd: number): number => head.filter((byte, index) => byte === NUL && index % 2 === odd).length / Math.max(1, head.length / 2);
  return Math.max(share(0), share(1)) > 0.6 && Math.min(share(0), share(1)) < 0.1;
}
