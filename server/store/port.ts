import type { City } from '../../shared/contract/city';
import type { CityRecord, EntryRecord, ImportRecord, LinkRecord, SchemeRecord } from '../../shared/contract/records';

/** An entry with its cities resolved: `cities` keeps the order of the record. */
export interface StoredEntry {
  record: EntryRecord;
  dataset: string;
  cities: { cityId: number; role: 'did' | 'learned' | 'partner' | null; sure: boolean }[];
}

/** A record with its cities resolved, ready to be kept. */
export type PreparedRecord =
  | { kind: 'entry'; record: EntryRecord; cities: StoredEntry['cities'] }
  | { kind: 'scheme'; record: SchemeRecord }
  | { kind: 'link'; record: LinkRecord; a: number; b: number }
  | { kind: 'city'; record: CityRecord; cityId: number };

/** What saving did. `kept`: records of the same id that another dataset had changed and that were left as they are. */
export interface Saved {
  added: number;
  changed: number;
  unchanged: number;
  kept: number;
}

/** How far an import has come: `done` source records are dealt with, `report` is its report so far as JSON. */
export interface ImportJob {
  key: string;
  file: string;
  done: number;
  report: string;
}

/** A link with both ends resolved. */
export interface StoredLink {
  record: LinkRecord;
  a: number;
  b: number;
}

/** A text that is searched: an entry or a scheme, with the revision at which it last changed. `deleted` texts have no record. */
export interface Change {
  id: string;
  revision: number;
  kind: 'entry' | 'scheme' | 'link' | 'city';
  deleted: boolean;
}

/** One sentence vector to keep: int8 values at the scale of its model, with the hash of the text it was made from. */
export interface StoredVector {
  id: string;
  passage: number;
  textHash: string;
  vector: Int8Array;
}

/** What the server needs to read of storage. Asynchronous from the first day, so that another database can stand where SQLite stands. */
export interface Store {
  counts(): Promise<{ entries: number; schemes: number; links: number; citiesWithEntries: number }>;
  /** Changes whenever any record changes, also from another process. */
  dataVersion(): Promise<string>;
  /** Changes after a revision, oldest first, at most `limit`. */
  changesAfter(revision: number, limit: number): Promise<Change[]>;
  entries(ids: readonly string[]): Promise<StoredEntry[]>;
  allEntries(): AsyncIterable<StoredEntry>;
  entriesOfCity(cityId: number): Promise<StoredEntry[]>;
  /** Every city that has entries, with their number, by id. */
  citiesWithEntries(): Promise<{ cityId: number; entries: number }[]>;
  /** Cases by id, at most `limit`. */
  cases(limit: number): Promise<StoredEntry[]>;
  schemes(ids?: readonly string[]): Promise<SchemeRecord[]>;
  linksOf(cityIds: readonly number[]): Promise<StoredLink[]>;
  allLinks(): AsyncIterable<StoredLink>;
  /** What is said of these cities, by id of the record, each with the city it resolved to: a record may name its city without an id. */
  cityRecords(cityIds: readonly number[]): Promise<(CityRecord & { cityId: number })[]>;
  /** Places that imports named with coordinates and the gazetteer lacks. */
  extraPlaces(): Promise<City[]>;
  vectors(model: string): AsyncIterable<StoredVector>;
  /** The vectors a model has of texts, by the hash of the text, in whatever record they stand. */
  vectorsOfTexts(model: string, hashes: readonly string[]): Promise<Map<string, Int8Array>>;
  saveVectors(model: string, vectors: readonly StoredVector[]): Promise<void>;
  /** The newest revision; 0 for an empty database. */
  revision(): Promise<number>;
  /** Every record as it can be imported again: entries, schemes, links, cities, each by id. */
  allRecords(): AsyncIterable<ImportRecord>;
  meta(key: string): Promise<string | null>;
  setMeta(key: string, value: string): Promise<void>;
  close(): Promise<void>;
}

/** What an import needs of storage besides. */
export interface ImportStore extends Store {
  /**
   * Keeps a batch and the job's progress in one transaction. A record that is already there with the same content is unchanged and stays in its dataset;
   * with `yieldToOthers`, one that another dataset holds is left as it is (so that a reload of the first database keeps the operator's corrections).
   */
  save(dataset: string, records: readonly PreparedRecord[], options?: { job?: (saved: Saved) => ImportJob | null; yieldToOthers?: boolean }): Promise<Saved>;
  /** Removes a dataset's records except these; gives how many. */
  removeOthers(dataset: string, keep: ReadonlySet<string>): Promise<number>;
  /** A place the gazetteer lacks, by its id. */
  placeById(id: number): Promise<City | null>;
  /** A place the gazetteer lacks, by name and ISO country, near the coordinates when they are given. */
  findPlace(place: { name: string; country: string; lat?: number; lon?: number }): Promise<City | null>;
  /** Keeps a place the gazetteer lacks; the same name and country within 50 km is the same place. Ids start at 950000001 and follow from name, country and rounded coordinates, so that they are the same in every database. */
  addPlace(place: Omit<City, 'id'>): Promise<City>;
  job(key: string): Promise<ImportJob | null>;
  finishJob(key: string): Promise<void>;
}

/** What administration needs of storage besides. Tokens are kept as SHA-256 only. */
export interface AdminStore {
  hasTokens(): Promise<boolean>;
  /** Makes a random token, gives it once, and forgets the ones before it. */
  renewToken(): Promise<string>;
  tokenMatches(token: string): Promise<boolean>;
  /** Imports that were interrupted. */
  unfinishedImports(): Promise<ImportJob[]>;
  /** How many texts have vectors, by model. */
  vectorCounts(): Promise<{ model: string; texts: number }[]>;
  /** Sentences on what is damaged; empty when all is well. */
  integrity(): Promise<string[]>;
  /** Copies the database to a file while it is in use. */
  backup(file: string): Promise<void>;
}
