import type { ApiError, ErrorCode } from '../shared/contract/error';

/** The status each code answers with. */
const STATUS = {
  'bad-request': 400,
  'unauthorised': 401,
  'forbidden': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-format': 415,
  'unknown-city': 422,
  'timeout': 504,
  'busy': 503,
  'internal': 500,
} as const satisfies Record<ErrorCode, number>;

export type ErrorStatus = (typeof STATUS)[ErrorCode];

/** An expected failure: its message is meant for the officer or operator, names the thing and the value, and is shown as it is. Everything else that is thrown is a bug. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  readonly status: ErrorStatus;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = STATUS[code];
  }
}

/** The one shape of a failed call. */
export function apiErrorOf(error: UserFacingError): ApiError {
  return { error: { code: error.code, message: error.message } };
}

/** What is said of a bug: nothing of its inside. */
export const INTERNAL_ERROR: ApiError = { error: { code: 'internal', message: 'Something went wrong on the server; its log has the details.' } };

/** The system's code of a failed file or network call, such as `EADDRINUSE`; null for other values. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
