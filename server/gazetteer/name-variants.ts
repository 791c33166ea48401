import { fold } from './fold';

/**
 * One way to read a written city name: folded, with the words beside it that may name its region.
 * `wider`: the words name a body larger than the city (a province, a metropolitan area), so the city is only its seat.
 */
export interface NameVariant {
  name: string;
  hints: readonly string[];
  wider: boolean;
}

const CITY_WORDS = new RegExp(
  '^(?:the )?(?:' +
    [
      'city (?:and county )?of', 'town of', 'village of', 'borough of', 'london borough of', 'royal borough of', 'municipality of', 'city council of', 'city municipality of',
      'metropolitan city of', 'city', 'special city of', 'commune (?:de|d|du)', 'ville (?:de|d|du|la)', 'mairie (?:de|d|du)', 'ayuntamiento de(?: la)?', 'ajuntament (?:de|d)', 'alcaldia (?:municipal )?de',
      'municipalidad (?:distrital |provincial )?de', 'municipio de', 'intendencia de', 'concello de', 'camara municipal (?:de|do|da)', 'prefeitura (?:municipal )?(?:de|do|da)', 'conselho municipal (?:de|da|do)', 'cidade de', 'ciudad de',
      'concelho de', 'municipio (?:do|da)', 'comune di', 'citta di', 'stadt', 'landeshauptstadt', 'hansestadt', 'freie und hansestadt', 'bundesstadt', 'gemeente', 'gemeinde', 'stad', 'kommune', 'communaute urbaine (?:de|d|du)', 'gmina', 'miasto',
      'arrondissement (?:de|d)', 'commune (?:urbaine|rurale) (?:de|d|du)', 'distrito de', 'canton de', 'canton', 'gad (?:municipal )?(?:de|del)',
    ].join('|') +
    ') (?=\\S)',
);
const CITY_ENDINGS =
  / (?:union of municipalities|city council|municipal council|town council|city government|city|municipality|municipal corporation|metropolitan municipality|local municipality|kommun|kommune|stad|district municipality|town|township|special municipality|si|shi)$/;
const WIDER_WORDS =
  /^(?:the )?(?:greater|metropolitan area of|area metropolitana de|area metropolitana del valle de|metropole de|grand|metropole|region of|district of|province of|provincia (?:de|di)|county of|region (?:de|d)|departement (?:de|d)|departamento de|diputacio de|diputacion de|regional municipality of|island of|archipielago de|canton of|state of) (?=\S)/;
const WIDER_ENDINGS = / (?:county|district|region|province|metropolitan area|metropole|metropolis|metro|metropolitan|shire|island|islands|agglomeration|suburbs|area|\d+)$/;

const STRIPPED = [
  [CITY_WORDS, false],
  [CITY_ENDINGS, false],
  [WIDER_WORDS, true],
  [WIDER_ENDINGS, true],
] as const;

/** Readings of a written city name from the most literal to the loosest, without repeats. */
export function nameVariants(written: string): NameVariant[] {
  const variants: NameVariant[] = [];
  const seen = new Set<string>();
  const add = (text: string, hints: readonly string[], wider = false): void => {
    const name = fold(text.replace(/\b([dl])['’]/gi, '$1 '));
    if (!name || seen.has(name)) return;
    seen.add(name);
    variants.push({ name, hints, wider });
    for (const [pattern, isWider] of STRIPPED) {
      const stripped = name.replace(pattern, '');
      if (stripped !== name) add(stripped, hints, wider || isWider);
    }
  };
  const inside = /[([]([^)\]]+)[)\]]?/.exec(written)?.[1] ?? '';
  const bracketed = inside.split(/[,;/]/).map((part) => part.trim()).filter(Boolean);
  const outside = written.replace(/[([][^)\]]*[)\]]?/g, ' ').trim();
  const [head = '', ...tail] = outside.split(',').map((part) => part.trim());
  const hints = [...tail, ...bracketed].filter(Boolean);
  add(written, []);
  add(head, hints);
  const parts = head.split(/ [-–—/] |\//);
  if (parts.length > 1) for (const part of parts) add(part, hints);
  // What stands in brackets is often the wider body or another name of the city, so it counts after the rest.
  for (const part of bracketed) add(part, [], true);
  const joined = head.split(/[-–—]/);
  if (joined.length > 1) add(joined[0] ?? '', hints, true);
  return variants;
}
