import { BadFileError } from './bad-file';
import type { Refusal } from './prepare-record';

const MOST = 1000;

/** Counts records in a row that cannot be taken: a thousand of them are a file that is something else. */
export class BadRun {
  #first: (Refusal & { line: number }) | null = null;
  #count = 0;

  constructor(readonly format: string) {}

  /** A record was taken or passed over. */
  end(): void {
    this.#count = 0;
  }

  /** A record was refused; gives the error to stop with once there are too many. */
  add(line: number, refusal: Refusal): BadFileError | null {
    if (this.#count === 0) this.#first = { line, ...refusal };
    this.#count++;
    if (this.#count < MOST || !this.#first) return null;
    const { line: firstLine, field, reason } = this.#first;
    return new BadFileError({ line: firstLine, field, reason: `${reason}, and so on: ${MOST.toLocaleString('en')} records in a row, down to line ${line}, could not be taken`, next: `check that it is ${this.format}` });
  }
}
