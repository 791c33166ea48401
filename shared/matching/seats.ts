import type { Verdict } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import type { Home } from './candidate';

export type Side = NonNullable<SchemeRecord['home']>;

/** One of the two cities, and the side of the scheme it is checked on. */
export interface Seat {
  who: 'home' | 'partner';
  side: 'home' | 'partner';
  party: Home;
}

/** A scheme with the cities seated on its two sides. `applying` is the one that would apply; null when its chair is empty. */
export interface Situation {
  scheme: SchemeRecord;
  seats: Seat[];
  applying: Seat | null;
  today: string;
  instant: number | undefined;
}

/** What a rule says of one city, or of both. */
export type Judgement = Omit<Verdict, 'rule'>;

/** A rule of a scheme: it says nothing where it does not apply. */
export type Rule = (situation: Situation) => Judgement[];

/** Whether anything is recorded of who may sit on a side. */
export function isStated(side: Side | undefined): side is Side {
  return side !== undefined && (side.countries.length > 0 || side.groups.length > 0 || side.text !== undefined);
}

/**
 * The ways to seat the home city and, if there is one, its partner: as they are, and the other way round where the scheme tells its two sides apart.
 * A scheme that names only the partner's side supports the city there, so that one applies.
 */
export function seatings(scheme: SchemeRecord, home: Home, partner: Home | null): Pick<Situation, 'seats' | 'applying'>[] {
  const applies = isStated(scheme.partner) && !isStated(scheme.home) ? 'partner' : 'home';
  const seating = (first: 'home' | 'partner'): Pick<Situation, 'seats' | 'applying'> => {
    const second = first === 'home' ? 'partner' : 'home';
    const seats: Seat[] = [{ who: 'home', side: first, party: home }, ...(partner ? [{ who: 'partner', side: second, party: partner } as const] : [])];
    return { seats, applying: seats.find(({ side }) => side === applies) ?? null };
  };
  const toldApart = isStated(scheme.home) || isStated(scheme.partner);
  return toldApart ? [seating('home'), seating('partner')] : [seating('home')];
}

/** Whether a country is on a list of countries and groups. */
export function isListed({ countries = [], groups = [] }: { countries?: readonly string[] | undefined; groups?: readonly string[] | undefined }, { city, groups: own }: Home): boolean {
  return countries.includes(city.country) || groups.some((group) => own.includes(group));
}

/** The record's sentence that one of these fields rests on, the first that there is. */
export function evidenceFor(scheme: SchemeRecord, fields: readonly string[], fallback?: string): { evidence?: string } {
  const sentence = fields.map((field) => scheme.evidence?.[field]).find((text) => text !== undefined) ?? fallback;
  return sentence === undefined ? {} : { evidence: sentence };
}

/** A whole number with thin separators, the same in every locale. */
export function counted(count: number): string {
  return count.toLocaleString('en-GB');
}
