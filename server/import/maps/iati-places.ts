import type { XmlElement } from '../xml-elements';
import { childrenOf, narrativeOf } from './iati-text';

const LOCAL_GOVERNMENT = '11';
const IMPLEMENTING = new Set(['4', 'Implementing']);

/** Regions by the code list of the OECD's Development Assistance Committee; any other code is the reporter's own and says nothing to others. */
const REGIONS: Readonly<Record<string, string>> = {
  '88': 'States of the former Yugoslavia', '89': 'Europe', '189': 'North of the Sahara', '289': 'South of the Sahara', '298': 'Africa', '380': 'West Indies', '389': 'Caribbean and Central America', '489': 'South America', '498': 'America', '589': 'Middle East', '619': 'Central Asia', '679': 'South Asia', '689': 'South and Central Asia', '789': 'Far East Asia', '798': 'Asia', '889': 'Oceania', '998': 'developing countries, not specified',
};

/** A city as an activity names it. */
export interface NamedCity {
  name: string;
  country: string;
  role?: 'did' | 'partner';
  lat?: number;
  lon?: number;
}

/** Recipient countries as ISO codes, and recipient regions by name. */
export function placesOf(activity: XmlElement, language: string): { codes: string[]; regions: string[] } {
  const codes = childrenOf(activity, 'recipient-country').map(({ attributes }) => (attributes.code ?? '').toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code));
  const regions = childrenOf(activity, 'recipient-region').map((region) => narrativeOf(region, language) || (REGIONS[region.attributes.code ?? ''] ?? ''));
  return { codes: [...new Set(codes)], regions: [...new Set(regions.filter(Boolean))] };
}

/** The local governments that take part, and towns that are told exactly; a capital where aid is only coordinated is told as approximate and does not count. */
export function localGovernments(activity: XmlElement, recipients: readonly string[], language: string): NamedCity[] {
  const only = recipients.length === 1 ? recipients[0] : undefined;
  const cities = new Map<string, NamedCity>();
  const add = (city: NamedCity): void => {
    const key = `${city.name.toLowerCase()}|${city.country}`;
    if (cities.get(key)?.role !== 'did') cities.set(key, city);
  };
  for (const organisation of childrenOf(activity, 'participating-org')) {
    const { type, role, ref } = organisation.attributes;
    const name = narrativeOf(organisation, language);
    const country = /^([A-Z]{2})-/.exec(ref ?? '')?.[1] ?? only;
    if (type !== LOCAL_GOVERNMENT || name === '' || country === undefined || ['XM', 'XI'].includes(country)) continue;
    add({ name, country, role: IMPLEMENTING.has(role ?? '') ? 'did' : 'partner' });
  }
  for (const location of childrenOf(activity, 'location')) {
    const town = (childrenOf(location, 'feature-designation')[0]?.attributes.code ?? '').startsWith('PPL');
    const exact = childrenOf(location, 'exactness')[0]?.attributes.code === '1';
    const name = narrativeOf(childrenOf(location, 'name')[0], language);
    if (!town || !exact || name === '' || only === undefined) continue;
    add({ name, country: only, role: 'did', ...pointOf(location) });
  }
  return [...cities.values()];
}

function pointOf(location: XmlElement): { lat?: number; lon?: number } {
  const position = childrenOf(location, 'point').flatMap((point) => childrenOf(point, 'pos'))[0]?.text ?? '';
  const [lat, lon] = position.trim().split(/\s+/).map(Number);
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : {};
}
