import type { City } from '../../shared/contract/city';
import type { Home } from '../../shared/matching/candidate';
import type { Connections } from '../../shared/matching/connections';
import type { StoredLink } from '../store/port';

/** Of several records of one link the one that says most of its present counts. */
export const BY_STANDING = ['active', 'unknown', 'dormant', 'historic'] as const;

type Standing = (typeof BY_STANDING)[number];

/** The links by city, each at both its ends. */
export function linksByCity(links: readonly StoredLink[]): Map<number, StoredLink[]> {
  const groups = new Map<number, StoredLink[]>();
  for (const link of links) {
    for (const end of [link.a, link.b]) {
      const own = groups.get(end);
      if (own) own.push(link);
      else groups.set(end, [link]);
    }
  }
  return groups;
}

/** What the links of a city come to, seen from the home city. */
export function connectionsOf(id: number, links: readonly StoredLink[], home: Pick<Home, 'city'> | null, cityById: (id: number) => City | undefined): Connections {
  const standings = standingsOf(id, links);
  const partners = (wanted: Standing) => [...standings].filter(([, standing]) => standing === wanted).map(([partner]) => partner);
  const inHomeCountry = (ids: readonly number[]) => ids.flatMap((partner) => cityById(partner) ?? []).filter((city) => city.country === home?.city.country && city.id !== home.city.id).sort(largestFirst);
  const [active, listed] = [partners('active'), partners('unknown')];
  const [near, listedNear] = [inHomeCountry(active), inHomeCountry(listed)];
  return {
    active: active.length,
    listed: listed.length,
    withHome: (home && standings.get(home.city.id)) ?? null,
    withHomeCountry: { active: near.length, listed: listedNear.length, names: [...near, ...listedNear].map(({ name }) => name) },
  };
}

function standingsOf(id: number, links: readonly StoredLink[]): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  for (const { a, b, record } of links) {
    const partner = a === id ? b : a;
    const before = standings.get(partner);
    if (before === undefined || BY_STANDING.indexOf(record.status) < BY_STANDING.indexOf(before)) standings.set(partner, record.status);
  }
  return standings;
}

function largestFirst(a: City, b: City): number {
  return (b.population ?? 0) - (a.population ?? 0) || a.id - b.id;
}
