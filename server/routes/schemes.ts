import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { schemeDetail, schemeQuery, schemesQuery, schemesResponse } from '../../shared/contract/directory';
import type { Verdict } from '../../shared/contract/match';
import type { SchemeRecord } from '../../shared/contract/records';
import { eligibility } from '../../shared/matching/eligibility';
import { schemeState } from '../../shared/matching/scheme-state';
import { UserFacingError } from '../errors';
import type { KnownPlaces } from '../live/known-places';
import { homeOf } from '../matching/home-of';
import { SchemeSearch } from '../matching/scheme-search';
import { keptSchemes } from '../store/kept-schemes';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';
import { listSchemes } from './list-schemes';

const schemesRoute = createRoute({
  method: 'get',
  path: '/api/schemes',
  summary: 'Support schemes by words and filters, open first by next cut-off; closed and historic ones only when asked for; with two cities, each checked for the pair',
  request: { query: schemesQuery },
  responses: { 200: answer(schemesResponse, 'The schemes'), ...failures(400, 422) },
});

const schemeRoute = createRoute({
  method: 'get',
  path: '/api/schemes/{id}',
  summary: 'One scheme, whole, with its status as of today and its rules checked for the cities that are named',
  request: { params: z.object({ id: z.string().max(120) }), query: schemeQuery },
  responses: { 200: answer(schemeDetail, 'The scheme'), ...failures(400, 404, 422) },
});

/** `GET /api/schemes` and `GET /api/schemes/:id`; with `home`, and `partner` beside it, each scheme's rules are checked for them. */
export function schemesRoutes(app: OpenAPIHono, { store, gazetteer, places, today, now, lexicon }: Pick<AppDeps, 'store' | 'gazetteer' | 'today' | 'now' | 'lexicon'> & { places: KnownPlaces }): void {
  const groups = new Map(gazetteer.groups.map(({ slug, name }) => [slug, name]));
  const search = new SchemeSearch(lexicon ?? null, { country: (code) => gazetteer.countryName(code), group: (slug) => groups.get(slug) ?? slug });

  async function checkFor({ home, partner }: z.infer<typeof schemeQuery>): Promise<(scheme: SchemeRecord) => Verdict[]> {
    if (home === undefined && partner !== undefined) throw new UserFacingError('bad-request', 'partner: name the home city too, the two are checked together.');
    if (home === undefined) return () => [];
    await places.refresh();
    const deps = { gazetteer, cityById: (id: number) => places.known(id), store };
    const pair = [await homeOf(home, deps), partner === undefined ? null : await homeOf(partner, deps, 'partner')] as const;
    const [day, instant] = [today(), now?.()];
    return (scheme) => eligibility(scheme, ...pair, day, instant);
  }

  app.openapi(schemesRoute, async (c) => {
    const query = c.req.valid('query');
    const [{ version, schemes }, check] = [await keptSchemes(store), await checkFor(query)];
    search.load(schemes, version);
    const found = query.q ? search.find(query.q) : null;
    return c.json(listSchemes(schemes, query, { today: today(), instant: now?.(), found, check, groupsOf: (country) => gazetteer.groupsOf(country) }), 200);
  });
  app.openapi(schemeRoute, async (c) => {
    const { id } = c.req.valid('param');
    const [scheme] = await store.schemes([id]);
    if (!scheme) throw new UserFacingError('not-found', `No scheme has the id "${id}".`);
    const check = await checkFor(c.req.valid('query'));
    return c.json({ scheme, ...schemeState(scheme, today(), now?.()), eligibility: check(scheme) }, 200);
  });
}
