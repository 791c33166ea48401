import { BadFileError } from './bad-file';
import { readLines, type Line } from './lines';
import { MAX_LINE_BYTES, type SourceRecord } from './source-record';

/** Records of JSON Lines text, one a line that is not blank. A last line that breaks off throws a BadFileError. */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord> {
  for await (const line of readLines(bytes)) {
    if (line.text === null) yield { line: line.line, kind: 'problem', field: '', reason: `the line is longer than ${MAX_LINE_BYTES / 1_000_000} MB` };
    else if (line.text.trim() !== '') yield parseLine(line, line.text);
  }
}

function parseLine({ line, ended }: Line, text: string): SourceRecord {
  try {
    return { line, kind: 'record', value: JSON.parse(text.replace(/^\uFEFF/, '')), notices: text.includes('\uFFFD') ? ['has characters that were lost (\uFFFD) in the file'] : [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (!ended && text.trimStart().startsWith('{')) throw new BadFileError({ line, reason: 'the file breaks off in the middle of a record', next: 'fetch it again, or remove that line' }, { cause: error });
    return { line, kind: 'problem', field: '', reason: 'the line is not JSON' };
  }
}
