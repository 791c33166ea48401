/** The ways a call to the server can end without an answer. Each has its own next step for the officer. */
export const FAILURE_KINDS = ['offline', 'timeout', 'no-permission', 'wrong-address', 'refused', 'unreadable'] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What went wrong with a call: `server` is the address that was asked, `message` the server's own sentence or the field that could not be read. */
export interface Failure {
  kind: FailureKind;
  server: string;
  message?: string;
  status?: number;
}

/** Thrown by every call that gets no usable answer; an aborted call throws the signal's own reason instead. */
export class CallFailure extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.kind}: ${failure.message ?? failure.server}`);
    this.name = 'CallFailure';
  }
}

/** The failure of a rejected call; anything that is not a `CallFailure` is a bug and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  throw error;
}
