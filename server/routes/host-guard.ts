import type { MiddlewareHandler } from 'hono';
import { UserFacingError } from '../errors';

/** Refuses requests for other host names: a page that points its own name at 127.0.0.1 (DNS rebinding) would else count as same origin. */
export function hostGuard(allowed: readonly string[] | null): MiddlewareHandler {
  return async (c, next) => {
    if (allowed) {
      const host = c.req.header('host') ?? new URL(c.req.url).host;
      const name = host.replace(/:\d+$/, '').toLowerCase();
      if (!allowed.includes(name)) throw new UserFacingError('forbidden', `This server answers only under ${allowed.join(', ')}, not under "${name}".`);
    }
    await next();
  };
}
