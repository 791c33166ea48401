import type { City, CityRef } from '../../shared/contract/city';
import type { Home } from '../../shared/matching/candidate';
import { UserFacingError } from '../errors';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Store } from '../store/port';
import { knownFacts } from './known-facts';

export interface HomeDeps {
  gazetteer: Pick<Gazetteer, 'resolve' | 'facts' | 'groupsOf'>;
  /** The gazetteer's places and those that imports brought. */
  cityById: (id: number) => City | undefined;
  store: Pick<Store, 'cityRecords'>;
}

/** A city with its facts and its country's groups, its own word above the gazetteer's. Throws `unknown-city` naming the city and its part (“home”, “partner”). */
export async function homeOf(ref: CityRef, { gazetteer, cityById, store }: HomeDeps, part: 'home' | 'partner' = 'home'): Promise<Home> {
  const id = typeof ref === 'number' ? ref : ref.id;
  const city = (id === undefined ? undefined : cityById(id)) ?? gazetteer.resolve(ref)?.place;
  if (!city) throw new UserFacingError('unknown-city', `The ${part} city ${typeof ref === 'number' ? `with the id ${ref}` : `“${ref.name}, ${ref.country}”`} is not in the gazetteer: choose it from the list of cities, or check the spelling and the country.`);
  const facts = gazetteer.facts({ featureCode: '', adminCode: '', ...city });
  return { city: plainCity(city), facts: knownFacts(facts, await store.cityRecords([city.id])), groups: gazetteer.groupsOf(city.country) };
}

function plainCity({ id, name, country, countryName, population, lat, lon }: City): City {
  return { id, name, country, countryName, population, lat, lon };
}
