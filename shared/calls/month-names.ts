// Names of months without accents, in English, French, Spanish, Portuguese, German and Dutch, and how they are cut short.
const NAMES: readonly string[] = [
  'january|janvier|enero|janeiro|januar|janner|januari|jan|janv|ene',
  'february|fevrier|febrero|fevereiro|februar|februari|feb|fev|fevr',
  'march|mars|marzo|marco|marz|maart|mar|mrt',
  'april|avril|abril|apr|avr|abr',
  'may|mai|mayo|maio|mei',
  'june|juin|junio|junho|juni|jun',
  'july|juillet|julio|julho|juli|jul|juil',
  'august|aout|agosto|augustus|aug|ago',
  'september|septembre|septiembre|setiembre|setembro|sept|sep|set',
  'october|octobre|octubre|outubro|oktober|oct|okt|out',
  'november|novembre|noviembre|novembro|nov',
  'december|decembre|diciembre|dezembro|dezember|dec|dic|dez',
];

const MONTHS = new Map(NAMES.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)));

/** A part of a regular expression that fits any month's name, the longer ones first. */
export const MONTH_PATTERN = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The number of a month (1 to 12) by its name without accents, in small letters. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name);
}
