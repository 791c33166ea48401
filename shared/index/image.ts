/** Arrays in the order in which they are read back, and the little that must be known to read them. Nothing is copied: valid until the next change. */
export interface Image<Header> {
  header: Header;
  arrays: ArrayBufferView[];
}

/** Fills an array from where the last reading ended; throws where there is not enough. */
export type ReadInto = (array: ArrayBufferView) => void;

/** What tells a lexical index's arrays apart. */
export interface LexicalHeader {
  numbers: number;
  termsBytes: number;
  nextId: number;
  segments: { id: number; lists: number; postings: number; averageLength: number; size: number; gone: number }[];
}

/** What tells the vectors' arrays apart. */
export interface VectorsHeader {
  dimensions: number;
  rows: number;
}

/** What tells a whole index's arrays apart. */
export interface IndexHeader {
  idsBytes: number;
  numbers: number;
  scale: number;
  lexical: LexicalHeader;
  vectors: VectorsHeader;
}

/** A value as the bytes of its JSON. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The list of strings (or null) that was written as JSON; throws when it is another thing. */
export function readList<Gaps extends boolean>(read: ReadInto, bytes: number, gaps: Gaps): (Gaps extends true ? string | null : string)[];
export function readList(read: ReadInto, bytes: number, gaps: boolean): (string | null)[] {
  const text = new Uint8Array(bytes);
  read(text);
  const list: unknown = JSON.parse(new TextDecoder().decode(text));
  if (!Array.isArray(list)) throw new Error('A list was expected in the image of the index.');
  return list.map((item: unknown) => {
    if (typeof item === 'string' || (gaps && item === null)) return item;
    throw new Error('A list in the image of the index holds something else than text.');
  });
}
