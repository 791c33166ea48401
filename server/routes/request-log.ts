import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppDeps } from './app-deps';

/** One line a request: method, the route's pattern, status, milliseconds. The pattern instead of the path, because an unknown path may hold anything. */
export function requestLog(log: AppDeps['log']): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info({ method: c.req.method, path: routePath(c, -1), status: c.res.status, ms: Math.round(performance.now() - start) }, 'request');
  };
}
