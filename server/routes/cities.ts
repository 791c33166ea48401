import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { CityFacts } from '../../shared/contract/city';
import { citiesQuery, citiesResponse, cityProfile, type CityProfile } from '../../shared/contract/directory';
import { UserFacingError } from '../errors';
import { factSources } from '../gazetteer/fact-sources';
import type { Place } from '../gazetteer/place';
import { cityOf, type KnownPlaces } from '../live/known-places';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';

const citiesRoute = createRoute({
  method: 'get',
  path: '/api/cities',
  summary: 'Type-ahead over every city of the gazetteer',
  request: { query: citiesQuery },
  responses: { 200: answer(citiesResponse, 'Exact names first, then by population'), ...failures(400) },
});

const cityRoute = createRoute({
  method: 'get',
  path: '/api/cities/{id}',
  summary: 'All that is known of one city: facts, entries, links',
  request: { params: z.object({ id: z.string().regex(/^\d{1,10}$/, 'give the GeoNames id of a city, digits only') }) },
  responses: { 200: answer(cityProfile, 'The city'), ...failures(400, 404) },
});

/** `GET /api/cities` and `GET /api/cities/:id`. */
export function citiesRoutes(app: OpenAPIHono, deps: Pick<AppDeps, 'store' | 'gazetteer'> & { places: KnownPlaces }): void {
  app.openapi(citiesRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ cities: await deps.places.search(q, limit) }, 200);
  });
  app.openapi(cityRoute, async (c) => {
    const { id } = c.req.valid('param');
    const place = await deps.places.get(Number(id));
    if (!place) throw new UserFacingError('not-found', `No city has the id ${id}; find it by name with /api/cities?q=.`);
    return c.json(await profileOf(place, deps), 200);
  });
}

async function profileOf(place: Place, { store, gazetteer, places }: Pick<AppDeps, 'store' | 'gazetteer'> & { places: KnownPlaces }): Promise<CityProfile> {
  const entries = await store.entriesOfCity(place.id);
  const links = await Promise.all(
    (await store.linksOf([place.id])).map(async ({ record, a, b }) => {
      const other = await places.get(a === place.id ? b : a);
      return { link: record, with: other && cityOf(other) };
    }),
  );
  const said = await store.cityRecords([place.id]);
  const facts: CityFacts = said.reduce((known, { facts: own }) => ({ ...known, ...own }), gazetteer.facts(place)); // what the city says of itself goes above the gazetteer's
  return { city: cityOf(place), facts, factSources: factSources(facts, gazetteer.country(place.country), said), entries: entries.map(({ record }) => record), links };
}
