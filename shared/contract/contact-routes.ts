import { z } from 'zod';
import { SCHEME_STATUSES, slugs } from '../framework/facets';
import { city } from './city';
import { linkRecord, schemeRecord } from './records';

/** The kinds of scheme that bring cities together, in the order in which they are shown. */
export const GO_BETWEENS = ['association', 'network', 'service', 'body'] as const;

/** Which of the two countries a go-between names among those it is for: both, one of them, or it names none. */
export const REACHES = ['both', 'home', 'partner', 'unstated'] as const;

const cityId = z.coerce.number().int().positive();

export const contactRoutesQuery = z.object({ home: cityId.describe('GeoNames id of the city that writes'), partner: cityId.describe('GeoNames id of the city written to') });

/** Ways to another city that the data knows: bodies in between, and cities of the home country that are linked with it or with its country. `otherLinks`: how many more links between the two countries there are. */
export const contactRoutes = z
  .object({
    schemes: z.array(z.object({ scheme: schemeRecord, kind: z.enum(GO_BETWEENS), status: z.enum(slugs(SCHEME_STATUSES)), reach: z.enum(REACHES) })),
    links: z.array(z.object({ near: city.describe('in the home country'), far: city.describe('the other city, or one of its country'), link: linkRecord })),
    otherLinks: z.number().int(),
  })
  .meta({ id: 'ContactRoutes' });

export type ContactRoutes = z.infer<typeof contactRoutes>;
export type GoBetween = ContactRoutes['schemes'][number];
export type Reach = (typeof REACHES)[number];
export type RouteLink = ContactRoutes['links'][number];
