import { expect, it } from 'vitest';
import { findAmounts } from '../../../shared/calls/find-amounts';

const read = (text: string) => findAmounts(text).map(({ amount, currency }) => `${amount} ${currency}`);

it.each<[text: string, amounts: string[]]>([
  ['up to € 50 000 per project', ['50000 EUR']],
  ['€50,000', ['50000 EUR']],
  ['EUR 1.5 million', ['1500000 EUR']],
  ['1 500 000 FCFA', ['1500000 XOF']],
  ['1\u202f500\u202f000 F CFA', ['1500000 XOF']],
  ['XAF 250.000', ['250000 XAF']],
  ['US$ 500,000', ['500000 USD']],
  ['$2m in grants', ['2000000 USD']],
  ['£20k', ['20000 GBP']],
  ['une subvention de 2 millions d’euros'.replace('’', "'"), ['2000000 EUR']],
  ['hasta 1,5 millones de euros', ['1500000 EUR']],
  ['300 mil euros', ['300000 EUR']],
  ['até R$ 100 mil', ['100000 BRL']],
  ['bis zu 50.000 Euro', ['50000 EUR']],
  ['1,2 Mio. EUR', ['1200000 EUR']],
  ['maximaal 25 duizend euro', ['25000 EUR']],
  ['CHF 10’000', ['10000 CHF']],
  ['MZN 3 000 000', ['3000000 MZN']],
  ['between € 50 000 and € 200 000', ['50000 EUR', '200000 EUR']],
  ['de 50 000 à 200 000 euros', ['50000 EUR', '200000 EUR']],
  ['€1-2 million', ['1000000 EUR', '2000000 EUR']],
  ['EUR 10,000 to 60,000', ['10000 EUR', '60000 EUR']],
  ['€ 12.500,50', ['12500.5 EUR']],
])('reads “%s”', (text, amounts) => {
  expect(read(text)).toEqual(amounts);
});

it.each([
  ['a year', 'in 2027'],
  ['people', 'cities of 50 000 people'],
  ['a share', '80 % of the costs'],
  ['a number beside a word that begins like a currency', '12 europeans'],
  ['a date', '15.03.2027'],
])('finds no amount in %s', (_name, text) => {
  expect(read(text)).toEqual([]);
});

it('gives the place in the text with its currency', () => {
  const text = 'Une aide de 1 500 000 FCFA par commune.';
  const [found] = findAmounts(text);
  expect(text.slice(found?.start, found?.end)).toBe('1 500 000 FCFA');
});
