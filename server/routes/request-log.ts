import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppDeps } from './app-deps';

/** One line a request: method, the route's pattern, status, milliseconds. The pattern instead of the path, because an unknown path may hold anything. */
export function requestLog(log: AppDeps['log']): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info({ method: c.req.method, path: pattern(c), status: c.res.status, ms: Math.round(performance.now() - start) }, 'request');
  };
}

/** The pattern of the route that answered; middleware is registered for any method and does not count. */
function pattern(c: Context): string {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? '(none)';
}
