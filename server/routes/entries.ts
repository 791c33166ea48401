import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { entryWithCities } from '../../shared/contract/directory';
import { UserFacingError } from '../errors';
import { cityOf, type KnownPlaces } from '../live/known-places';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';

const entryRoute = createRoute({
  method: 'get',
  path: '/api/entries/{id}',
  summary: 'One practice, offer, need or case, whole',
  request: { params: z.object({ id: z.string().max(120) }) },
  responses: { 200: answer(entryWithCities, 'The entry and its cities'), ...failures(404) },
});

/** `GET /api/entries/:id`. */
export function entriesRoutes(app: OpenAPIHono, { store, places }: Pick<AppDeps, 'store'> & { places: KnownPlaces }): void {
  app.openapi(entryRoute, async (c) => {
    const { id } = c.req.valid('param');
    const [entry] = await store.entries([id]);
    if (!entry) throw new UserFacingError('not-found', `No entry has the id "${id}".`);
    const found = await Promise.all(entry.cities.map(({ cityId }) => places.get(cityId)));
    return c.json({ entry: entry.record, cities: found.flatMap((place) => (place ? [cityOf(place)] : [])) }, 200);
  });
}
