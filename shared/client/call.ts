import type { z } from 'zod';
import { apiError } from '../contract/error';
import { CallFailure } from './failure';

export interface CallOptions {
  /** Sent as JSON with POST; absent means GET. */
  body?: unknown;
  /** Records as lines of JSON, sent with POST in place of a body. */
  lines?: string;
  /** The admin token, for calls that need one. */
  token?: string;
  etag?: string;
  signal?: AbortSignal;
  /** Milliseconds until the call counts as failed. */
  timeout?: number;
}

/** An answer that fits its schema; `value` is null when the server says that the version named by `etag` still holds. */
export interface Answer<T> {
  value: T | null;
  etag: string | null;
}

const TIMEOUT_MS = 20_000;
const NOT_MODIFIED = 304;

/** Asks `server` (an address without a trailing slash) for `path` and validates the answer. Throws `CallFailure`, or the signal's reason when aborted. */
export async function call<T>(server: string, path: string, schema: z.ZodType<T>, options: CallOptions = {}): Promise<Answer<T>> {
  const clock = AbortSignal.timeout(options.timeout ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, clock]) : clock;
  try {
    const response = await fetch(`${server}${path}`, { ...request(options), signal });
    const etag = response.headers.get('etag');
    if (response.status === NOT_MODIFIED) return { value: null, etag };
    const text = await response.text();
    if (!response.ok) throw refusal(server, response.status, text);
    return { value: readAnswer(server, text, schema), etag };
  } catch (error) {
    if (error instanceof CallFailure) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    throw new CallFailure({ kind: clock.aborted ? 'timeout' : 'offline', server });
  }
}

function request(options: CallOptions): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.etag) headers['if-none-match'] = options.etag;
  if (options.token) headers['authorization'] = `Bearer ${options.token}`;
  const common: RequestInit = { headers, cache: 'no-store', credentials: 'omit', redirect: 'error' };
  if (options.lines !== undefined) return { ...common, method: 'POST', headers: { ...headers, 'content-type': 'application/x-ndjson' }, body: options.lines };
  if (options.body === undefined) return common;
  return { ...common, method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(options.body) };
}

function refusal(server: string, status: number, text: string): CallFailure {
  const known = apiError.safeParse(parseJson(text));
  if (known.success) return new CallFailure({ kind: 'refused', server, status, message: known.data.error.message });
  return new CallFailure({ kind: status >= 500 ? 'refused' : 'wrong-address', server, status });
}

function readAnswer<T>(server: string, text: string, schema: z.ZodType<T>): T {
  const json = parseJson(text);
  if (json === undefined) throw new CallFailure({ kind: 'wrong-address', server });
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new CallFailure({ kind: 'unreadable', server, message: issue ? `${issue.path.join('.') || 'answer'}: ${issue.message}` : 'answer' });
}

/** The value of a JSON text, or undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a page of HTML or a cut-off answer; the caller says so
  }
}
