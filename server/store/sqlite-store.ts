import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { City } from '../../shared/contract/city';
import type { CityRecord, ImportRecord, SchemeRecord } from '../../shared/contract/records';
import type { FactsStore } from '../embedder/kept-facts';
import type { ModelFacts } from '../embedder/port';
import { ModelTable } from './model-table';
import { openDatabase } from './open-database';
import { PlaceTable } from './place-table';
import type { AdminStore, Change, ImportJob, ImportStore, PreparedRecord, Saved, StoredEntry, StoredLink, StoredVector } from './port';
import { RecordTable } from './record-table';
import { parseAnyStored, parseStored } from './stored-record';
import { TokenTable } from './token-table';
import { VectorTable } from './vector-table';

const PAGE = 500;
const KINDS = ['entry', 'scheme', 'link', 'city'] as const satisfies readonly Change['kind'][];

interface RecordRow {
  seq: number;
  id: string;
  dataset: string;
  json: string;
}

/** Storage in one SQLite file (`openStore`). Its calls are short; long readings come in pages with a turn of the event loop between two of them. */
export class SqliteStore implements ImportStore, AdminStore, FactsStore {
  readonly #records: RecordTable;
  readonly #places: PlaceTable;
  readonly #vectors: VectorTable;
  readonly #models: ModelTable;
  readonly #tokens: TokenTable;
  readonly #citiesOf;
  readonly #page;

  constructor(private readonly database: Database) {
    this.#records = new RecordTable(database);
    this.#places = new PlaceTable(database);
    this.#vectors = new VectorTable(database);
    this.#models = new ModelTable(database);
    this.#tokens = new TokenTable(database);
    this.#citiesOf = database.prepare<[number], { city_id: number; role: 'did' | 'learned' | 'partner' | null; sure: number }>('SELECT city_id, role, sure FROM entry_cities WHERE seq = ? ORDER BY position');
    this.#page = database.prepare<[string, string, number], RecordRow>('SELECT seq, id, dataset, json FROM records WHERE kind = ? AND id > ? ORDER BY id LIMIT ?');
  }

