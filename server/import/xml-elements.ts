import { SaxesParser } from 'saxes';
import { BadFileError } from './bad-file';
import { MAX_LINE_BYTES, type SourceRecord } from './source-record';

const MAX_DEPTH = 100;
const MAX_WITHOUT_TAG = 2_000_000;

/** An XML element; `text` is its own text, without that of the elements inside it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlElement[];
}

export interface XmlWanted {
  /** The document's outermost element; another one is refused. */
  root: string;
  /** The elements that are records. */
  record: string;
  /** The elements directly inside a record that are kept; the others, however long, are passed over. */
  keep: ReadonlySet<string>;
}

type Outcome = { line: number; element: XmlElement } | Extract<SourceRecord, { kind: 'problem' }>;

/** The records of an XML document as they come, each at most 1 MB of kept text. A document that is not well formed, breaks off or is of another kind throws a BadFileError with its line. */
export async function* xmlElements(bytes: AsyncIterable<Uint8Array>, wanted: XmlWanted): AsyncIterable<Outcome> {
  const reader = new XmlReader(wanted);
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= decoderOf(chunk);
    reader.write(decoded(decoder, chunk, reader));
    yield* reader.taken();
  }
  reader.close();
  yield* reader.taken();
}

class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #done: Outcome[] = [];
  #stack: XmlElement[] = [];
  #depth = 0;
  #skippedFrom: number | null = null;
  #recordLine = 0;
  #recordSize = 0;
  #sinceTag = 0;

  constructor(readonly wanted: XmlWanted) {
    this.#parser.on('error', (error) => {
      throw new BadFileError({ line: this.#parser.line, reason: `the file is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')})`, next: 'fetch it again or ask its publisher' });
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
    this.#parser.on('closetag', () => this.#close());
  }

  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    this.#sinceTag += text.length;
    this.#parser.write(text);
    if (this.#sinceTag > MAX_WITHOUT_TAG) throw new BadFileError({ line: this.line, reason: `there are ${MAX_WITHOUT_TAG / 1_000_000} million characters without a tag`, next: 'check that it is the file you meant' });
  }

  close(): void {
    if (this.#depth > 0) throw new BadFileError({ line: this.line, reason: 'the file breaks off before its last tag is closed', next: 'fetch it again' });
    this.#parser.close();
  }

  taken(): Outcome[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#sinceTag = 0;
    this.#depth++;
    if (this.#depth === 1 && name !== this.wanted.root) throw new BadFileError({ line: this.line, field: name, reason: `the outermost element should be "${this.wanted.root}"`, next: 'check that the format fits the file' });
    if (this.#depth > MAX_DEPTH) throw new BadFileError({ line: this.line, reason: `elements are nested more than ${MAX_DEPTH} deep`, next: 'check that it is the file you meant' });
    if (this.#skippedFrom !== null) return;
    const parent = this.#stack.at(-1);
    if (!parent && name !== this.wanted.record) return;
    if (this.#stack.length === 1 && !this.wanted.keep.has(name)) {
      this.#skippedFrom = this.#depth;
      return;
    }
    const element: XmlElement = { name, attributes: { ...attributes }, text: '', children: [] };
    if (parent) parent.children.push(element);
    else this.#begin();
    this.#recordSize += name.length + Object.entries(attributes).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    this.#stack.push(element);
    this.#checkSize();
  }

  #begin(): void {
    this.#recordLine = this.line;
    this.#recordSize = 0;
  }

  #text(text: string): void {
    const element = this.#stack.at(-1);
    if (!element || this.#skippedFrom !== null || text.trim() === '') return;
    element.text += text;
    this.#recordSize += text.length;
    this.#checkSize();
  }

  #close(): void {
    this.#sinceTag = 0;
    this.#depth--;
    if (this.#skippedFrom !== null) {
      if (this.#depth < this.#skippedFrom) this.#skippedFrom = null;
      return;
    }
    const element = this.#stack.pop();
    if (element && this.#stack.length === 0) this.#done.push({ line: this.#recordLine, element });
  }

  /** Too large a record is let go at once, and what is left of it passed over. */
  #checkSize(): void {
    if (this.#recordSize <= MAX_LINE_BYTES) return;
    this.#done.push({ line: this.#recordLine, kind: 'problem', field: '', reason: `the record is longer than ${MAX_LINE_BYTES / 1_000_000} MB` });
    this.#skippedFrom = this.#depth - this.#stack.length + 1;
    this.#stack = [];
    this.#recordSize = 0;
  }
}

/** UTF-8, unless the document declares another encoding. */
function decoderOf(start: Uint8Array): TextDecoder {
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch (error) {
    throw new BadFileError({ line: 1, field: 'encoding', reason: `the encoding "${declared}" is not known`, next: 'save the file as UTF-8' }, { cause: error });
  }
}

function decoded(decoder: TextDecoder, chunk: Uint8Array, { line }: XmlReader): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new BadFileError({ line, reason: `from here on the text is not in ${decoder.encoding}`, next: 'ask its publisher for the file in UTF-8, or correct the encoding it declares' }, { cause: error });
  }
}
