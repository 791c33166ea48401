import { GO_BETWEENS, REACHES } from '../../shared/contract/contact-routes';
import type { GoBetween, Reach } from '../../shared/contract/contact-routes';
import type { SchemeRecord } from '../../shared/contract/records';
import { schemeState } from '../../shared/matching/scheme-state';
import { compareText } from '../../shared/text/compare-text';

/** A country with the groups it belongs to. */
export interface Land {
  country: string;
  groups: readonly string[];
}

type Side = SchemeRecord['home'];

/** The associations, networks, services and bodies that may bring two countries' cities together: those that name both first, then by kind and title. One that names countries without these two is none; one that names no country may be for any. */
export function goBetweens(schemes: readonly SchemeRecord[], home: Land, partner: Land, today: string): GoBetween[] {
  const found = schemes.flatMap((scheme): GoBetween[] => {
    const kind = GO_BETWEENS.find((each) => each === scheme.schemeKind);
    const { status } = schemeState(scheme, today);
    const reach = kind && status !== 'closed' && status !== 'historic' ? reachOf(scheme, home, partner) : null;
    return kind && reach ? [{ scheme, kind, status, reach }] : [];
  });
  return found.sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) || GO_BETWEENS.indexOf(a.kind) - GO_BETWEENS.indexOf(b.kind) || compareText(a.scheme.title, b.scheme.title) || compareText(a.scheme.id, b.scheme.id));
}

/** Null where the countries that are named leave the pair out: one country may sit on either side, but two named sides need one each. */
function reachOf(scheme: SchemeRecord, home: Land, partner: Land): Reach | null {
  const stated = [scheme.home, scheme.partner].filter(isStated);
  if (stated.length === 0) return 'unstated';
  const [first, second] = stated;
  if (second && !(names(first, home) && names(second, partner)) && !(names(first, partner) && names(second, home))) return null;
  const [hasHome, hasPartner] = [home, partner].map((land) => stated.some((side) => names(side, land)));
  if (hasHome && hasPartner) return 'both';
  return hasHome ? 'home' : hasPartner ? 'partner' : null;
}

const isStated = (side: Side): boolean => side !== undefined && side.countries.length + side.groups.length > 0;
const names = (side: Side, { country, groups }: Land): boolean => side !== undefined && (side.countries.includes(country) || side.groups.some((group) => groups.includes(group)));
