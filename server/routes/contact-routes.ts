import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { contactRoutes, contactRoutesQuery } from '../../shared/contract/contact-routes';
import type { City } from '../../shared/contract/city';
import { UserFacingError } from '../errors';
import { cityOf, type KnownPlaces } from '../live/known-places';
import { goBetweens } from '../matching/go-betweens';
import { routeLinks } from '../matching/route-links';
import type { StoredLink } from '../store/port';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';

/** More than anybody reads before writing a letter. */
const MOST_LINKS = 20;

const contactRoute = createRoute({
  method: 'get',
  path: '/api/contact-routes',
  summary: 'Ways from one city to another: associations, networks, services and bodies for their countries, and links between their countries',
  request: { query: contactRoutesQuery },
  responses: { 200: answer(contactRoutes, 'The ways that the data knows, each with its source'), ...failures(400, 422) },
});

/** `GET /api/contact-routes`. */
export function contactRoutesRoutes(app: OpenAPIHono, { store, gazetteer, places, today }: Pick<AppDeps, 'store' | 'gazetteer' | 'today'> & { places: KnownPlaces }): void {
  async function cityFor(id: number, part: 'home' | 'partner'): Promise<City> {
    const place = await places.get(id);
    if (!place) throw new UserFacingError('unknown-city', `The ${part} city with the id ${id} is not in the gazetteer: find its id with /api/cities?q=.`);
    return cityOf(place);
  }

  async function allLinks(): Promise<StoredLink[]> {
    const links: StoredLink[] = [];
    for await (const link of store.allLinks()) links.push(link);
    return links;
  }

  app.openapi(contactRoute, async (c) => {
    const query = c.req.valid('query');
    const [home, partner] = [await cityFor(query.home, 'home'), await cityFor(query.partner, 'partner')];
    const land = ({ country }: City) => ({ country, groups: gazetteer.groupsOf(country) });
    const known = (id: number) => {
      const place = places.known(id);
      return place && cityOf(place);
    };
    const links = routeLinks(await allLinks(), home, partner, known);
    const shown = links.slice(0, MOST_LINKS);
    return c.json({ schemes: goBetweens(await store.schemes(), land(home), land(partner), today()), links: shown, otherLinks: links.length - shown.length }, 200);
  });
}
