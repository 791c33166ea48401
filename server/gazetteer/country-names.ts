import countries from 'world-countries';
import { fold } from './fold';

// Names in use that world-countries lacks: short forms, statistical offices' styles, older names, parts of a state.
const MORE_NAMES: Record<string, string> = {
  AE: 'UAE|Emirates|Emirats|Emiratos',
  BO: 'Bolivia (Plurinational State of)|Plurinational State of Bolivia',
  BA: 'Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnie',
  BS: 'The Bahamas|Bahamas, The',
  CD: 'DRC|RDC|Democratic Republic of Congo|Congo (Democratic Republic of the)|Congo, Dem. Rep.|Congo-Kinshasa|Congo Kinshasa|Zaire|Zaïre|Congo DR',
  CG: 'Congo, Rep.|Congo-Brazzaville|Congo Brazzaville|Congo Republic',
  CI: 'Cote dIvoire|Ivory Coast',
  CN: 'PRC|Mainland China|PR China',
  CV: 'Cape Verde Islands|Cap-Vert|Kap Verde',
  CZ: 'Czech Republic|Czechia',
  EG: 'Egypt, Arab Rep.',
  FM: 'Micronesia (Federated States of)|Micronesia, Fed. Sts.',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Inglaterra|Angleterre|Inghilterra|Engeland|Escocia|Écosse|Schottland|Schotland|Scozia|Escócia|Gales|Pays de Galles|Irlanda del Norte|Irlande du Nord|Nordirland|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Großbritannien|Gran Bretagna|Groot-Brittannië|United Kingdom of Great Britain and Northern Ireland|Verenigd Koninkrijk|Regno Unito',
  GM: 'The Gambia|Gambia, The',
  HK: 'Hong Kong SAR|Hong Kong, China|Hong Kong SAR, China|China, Hong Kong Special Administrative Region',
  IR: 'Iran (Islamic Republic of)|Iran, Islamic Rep.',
  KG: 'Kyrgyz Republic|Kirghizistan',
  KP: "DPRK|Korea, Dem. People's Rep.|Democratic People's Republic of Korea",
  KR: 'Korea|Republic of Korea|Korea, Rep.|Korea (Republic of)|Korea, South|Korea Republic|Corea|Corée|Coreia',
  LA: "Lao PDR|Lao|Lao People's Democratic Republic",
  MD: 'Republic of Moldova|Moldova (Republic of)|Moldavia|Moldavie|Moldau',
  MK: 'Macedonia|FYROM|North Macedonia|Macedonia, FYR|The former Yugoslav Republic of Macedonia|Republic of North Macedonia',
  MM: 'Burma|Birmanie|Birmania|Birma',
  MO: 'Macao|Macao SAR|Macau SAR',
  NL: 'Holland|The Netherlands|Hollande|Holanda|Olanda',
  PS: 'Palestinian Territories|Palestinian Territory|State of Palestine|West Bank and Gaza|Occupied Palestinian Territory|West Bank|Gaza|Gaza Strip|Palestine, State of|Cisjordanie|Westjordanland',
  RU: 'Russian Federation|Russia',
  SK: 'Slovak Republic',
  ST: 'Sao Tome|São Tomé',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland|eSwatini',
  TL: 'East Timor|Timor Leste',
  TR: 'Turkey|Türkiye|Turkiye',
  TT: 'Trinidad & Tobago|Trinidad',
  TW: 'Taiwan, China|Taiwan, Greater China|Chinese Taipei|Taiwan, Province of China|Taiwan ROC',
  TZ: 'United Republic of Tanzania|Tanzania, United Republic of|Tanganyika|Zanzibar',
  US: 'USA|U.S.A.|U.S.|United States of America|America|the United States|the USA|EE.UU.|EEUU|EUA|Etats-Unis d’Amérique|VS|VSA|Estados Unidos de América|Stati Uniti|Verenigde Staten',
  VA: 'Holy See|Vatican|Vatican City State',
  VC: 'St Vincent and the Grenadines|St. Vincent',
  VE: 'Venezuela (Bolivarian Republic of)|Venezuela, RB|Bolivarian Republic of Venezuela',
  VN: 'Viet Nam|Vietnam|Viêt Nam',
  XK: 'Kosova',
  KN: 'St Kitts and Nevis|St. Kitts and Nevis',
  LC: 'St Lucia|St. Lucia',
  GR: 'EL|Hellas|Hellenic Republic',
  IN: 'Bharat',
  JO: 'Hashemite Kingdom of Jordan',
  DO: 'Dominican Rep.|República Dominicana|Rep. Dominicana',
  CF: 'Central African Rep.|CAR|RCA',
  AG: 'Antigua & Barbuda',
  YE: 'Yemen, Rep.',
  RE: 'Reunion|La Réunion|Réunion Island',
  GF: 'Guyane française|Guyane',
  CW: 'Curacao',
};

/** English short names by ISO alpha-2 code, and every known name and code folded onto its country. */
export interface CountryNames {
  name(iso2: string): string;
  /** The alpha-2 code of a country given as a code or as a name in any language the list knows; `null` when unknown. */
  code(nameOrCode: string): string | null;
  /** Codes of the countries of which some name starts with the folded text. */
  startingWith(folded: string): Set<string>;
}

/** Builds the table of country names; a name that two countries share stays with the one that holds it more officially. */
export function loadCountryNames(): CountryNames {
  const english = new Map<string, string>();
  const codes = new Map<string, string>();
  const add = (text: string | undefined, iso2: string): void => {
    const key = text ? fold(text) : '';
    if (key && !codes.has(key)) codes.set(key, iso2);
  };
  for (const country of countries) {
    english.set(country.cca2, country.name.common);
    add(country.cca2, country.cca2);
  }
  for (const country of countries) {
    add(country.cca3, country.cca2);
    add(country.name.common, country.cca2);
    add(country.name.official, country.cca2);
  }
  for (const [iso2, names] of Object.entries(MORE_NAMES)) for (const name of names.split('|')) add(name, iso2);
  for (const country of countries) {
    for (const name of [...Object.values(country.name.native), ...Object.values(country.translations)]) {
      add(name.common, country.cca2);
      add(name.official, country.cca2);
    }
    for (const spelling of country.altSpellings) if (spelling.length > 3) add(spelling, country.cca2);
    add(country.cioc, country.cca2);
  }
  const code = (nameOrCode: string): string | null => {
    const key = fold(nameOrCode);
    return codes.get(key) ?? codes.get(key.replace(/^(?:the|la|le|les|el|die|de|il|o|a|os) /, '')) ?? null;
  };
  return {
    name: (iso2) => english.get(iso2) ?? iso2,
    code,
    startingWith: (folded) => {
      const found = new Set<string>();
      for (const [name, iso2] of codes) if (name.startsWith(folded)) found.add(iso2);
      return found;
    },
  };
}
