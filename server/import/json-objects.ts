import { BadFileError } from './bad-file';
import { MAX_LINE_BYTES, type SourceRecord } from './source-record';

const MAX_DEPTH = 100;
const AROUND = 4000;

/** An object of a list in a JSON document; `around` is the document's text before and between such objects, its first 4,000 characters. */
export type JsonObject = { line: number; value: unknown; around: string };

/**
 * The objects that stand in lists of a JSON document (or of a script that holds one), as they come: the document is never held whole.
 * A document that breaks off throws a BadFileError; one too large or malformed object is a problem of its line.
 */
export async function* jsonObjects(bytes: AsyncIterable<Uint8Array>): AsyncIterable<JsonObject | Extract<SourceRecord, { kind: 'problem' }>> {
  const decoder = new TextDecoder();
  const open: string[] = [];
  let line = 1;
  let inString = false;
  let escaped = false;
  let around = '';
  let object: { line: number; depth: number; text: string; tooLong: boolean } | null = null;
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      if (character === '\n') line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
        continue;
      }
      if (character === '"') inString = open.length > 0;
      else if (character === '{' || character === '[') {
        if (character === '{' && object === null && open.at(-1) === '[') {
          keep(text.slice(from, at));
          from = at;
          object = { line, depth: open.length, text: '', tooLong: false };
        }
        open.push(character);
        if (open.length > MAX_DEPTH) throw new BadFileError({ line, reason: `brackets are nested more than ${MAX_DEPTH} deep`, next: 'check that it is the file you meant' });
      } else if (character === '}' || character === ']') {
        const opening = open.pop();
        if (opening !== (character === '}' ? '{' : '[')) throw new BadFileError({ line, reason: `a "${character}" closes nothing`, next: 'check that the file is JSON' });
        if (object !== null && open.length === object.depth) {
          keep(text.slice(from, at + 1));
          from = at + 1;
          yield parsed(object, around);
          object = null;
        }
      }
    }
    keep(text.slice(from));
  }
  if (open.length > 0) throw new BadFileError({ line, reason: 'the file breaks off before its last bracket is closed', next: 'fetch it again' });

  /** Adds text to the object that is open, or to what stands around objects. */
  function keep(part: string): void {
    if (object === null) {
      if (around.length < AROUND) around = (around + part).slice(0, AROUND);
    } else if (!object.tooLong) {
      object.text += part;
      if (object.text.length > MAX_LINE_BYTES) Object.assign(object, { text: '', tooLong: true });
    }
  }
}

function parsed(object: { line: number; text: string; tooLong: boolean }, around: string): JsonObject | Extract<SourceRecord, { kind: 'problem' }> {
  const { line } = object;
  if (object.tooLong) return { line, kind: 'problem', field: '', reason: `the record is longer than ${MAX_LINE_BYTES / 1_000_000} MB` };
  try {
    return { line, value: JSON.parse(object.text), around };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line, kind: 'problem', field: '', reason: 'the record is not JSON' };
  }
}
