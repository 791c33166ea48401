import { readLines } from './lines';
import { MAX_LINE_BYTES, type SourceRecord } from './source-record';

/** Records of JSON Lines text, one a line that is not blank. */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  for await (const { line, text } of readLines(bytes)) {
    if (text !== null && text.trim() === '') continue;
    yield text === null ? { line, kind: 'problem', field: '', reason: `the line is longer than ${MAX_LINE_BYTES / 1_000_000} MB` } : parseLine(line, text);
  }
}

function parseLine(line: number, text: string): SourceRecord {
  try {
    return { line, kind: 'record', value: JSON.parse(text.replace(/^\uFEFF/, '')), notices: text.includes('\uFFFD') ? ['has characters that were lost (\uFFFD) in the file'] : [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line, kind: 'problem', field: '', reason: 'the line is not JSON' };
  }
}
