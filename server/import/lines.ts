import { MAX_LINE_BYTES } from './source-record';

const NEWLINE = 10;

/** A line without its line end, numbered from 1; `text` is null when it is too long to be held. `ended`: a line end followed, so it is whole. */
export interface Line {
  line: number;
  text: string | null;
  ended: boolean;
}

/** Lines of a byte stream; one longer than `maxBytes` is never held whole. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncIterable<Line> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let held = 0;
  let tooLong = false;
  let line = 1;
  const take = (ended: boolean): Line => {
    const text = tooLong ? null : decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    held = 0;
    tooLong = false;
    return { line: line++, text, ended };
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (held > 0 || tooLong) yield take(false);

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
