import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { lookupResponse, type LookupItem } from '../../shared/contract/directory';
import { schemeState } from '../../shared/matching/scheme-state';
import type { KnownPlaces } from '../live/known-places';
import { keptSchemes } from '../store/kept-schemes';
import { answer } from './answers';
import type { AppDeps } from './app-deps';

const MAX_CASES = 5000;
const SUB_LENGTH = 80;

const lookupRoute = createRoute({
  method: 'get',
  path: '/api/lookup',
  summary: 'Names of cities with entries, schemes and cases, for fuzzy lookup',
  request: { headers: z.object({ 'if-none-match': z.string().optional() }) },
  responses: { 200: answer(lookupResponse, 'The names, with an ETag'), 304: { description: 'Nothing has changed' } },
});

/** `GET /api/lookup`; the list is made once for each data version and day. */
export function lookupRoutes(app: OpenAPIHono, deps: Pick<AppDeps, 'store' | 'today'> & { places: KnownPlaces }): void {
  let made: { tag: string; items: Promise<LookupItem[]> } | null = null;
  app.openapi(lookupRoute, async (c) => {
    const dataVersion = await deps.store.dataVersion();
    const tag = `"${dataVersion}-${deps.today()}"`;
    c.header('ETag', tag);
    c.header('Cache-Control', 'no-cache');
    const known = (c.req.valid('header')['if-none-match'] ?? '').split(',').map((value) => value.trim().replace(/^W\//, ''));
    if (known.includes(tag)) return c.body(null, 304);
    if (made?.tag !== tag) {
      const items = lookupItems(deps);
      made = { tag, items };
      items.catch(() => (made = null)); // a failed list is made again; this request reports the failure
    }
    return c.json({ dataVersion, items: await made.items }, 200);
  });
}

async function lookupItems({ store, places, today }: Pick<AppDeps, 'store' | 'today'> & { places: KnownPlaces }): Promise<LookupItem[]> {
  const cities = await Promise.all(
    (await store.citiesWithEntries()).map(async ({ cityId, entries }): Promise<LookupItem[]> => {
      const place = await places.get(cityId);
      return place ? [{ type: 'city', id: String(cityId), name: place.name, sub: `${place.countryName} · ${entries} ${entries === 1 ? 'entry' : 'entries'}` }] : [];
    }),
  );
  const schemes = (await keptSchemes(store)).schemes.map((scheme): LookupItem => ({ type: 'scheme', id: scheme.id, name: scheme.title, sub: shorten(scheme.runner ?? scheme.text), ...schemeState(scheme, today()) }));
  const cases = await Promise.all(
    (await store.cases(MAX_CASES)).map(async ({ record, cities: resolved }): Promise<LookupItem> => {
      const names = await Promise.all(resolved.map(async ({ cityId }) => (await places.get(cityId))?.name));
      return { type: 'case', id: record.id, name: record.title, sub: shorten([names.filter(Boolean).join(', '), record.years ?? ''].filter((part) => part !== '').join(' · ')) };
    }),
  );
  return [...cities.flat(), ...schemes, ...cases];
}

function shorten(text: string): string {
  return text.length <= SUB_LENGTH ? text : `${text.slice(0, SUB_LENGTH - 1).trimEnd()}…`;
}
