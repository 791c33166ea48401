import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { health } from '../../shared/contract/health';
import { answer } from './answers';
import type { AppDeps } from './app-deps';

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'State of the server and size of its database',
  responses: { 200: answer(health, 'The server answers; cities are those that have entries') },
});

/** `GET /api/health`. */
export function healthRoutes(app: OpenAPIHono, { store, version, vectors }: Pick<AppDeps, 'store' | 'version' | 'vectors'>): void {
  app.openapi(healthRoute, async (c) => {
    const { entries, schemes, links, citiesWithEntries } = await store.counts();
    return c.json({ status: 'ok' as const, version, dataVersion: await store.dataVersion(), counts: { cities: citiesWithEntries, entries, schemes, links }, vectors: vectors() }, 200);
  });
}
