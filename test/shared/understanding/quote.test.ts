import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { bestQuote } from '../../../shared/understanding/quote';

const WEIGHTS = new Map([['flood', 2], ['drain', 1], ['rubbish', 0.5]]);
const marked = (text: string, language = 'en') => {
  const { quote, marks, worth } = bestQuote(text, language, WEIGHTS);
  return { quote, words: marks.map(([start, end]) => quote.slice(start, end)), worth };
};

it.each<[name: string, text: string, quote: string, words: string[], worth: number]>([
  ['the sentence worth most', 'Rubbish lies about. Floods fill the drains. A drain is dry.', 'Floods fill the drains.', ['Floods', 'drains'], 3],
  ['a word said twice counts once', 'Drain, drain, drains! The flood came.', 'The flood came.', ['flood'], 2],
  ['all its marks, also of a word said twice', 'A flood after a flood.', 'A flood after a flood.', ['flood', 'flood'], 2],
  ['the first of two worth the same', 'A drain here. A drain there.', 'A drain here.', ['drain'], 1],
  ['the first when none says anything', 'The town is old. It has a port.', 'The town is old.', [], 0],
  ['nothing of nothing', '', '', [], 0],
])('quotes %s', (_name, text, quote, words, worth) => {
  expect(marked(text)).toEqual({ quote, words, worth });
});

it('cuts a long sentence between words and keeps the marks that are left', () => {
  const { quote, words, worth } = marked(`Drains ${'overflow again and '.repeat(20)} flood.`);
  expect(quote.length).toBeLessThanOrEqual(321);
  expect(quote).toMatch(/^Drains .*(overflow|again|and)…$/);
  expect(words).toEqual(['Drains']);
  expect(worth, 'the whole sentence is judged').toBe(3);
});

it.each([
  ['a long word', 'x'.repeat(1000)],
  ['a long address', `https://example.org/${'a-'.repeat(400)}`],
])('cuts a sentence that has no space: %s', (_name, text) => {
  const { quote } = marked(text);
  expect(quote.length).toBeGreaterThan(300);
  expect(quote.length).toBeLessThanOrEqual(321);
});

it('marks whole words inside the quote, in order, whatever the text', () => {
  const word = constantFrom('flood', 'Floods', 'drain', 'rubbish', 'the', 'town.', 'été', '😀', 'overflowing', '\n\n', '!');
  assert(
    property(array(word, { maxLength: 150 }), (list) => {
      const { quote, marks } = bestQuote(list.join(' '), 'en', WEIGHTS);
      let last = 0;
      for (const [start, end] of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(quote.slice(start, end)).toMatch(/^(flood|Floods|drain|rubbish)$/);
        last = end;
      }
    }),
  );
});