  async counts(): Promise<{ entries: number; schemes: number; links: number; citiesWithEntries: number }> {
    const rows = this.database.prepare<[], { kind: string; count: number }>('SELECT kind, count(*) AS count FROM records GROUP BY kind').all();
    const of = (kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0;
    const citiesWithEntries = Number(this.database.prepare('SELECT count(DISTINCT city_id) FROM entry_cities').pluck().get());
    return { entries: of('entry'), schemes: of('scheme'), links: of('link'), citiesWithEntries };
  }

  async revision(): Promise<number> {
    return Number(this.database.prepare('SELECT coalesce(max(revision), 0) FROM changes').pluck().get());
  }

  async dataVersion(): Promise<string> {
    return `${await this.meta('database-id')}-${await this.revision()}`;
  }

  async changesAfter(revision: number, limit: number): Promise<Change[]> {
    return this.database
      .prepare<[number, number], { id: string; revision: number; kind: Change['kind']; deleted: number }>('SELECT id, revision, kind, deleted FROM changes WHERE revision > ? ORDER BY revision LIMIT ?')
      .all(revision, limit)
      .map((row) => ({ ...row, deleted: row.deleted === 1 }));
  }

  async entries(ids: readonly string[]): Promise<StoredEntry[]> {
    return this.#byIds('entry', ids).map((row) => this.#entry(row));
  }

  async *allEntries(): AsyncIterable<StoredEntry> {
    for await (const row of this.#pages('entry')) yield this.#entry(row);
  }

  async entriesOfCity(cityId: number): Promise<StoredEntry[]> {
    return this.database
      .prepare<[number], RecordRow>('SELECT seq, id, dataset, json FROM records WHERE seq IN (SELECT seq FROM entry_cities WHERE city_id = ?) ORDER BY id')
      .all(cityId)
      .map((row) => this.#entry(row));
  }

  async citiesWithEntries(): Promise<{ cityId: number; entries: number }[]> {
    return this.database.prepare<[], { cityId: number; entries: number }>('SELECT city_id AS cityId, count(*) AS entries FROM entry_cities GROUP BY city_id ORDER BY city_id').all();
  }

  async cases(limit: number): Promise<StoredEntry[]> {
    return this.database.prepare<[number], RecordRow>('SELECT seq, id, dataset, json FROM records WHERE is_case = 1 ORDER BY id LIMIT ?').all(limit).map((row) => this.#entry(row));
  }

  async schemes(ids?: readonly string[]): Promise<SchemeRecord[]> {
    const rows = ids ? this.#byIds('scheme', ids) : this.database.prepare<[], RecordRow>("SELECT seq, id, dataset, json FROM records WHERE kind = 'scheme' ORDER BY id").all();
    return rows.map((row) => parseStored('scheme', row.json));
  }

  async linksOf(cityIds: readonly number[]): Promise<StoredLink[]> {
    return this.database
      .prepare<[string], { json: string; a: number; b: number }>(
        `WITH wanted AS (SELECT value FROM json_each(?))
         SELECT json, a, b FROM links JOIN records USING (seq)
         WHERE seq IN (SELECT seq FROM links WHERE a IN wanted UNION SELECT seq FROM links WHERE b IN wanted) ORDER BY id`,
      )
      .all(JSON.stringify(cityIds))
      .map(toLink);
  }

  async *allLinks(): AsyncIterable<StoredLink> {
    const ends = this.database.prepare<[number], { a: number; b: number }>('SELECT a, b FROM links WHERE seq = ?');
    for await (const row of this.#pages('link')) {
      const found = ends.get(row.seq);
      if (found) yield toLink({ json: row.json, ...found });
    }
  }

  async cityRecords(cityIds: readonly number[]): Promise<(CityRecord & { cityId: number })[]> {
    return this.database
      .prepare<[string], { json: string; cityId: number }>('SELECT json, city_id AS cityId FROM city_records JOIN records USING (seq) WHERE city_id IN (SELECT value FROM json_each(?)) ORDER BY id')
      .all(JSON.stringify(cityIds))
      .map(({ json, cityId }) => ({ ...parseStored('city', json), cityId }));
  }

  async *allRecords(): AsyncIterable<ImportRecord> {
    for (const kind of KINDS) {
      for await (const row of this.#pages(kind)) yield parseAnyStored(row.json);
    }
  }

  async extraPlaces(): Promise<City[]> {
    return this.#places.all();
  }

  async placeById(id: number): Promise<City | null> {
    return this.#places.byId(id);
  }

  async findPlace(place: { name: string; country: string; lat?: number; lon?: number }): Promise<City | null> {
    return this.#places.find(place);
  }

  async addPlace(place: Omit<City, 'id'>): Promise<City> {
    return this.#places.add(place);
  }

  async *vectors(model: string): AsyncIterable<StoredVector> {
    let after = { id: '', passage: -1 };
    for (;;) {
      const page = this.#vectors.page(model, after);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = { id: last.id, passage: last.passage };
      await nextTurn();
    }
  }

  async vectorsOfTexts(model: string, hashes: readonly string[]): Promise<Map<string, Int8Array>> {
    return this.#vectors.ofTexts(model, hashes);
  }

  async modelFacts(model: string): Promise<ModelFacts | null> {
    return this.#models.get(model);
  }

  async saveModelFacts(model: string, facts: ModelFacts): Promise<void> {
    this.#models.save(model, facts);
  }

  async saveVectors(model: string, vectors: readonly StoredVector[]): Promise<void> {
    this.#vectors.save(model, vectors);
  }

  async save(dataset: string, records: readonly PreparedRecord[], options: { job?: (saved: Saved) => ImportJob | null; yieldToOthers?: boolean } = {}): Promise<Saved> {
    return this.#records.save(dataset, records, options);
  }

  async removeOthers(dataset: string, keep: ReadonlySet<string>): Promise<number> {
    return this.#records.removeOthers(dataset, keep);
  }

  async job(key: string): Promise<ImportJob | null> {
    return this.database.prepare<[string], ImportJob>('SELECT key, file, done, report FROM import_jobs WHERE key = ?').get(key) ?? null;
  }

  async finishJob(key: string): Promise<void> {
    this.database.prepare('DELETE FROM import_jobs WHERE key = ?').run(key);
  }

  async meta(key: string): Promise<string | null> {
    const value = this.database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key);
    return typeof value === 'string' ? value : null;
  }

  async setMeta(key: string, value: string): Promise<void> {
    this.database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
  }

  async hasTokens(): Promise<boolean> {
    return this.#tokens.any();
  }

  async renewToken(): Promise<string> {
    return this.#tokens.renew();
  }

  async tokenMatches(token: string): Promise<boolean> {
    return this.#tokens.matches(token);
  }

  async unfinishedImports(): Promise<ImportJob[]> {
    return this.database.prepare<[], ImportJob>('SELECT key, file, done, report FROM import_jobs ORDER BY updated_at').all();
  }

  async vectorCounts(): Promise<{ model: string; texts: number }[]> {
    return this.database.prepare<[], { model: string; texts: number }>('SELECT model, count(DISTINCT id) AS texts FROM vectors WHERE id IN (SELECT id FROM records) GROUP BY model ORDER BY model').all();
  }

  async integrity(): Promise<string[]> {
    const found = this.database.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all().map((row) => row.integrity_check);
    const orphans = this.database.prepare('PRAGMA foreign_key_check').all().length;
    return [...found.filter((line) => line !== 'ok'), ...(orphans > 0 ? [`${orphans} rows point to records that are gone`] : [])];
  }

  async backup(file: string): Promise<void> {
    await this.database.backup(file);
  }

  async close(): Promise<void> {
    this.database.close();
  }

  #entry(row: RecordRow): StoredEntry {
    const cities = this.#citiesOf.all(row.seq).map((city) => ({ cityId: city.city_id, role: city.role, sure: city.sure === 1 }));
    return { record: parseStored('entry', row.json), dataset: row.dataset, cities };
  }

  /** Rows in the order of the ids asked for; unknown ids are left out. */
  #byIds(kind: Change['kind'], ids: readonly string[]): RecordRow[] {
    return this.database
      .prepare<[string, string], RecordRow>('SELECT records.seq, records.id, dataset, records.json FROM json_each(?) AS wanted JOIN records ON records.id = wanted.value WHERE records.kind = ? ORDER BY wanted.key')
      .all(JSON.stringify(ids), kind);
  }

  async *#pages(kind: Change['kind']): AsyncIterable<RecordRow> {
    let after = '';
    for (;;) {
      const page = this.#page.all(kind, after, PAGE);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = last.id;
      await nextTurn();
    }
  }
}

/** Opens (and makes) the database of a folder, or one in memory for `:memory:`; fails as `openDatabase` says. */
export function openStore(folder: string): SqliteStore {
  return new SqliteStore(openDatabase(folder));
}

function toLink(row: { json: string; a: number; b: number }): StoredLink {
  return { record: parseStored('link', row.json), a: row.a, b: row.b };
}
