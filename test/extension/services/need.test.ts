import { describe, expect, it } from 'vitest';
import { needOf, needTitle, needWith, withHighlights } from '../../../extension/services/need';
import { floods, SAVED_AT, waste } from '../sample-desk';

const needs = [floods, waste];

describe('recognising a highlight', () => {
  it.each([
    ['the same words', 'Floods every rainy season', undefined, floods.id],
    ['the same words with other blanks and large letters', ' floods  every\nrainy season ', undefined, floods.id],
    ['the same capture, its words edited', 'Floods every rainy season in the port', SAVED_AT, floods.id],
    ['another passage', 'Floods', undefined, undefined],
    ['another passage captured at another time', 'Floods', SAVED_AT + 9, undefined],
  ])('%s', (_name, text, capturedAt, id) => {
    expect(needWith(needs, text, capturedAt)?.id).toBe(id);
  });

  it('knows a need by all its highlights together', () => {
    const both = withHighlights(floods, waste.highlights);
    expect(needWith([both], 'Floods every rainy season\n\nWaste is burnt beside the houses')?.id).toBe(both.id);
  });

  it('gives one passage one id and two passages two', () => {
    expect(needOf({ quote: 'Floods  every rainy season', at: 1 }).id).toBe(floods.id);
    expect(new Set(Array.from({ length: 5_000 }, (_, at) => needOf({ quote: `Need ${at}`, at: 1 }).id)).size).toBe(5_000);
  });
});

it('takes words that a need has already only once', () => {
  expect(withHighlights(floods, [{ quote: 'floods every rainy season', at: 9 }, ...waste.highlights]).highlights.map(({ quote }) => quote)).toEqual(['Floods every rainy season', 'Waste is burnt beside the houses']);
});

it.each([
  ['its own title', { ...floods, title: 'Drainage' }, 'Drainage'],
  ['its words when they are few', floods, 'Floods every rainy season'],
  ['whole words without the comma after them', needOf({ quote: `${'word '.repeat(16)}word, ${'word '.repeat(9)}`, at: 1 }), `${'word '.repeat(16)}word…`],
  ['whole words up to a length', needOf({ quote: 'word '.repeat(50), at: 1 }), `${'word '.repeat(17)}word…`],
])('calls a need by %s', (_name, need, title) => {
  expect(needTitle(need)).toBe(title);
});
