import { readNumber } from '../text/read-number';
import { plain } from './plain';

/** An amount of money found in a text; [start, end) of the text, the currency included. */
export interface FoundAmount {
  amount: number;
  currency: string;
  start: number;
  end: number;
}

/** How currencies are written, without accents. `$` alone is taken for US dollars, francs CFA for those of West Africa. */
const CURRENCIES: readonly [pattern: string, code: string][] = [
  ['us\\$|usd|us[- ]dollars?|dolares(?: estadounidenses)?|dollars?', 'USD'],
  ['r\\$|brl|reais', 'BRL'],
  ['ca?\\$|cad', 'CAD'],
  ['a(?:u)?\\$|aud', 'AUD'],
  ['f\\.?\\s?cfa|fcfa|xof|francs? cfa', 'XOF'],
  ['xaf', 'XAF'],
  ['chf|francs? suisses?|schweizer franken|sfr', 'CHF'],
  ['euros?|eur|€', 'EUR'],
  ['£|gbp|pounds?(?: sterling)?', 'GBP'],
  ['¥|jpy|yen', 'JPY'],
  ['zar|rand', 'ZAR'],
  ['sek|kronor', 'SEK'],
  ['nok|kroner', 'NOK'],
  ['mzn|kes|mad|tnd|inr|mxn|cop|pen|clp|ars|dkk|pln|czk|huf|ron|try|uah|thb|idr|php|vnd|cny|krw', ''],
  ['\\$', 'USD'],
];
const CURRENCY = `(?<![a-z])(?:${CURRENCIES.map(([pattern]) => pattern).join('|')})(?![a-z])`;

/** Words that multiply the number before them. */
const MULTIPLIERS: readonly [pattern: string, factor: number][] = [
  ['mil millones|billions?|bn|milliards?|milliarden|mrd|miljard|bilhoes|bilhao', 1e9],
  ['millions?|millones|millon|milhoes|milhao|millionen|miljoen|mio|mln|mn|m', 1e6],
  ['thousand|tausend|tsd|mille|duizend|mil|k', 1e3],
];
const MULTIPLIER = `(?:${MULTIPLIERS.map(([pattern]) => pattern).join('|')})`;
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f.,'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?(?!\d)`;
const JOINER = String.raw`\s*(?:to|and|or|a|ou|o|oder|of|et|y|e|bis|und|tot|en|-|–|—)\s*`;
const DE = String.raw`(?:d'|de\s+)?`;
const SIDE = String.raw`(?<![\w.,])(?:(?<cur1>${CURRENCY})\.?\s*)?(?<num>${NUMBER})(?:\s?(?<mul>${MULTIPLIER})(?![a-z]))?(?:\.?\s*${DE}(?<cur2>${CURRENCY}))?`;
const AMOUNT = new RegExp(SIDE, 'g');
const JOINED = new RegExp(`^${JOINER}$`);

interface Side {
  number: number;
  factor: number | null;
  currency: string | null;
  start: number;
  end: number;
}

/** Every amount of a text that has a currency, in order; in "50 000 to 200 000 euros" the first takes the currency of the second, and its million too. */
export function findAmounts(text: string): FoundAmount[] {
  const searched = plain(text);
  const sides = [...searched.matchAll(AMOUNT)].flatMap(sideOf);
  return sides.flatMap((side, at): FoundAmount[] => {
    const joined = (other: Side | undefined, from: number, to: number): Side | undefined => (other && JOINED.test(searched.slice(from, to)) ? other : undefined);
    const before = joined(sides[at - 1], sides[at - 1]?.end ?? 0, side.start);
    const after = joined(sides[at + 1], side.end, sides[at + 1]?.start ?? 0);
    const currency = side.currency ?? after?.currency ?? before?.currency;
    if (!currency) return [];
    const factor = side.factor ?? (side.number < 1000 ? after?.factor : null) ?? 1;
    return [{ amount: Math.round(side.number * factor * 100) / 100, currency, start: side.start, end: side.end }];
  });
}

function sideOf(match: RegExpExecArray): Side[] {
  const { cur1, num = '', mul, cur2 } = match.groups ?? {};
  const number = readNumber(num);
  if (number === null) return [];
  return [{ number, factor: factorOf(mul), currency: codeOf(cur1) ?? codeOf(cur2), start: match.index, end: match.index + match[0].length }];
}

function factorOf(word: string | undefined): number | null {
  return word === undefined ? null : (MULTIPLIERS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? null);
}

function codeOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const found = CURRENCIES.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(written));
  return found ? found[1] || written.toUpperCase() : null;
}
