import { MAX_LINE_BYTES } from './source-record';

const NEWLINE = 10;

/** Lines of a byte stream, numbered from 1, without their line ends; `null` for one that is longer than `maxBytes`, which is never held whole. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncIterable<{ line: number; text: string | null }> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let held = 0;
  let tooLong = false;
  let line = 1;
  const take = () => {
    const text = tooLong ? null : decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    held = 0;
    tooLong = false;
    return { line: line++, text };
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (held > 0 || tooLong) yield take();

  function hold(part: Uint8Array): void {
    if (tooLong || part.length === 0) return;
    held += part.length;
    if (held > maxBytes) {
      tooLong = true;
      parts = [];
    } else {
      parts.push(part);
    }
  }
}
