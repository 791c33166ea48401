import type { SchemeRecord } from '../../shared/contract/records';
import { APPLICANT_TYPES } from '../../shared/framework/facets';
import { SUBTHEMES } from '../../shared/framework/subthemes';
import { THEMES } from '../../shared/framework/themes';
import type { IndexDocument } from '../../shared/index/port';

/** How country codes and slugs of groups are written out, so that they can be searched for. */
export interface PlaceNames {
  country: (iso2: string) => string;
  group: (slug: string) => string;
}

/** A list of countries longer than this is a region in disguise; naming each would find the scheme for every one of them. */
const MOST_COUNTRIES = 15;

/** A scheme as it is looked up by words: its names weigh most, then its themes, then all that it says and whom it is for. */
export function lookupDocument(scheme: SchemeRecord, names: PlaceNames): IndexDocument {
  const themes = [...(scheme.themes ?? []).map((id) => THEMES[id]), ...(scheme.subthemes ?? []).map((id) => SUBTHEMES[id][0])];
  const body = [scheme.text, scheme.rate, scheme.leadRule, ...(scheme.applicants ?? []), ...(scheme.applicantTypes ?? []).map((type) => APPLICANT_TYPES[type]), ...sideWords(scheme.home, names), ...sideWords(scheme.partner, names), ...(scheme.rounds ?? []).map(({ title }) => title), scheme.note];
  return { id: scheme.id, language: scheme.lang ?? 'en', fields: { title: scheme.title, problem: [scheme.runner ?? '', ...themes].join('. '), body: body.filter(Boolean).join('. ') }, passages: [] };
}

function sideWords(side: SchemeRecord['home'], { country, group }: PlaceNames): string[] {
  if (!side) return [];
  const countries = side.countries.length > MOST_COUNTRIES ? [] : side.countries.map(country);
  return [...countries, ...side.groups.map(group), ...(side.text === undefined ? [] : [side.text])];
}
