import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { exportJsonLines } from '../export/json-lines';
import { failures } from './answers';
import type { AppDeps } from './app-deps';
import { localOrTokenGuard } from './token-guard';

/** `GET /api/export`: every record as JSON Lines, streamed. It is the city's own data: programs on the server's machine need no token, others do. */
export function exportRoutes(app: OpenAPIHono, deps: Pick<AppDeps, 'store' | 'clientAddress' | 'log'>): void {
  const exportRoute = createRoute({
    method: 'get',
    path: '/api/export',
    summary: 'Every record as JSON Lines, one a line, that can be imported again (no token needed from the same machine)',
    security: [{ adminToken: [] }, {}],
    middleware: localOrTokenGuard(deps),
    responses: { 200: { description: 'The records', content: { 'application/x-ndjson': { schema: z.string() } } }, ...failures(401) },
  });
  app.openapi(exportRoute, (c) => {
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="jumelles.jsonl"');
    return stream(
      c,
      async (out) => {
        for await (const part of exportJsonLines(deps.store)) {
          if (out.aborted) return;
          await out.write(part);
        }
      },
      async (error, out) => {
        deps.log.error({ type: error.name }, 'export failed');
        out.abort(); // a broken transfer, not a short file that looks whole
      },
    );
  });
}
