import type { Database } from 'better-sqlite3';
import { contentHash } from './stored-record';
import type { ImportJob, PreparedRecord, Saved } from './port';

interface Found {
  seq: number;
  dataset: string;
  kind: string;
  hash: Buffer;
}

/** Writes records with their resolved cities, and notes each change under a new revision. Every method is one transaction. */
export class RecordTable {
  readonly #find;
  readonly #insert;
  readonly #update;
  readonly #remove;
  readonly #unlink;
  readonly #noteChange;
  readonly #addEntryCity;
  readonly #addLink;
  readonly #addCityRecord;
  readonly #saveJob;
  readonly #idsOf;

  constructor(private readonly database: Database) {
    this.#find = database.prepare<[string], Found>('SELECT seq, dataset, kind, hash FROM records WHERE id = ?');
    this.#insert = database.prepare('INSERT INTO records (id, kind, is_case, dataset, json, hash, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#update = database.prepare('UPDATE records SET kind = ?, is_case = ?, dataset = ?, json = ?, hash = ?, imported_at = ? WHERE seq = ?');
    this.#remove = database.prepare('DELETE FROM records WHERE seq = ?');
    this.#unlink = ['entry_cities', 'links', 'city_records'].map((table) => database.prepare(`DELETE FROM ${table} WHERE seq = ?`));
    // REPLACE gives the row a new, higher revision, so that a follower sees each id once, at its latest change.
    this.#noteChange = database.prepare('INSERT OR REPLACE INTO changes (id, kind, deleted) VALUES (?, ?, ?)');
    this.#addEntryCity = database.prepare('INSERT INTO entry_cities (seq, position, city_id, role, sure) VALUES (?, ?, ?, ?, ?)');
    this.#addLink = database.prepare('INSERT INTO links (seq, a, b) VALUES (?, ?, ?)');
    this.#addCityRecord = database.prepare('INSERT INTO city_records (seq, city_id) VALUES (?, ?)');
    this.#saveJob = database.prepare('INSERT OR REPLACE INTO import_jobs (key, file, done, report, updated_at) VALUES (?, ?, ?, ?, ?)');
    this.#idsOf = database.prepare<[string], { id: string; seq: number; kind: string }>('SELECT id, seq, kind FROM records WHERE dataset = ?');
  }

  /** Keeps a batch and the job's progress; all or nothing. */
  save(dataset: string, records: readonly PreparedRecord[], options: { job?: (saved: Saved) => ImportJob | null; yieldToOthers?: boolean }): Saved {
    const saved: Saved = { added: 0, changed: 0, unchanged: 0, kept: 0 };
    const now = new Date().toISOString();
    this.database
      .transaction(() => {
        for (const prepared of records) saved[this.#saveOne(dataset, prepared, now, options.yieldToOthers === true)]++;
        const job = options.job?.(saved);
        if (job) this.#saveJob.run(job.key, job.file, job.done, job.report, now);
      })
      .immediate();
    return saved;
  }

  /** Removes a dataset's records except these. */
  removeOthers(dataset: string, keep: ReadonlySet<string>): number {
    return this.database
      .transaction(() => {
        const gone = this.#idsOf.all(dataset).filter(({ id }) => !keep.has(id));
        for (const { id, seq, kind } of gone) {
          this.#remove.run(seq);
          this.#noteChange.run(id, kind, 1);
        }
        return gone.length;
      })
      .immediate();
  }

  #saveOne(dataset: string, prepared: PreparedRecord, now: string, yieldToOthers: boolean): keyof Saved {
    const { id } = prepared.record;
    const hash = contentHash(prepared);
    const found = this.#find.get(id);
    if (found?.hash.equals(hash)) return 'unchanged';
    if (found && found.dataset !== dataset && yieldToOthers) return 'kept';
    const json = JSON.stringify(prepared.record);
    const isCase = prepared.record.kind === 'case' ? 1 : 0;
    if (found) {
      this.#update.run(prepared.kind, isCase, dataset, json, hash, now, found.seq);
      for (const statement of this.#unlink) statement.run(found.seq);
      this.#addCities(found.seq, prepared);
    } else {
      this.#addCities(Number(this.#insert.run(id, prepared.kind, isCase, dataset, json, hash, now).lastInsertRowid), prepared);
    }
    this.#noteChange.run(id, prepared.kind, 0);
    return found ? 'changed' : 'added';
  }

  #addCities(seq: number, prepared: PreparedRecord): void {
    switch (prepared.kind) {
      case 'entry':
        prepared.cities.forEach((city, position) => this.#addEntryCity.run(seq, position, city.cityId, city.role, city.sure ? 1 : 0));
        break;
      case 'link':
        this.#addLink.run(seq, prepared.a, prepared.b);
        break;
      case 'city':
        this.#addCityRecord.run(seq, prepared.cityId);
        break;
      case 'scheme':
        break;
    }
  }
}
