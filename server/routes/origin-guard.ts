import type { MiddlewareHandler } from 'hono';
import { UserFacingError } from '../errors';

const EXTENSION = /^(?:chrome|moz)-extension:\/\/[\w-]+$/;

/**
 * Lets browser extensions and the server's own page call the API, and no other site: their requests are refused, not only hidden by CORS.
 * Which extension cannot be told beforehand (Firefox gives every installation its own id), so any installed extension may; programs that send no Origin may as well.
 */
export function originGuard(): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    const own = origin === ownOrigin(c.req.url, c.req.header('host'));
    if (!own && !EXTENSION.test(origin)) throw new UserFacingError('forbidden', `Pages of ${origin} may not use this server; only the extension and the server's own page may.`);
    if (!own) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'ETag');
      c.header('Vary', 'Origin', { append: true });
    }
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Access-Control-Allow-Methods', 'GET, POST');
    c.header('Access-Control-Allow-Headers', 'Content-Type, Authorization, If-None-Match');
    c.header('Access-Control-Allow-Private-Network', 'true');
    c.header('Access-Control-Max-Age', '600');
    return c.body(null, 204);
  };
}

function ownOrigin(url: string, host: string | undefined): string {
  const { protocol, host: urlHost } = new URL(url);
  return `${protocol}//${host ?? urlHost}`;
}
