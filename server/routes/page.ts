import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { UserFacingError } from '../errors';

/** The built web page at `/` with its files. */
export function pageRoutes(app: OpenAPIHono, folder: string | null): void {
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    app.get('/', () => {
      throw new UserFacingError('not-found', 'The web page is not built; "npm start" builds it. The API is described at /docs.');
    });
    return;
  }
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable'); // their names hold a hash
  });
  app.use(serveStatic({ root: folder })); // as middleware: a GET route for every path would hide which calls exist
}
