import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { apiErrorOf, INTERNAL_ERROR, systemCode, UserFacingError } from '../errors';
import type { AppDeps } from './app-deps';

/** Answers every failure in the one shape. Bugs are logged with their place in the code; their message only when it is the system's, because it could quote a problem. */
export function onError(log: AppDeps['log']): ErrorHandler {
  return (error, c) => {
    const expected = error instanceof UserFacingError ? error : error instanceof HTTPException ? fromHono(error) : null;
    if (expected) {
      if (expected.status === 401) c.header('WWW-Authenticate', 'Bearer');
      return c.json(apiErrorOf(expected), expected.status);
    }
    const code = systemCode(error);
    log.error({ type: error.name, code, message: code === null ? undefined : error.message, frames: error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) }, 'unexpected error');
    return c.json(INTERNAL_ERROR, 500);
  };
}

function fromHono(error: HTTPException): UserFacingError | null {
  if (error.status === 504) return new UserFacingError('timeout', 'The answer took too long; try again with a shorter text.');
  if (error.status === 413) return new UserFacingError('too-large', 'The body is too large.');
  if (error.status < 500) return new UserFacingError('bad-request', 'The body is not valid JSON.');
  return null;
}
