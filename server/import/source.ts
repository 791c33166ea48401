import type { SourceRecord } from './source-record';

/** A public source that is not CSV by a column map: how its files become records. */
export interface Source {
  /** Under which name its records are kept. */
  dataset: string;
  /** What its files are, for messages. */
  what: string;
  /** Whether the file tells its own encoding, as XML does; otherwise it must be UTF-8. */
  decodesItself?: boolean;
  records(bytes: AsyncIterable<Uint8Array>): AsyncIterable<SourceRecord>;
}
