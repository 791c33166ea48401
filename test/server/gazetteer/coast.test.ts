import { expect, it } from 'vitest';
import { sampleGazetteer } from '../sample-server';

/** By the sea, or within 15 km of it, as a map shows it; rivers and lakes do not count. */
const COASTAL = ['Barcelona ES', 'Marseille FR', 'Naples IT', 'Istanbul TR', 'Lagos NG', 'Dakar SN', 'Mombasa KE', 'Dar es Salaam TZ', 'Durban ZA', 'Mumbai IN', 'Chennai IN', 'Colombo LK', 'Manila PH', 'Jakarta ID', 'Busan KR', 'Sydney AU', 'Auckland NZ', 'Suva FJ', 'Valparaíso CL', 'Guayaquil EC', 'Recife BR', 'Montevideo UY', 'Havana CU', 'New York City US', 'Vancouver CA', 'Reykjavík IS', 'Port-au-Prince HT', 'Beirut LB'];
/** The last two are ports on a river, 28 and 40 km from the shore of Natural Earth’s map: inland by the rule. */
const INLAND = ['Madrid ES', 'Berlin DE', 'Prague CZ', 'Budapest HU', 'Moscow RU', 'Ankara TR', 'Nairobi KE', 'Addis Ababa ET', 'Lusaka ZM', 'Johannesburg ZA', 'Ouagadougou BF', 'Kinshasa CD', 'New Delhi IN', 'Kathmandu NP', 'Chengdu CN', 'Ulaanbaatar MN', 'Brasília BR', 'Asunción PY', 'La Paz BO', 'Denver US', 'Kampala UG', 'Lyon FR', 'Rotterdam NL', 'Shanghai CN'];

it.each([...COASTAL.map((city) => [city, 'coastal'] as const), ...INLAND.map((city) => [city, 'inland'] as const)])('%s is %s', (city, setting) => {
  const gazetteer = sampleGazetteer();
  const found = gazetteer.resolve({ name: city.slice(0, -3), country: city.slice(-2) });
  expect(found && gazetteer.facts(found.place).setting).toBe(setting);
});
