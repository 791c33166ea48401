import { UserFacingError } from '../errors';

/** What is wrong with a whole file, where, and what to do next; `reason` and `next` are parts of one sentence. */
export interface BadFileFacts {
  line?: number;
  field?: string;
  reason: string;
  next: string;
}

/** A file that cannot be imported at all. The readers throw it; `toUserFacing` names the file, which they do not know. */
export class BadFileError extends Error {
  override readonly name = 'BadFileError';

  constructor(
    readonly facts: BadFileFacts,
    options?: ErrorOptions,
  ) {
    super(facts.reason, options);
  }

  /** One sentence for the operator: file, line, field, reason and next step. */
  toUserFacing(file: string): UserFacingError {
    const { line, field, reason, next } = this.facts;
    const where = [file, ...(line === undefined ? [] : [`line ${line}`]), ...(field === undefined || field === '' ? [] : [`field ${field}`])].join(', ');
    return new UserFacingError('bad-request', `${where}: ${reason}; ${next}.`, { cause: this });
  }
}

/** Runs work on a file of this name; a BadFileError comes out as a UserFacingError. */
export async function namingFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof BadFileError ? error.toUserFacing(file) : error;
  }
}
