import type { ImportReport } from '../../shared/contract/directory';
import type { Saved } from '../store/port';
import type { Refusal } from './prepare-record';

const MAX_PROBLEMS = 1000;

/** A report that grows: counts always add up to `read`. */
export class ImportProgress {
  readonly #report: ImportReport;
  readonly #skipped: Map<string, number>;
  readonly #notices: Map<string, number>;

  constructor(format: string, earlier?: ImportReport) {
    this.#report = earlier ? structuredClone(earlier) : { format, read: 0, added: 0, changed: 0, unchanged: 0, skipped: [], problems: [], failed: 0, notices: [] };
    this.#skipped = new Map(this.#report.skipped.map(({ reason, count }) => [reason, count]));
    this.#notices = new Map(this.#report.notices.map(({ reason, count }) => [reason, count]));
  }

  /** A record was passed over. */
  skip(reason: string, count = 1): void {
    this.#report.read += count;
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
  }

  /** A record was refused. */
  fail(line: number, refusal: Refusal): void {
    this.#report.read++;
    this.#report.failed++;
    if (this.#report.problems.length < MAX_PROBLEMS) this.#report.problems.push({ line, ...refusal });
  }

  /** A record was taken although something about it is worth knowing. */
  notice(reason: string): void {
    this.#notices.set(reason, (this.#notices.get(reason) ?? 0) + 1);
  }

  /** The counts as they will be once a batch is kept. */
  addSaved(saved: Saved): void {
    this.#report.read += saved.added + saved.changed + saved.unchanged;
    this.#report.added += saved.added;
    this.#report.changed += saved.changed;
    this.#report.unchanged += saved.unchanged;
    if (saved.kept > 0) this.skip('was changed by another import, which is kept', saved.kept);
  }

  report(): ImportReport {
    const list = (counts: Map<string, number>) => [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
    return { ...this.#report, problems: [...this.#report.problems], skipped: list(this.#skipped), notices: list(this.#notices) };
  }
}
