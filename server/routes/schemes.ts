import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { schemeDetail, schemesQuery, schemesResponse } from '../../shared/contract/directory';
import { schemeState } from '../../shared/matching/scheme-state';
import { UserFacingError } from '../errors';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';
import { listSchemes } from './list-schemes';

const schemesRoute = createRoute({
  method: 'get',
  path: '/api/schemes',
  summary: 'Support schemes, open first by next cut-off; closed and historic ones only when asked for',
  request: { query: schemesQuery },
  responses: { 200: answer(schemesResponse, 'The schemes'), ...failures(400) },
});

const schemeRoute = createRoute({
  method: 'get',
  path: '/api/schemes/{id}',
  summary: 'One scheme, whole, with its status as of today',
  request: { params: z.object({ id: z.string().max(120) }) },
  responses: { 200: answer(schemeDetail, 'The scheme'), ...failures(404) },
});

/** `GET /api/schemes` and `GET /api/schemes/:id`. */
export function schemesRoutes(app: OpenAPIHono, { store, gazetteer, today }: Pick<AppDeps, 'store' | 'gazetteer' | 'today'>): void {
  app.openapi(schemesRoute, async (c) => {
    const query = c.req.valid('query');
    return c.json({ schemes: listSchemes(await store.schemes(), query, today(), (country) => gazetteer.groupsOf(country)) }, 200);
  });
  app.openapi(schemeRoute, async (c) => {
    const { id } = c.req.valid('param');
    const [scheme] = await store.schemes([id]);
    if (!scheme) throw new UserFacingError('not-found', `No scheme has the id "${id}".`);
    return c.json({ scheme, ...schemeState(scheme, today()) }, 200);
  });
}
