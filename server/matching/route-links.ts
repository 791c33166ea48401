import type { City } from '../../shared/contract/city';
import type { RouteLink } from '../../shared/contract/contact-routes';
import type { StoredLink } from '../store/port';
import { BY_STANDING } from './links-of';

/** The links of other cities of the home country with the partner, then those with other cities of its country; each pair of cities once, those known to be alive first. */
export function routeLinks(links: readonly StoredLink[], home: City, partner: City, cityById: (id: number) => City | undefined): RouteLink[] {
  const pairs = new Map<string, RouteLink>();
  for (const { a, b, record } of links) {
    const route = routeOf(cityById(a), cityById(b), home, partner) ?? routeOf(cityById(b), cityById(a), home, partner);
    if (!route) continue;
    const key = `${route.near.id}-${route.far.id}`;
    const known = pairs.get(key);
    if (!known || standing(record) < standing(known.link)) pairs.set(key, { ...route, link: record });
  }
  return [...pairs.values()].sort(
    (a, b) => Number(b.far.id === partner.id) - Number(a.far.id === partner.id) || standing(a.link) - standing(b.link) || people(b.near) - people(a.near) || a.near.id - b.near.id || a.far.id - b.far.id,
  );
}

/** Of two cities of one country a link is a way only where it ends at the partner: all others are neighbours. */
function routeOf(near: City | undefined, far: City | undefined, home: City, partner: City): Pick<RouteLink, 'near' | 'far'> | null {
  if (!near || !far || near.country !== home.country || near.id === home.id || near.id === partner.id || far.id === home.id) return null;
  return far.id === partner.id || (far.country === partner.country && home.country !== partner.country) ? { near, far } : null;
}

const standing = ({ status }: RouteLink['link']): number => BY_STANDING.indexOf(status);
const people = ({ population }: City): number => population ?? 0;
