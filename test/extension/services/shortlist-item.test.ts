import { describe, expect, it } from 'vitest';
import { tagsOf, withFields } from '../../../extension/services/shortlist-item';
import { SAVED_AT, sampleItem } from '../sample-desk';

const item = sampleItem(1, 'Bangkok', { note: 'before', tags: ['water'] });
const HOUR = 3_600_000;

describe('the history', () => {
  it.each([
    ['a stage', { stage: 'contacted' as const }, { what: 'stage', from: 'found', to: 'contacted' }],
    ['a refusal and its reason', { stage: 'declined' as const, reason: 'no money' }, { what: 'stage', from: 'found', to: 'declined', because: 'no money' }],
    ['tags', { tags: ['water', 'port'] }, { what: 'tags', from: 'water', to: 'water, port' }],
    ['a next step', { nextStep: { text: 'write', date: '2026-12-03' } }, { what: 'next-step', from: '', to: 'write · 2026-12-03' }],
    ['a note', { note: 'after' }, { what: 'note' }],
  ])('tells of %s', (_name, fields, line) => {
    expect(withFields(item, fields, SAVED_AT + 7).history.slice(1)).toEqual([{ at: SAVED_AT + 7, ...line }]);
  });

  it('is not written where nothing differs', () => {
    expect(withFields(item, { note: 'before', tags: ['water'], stage: 'found' }, SAVED_AT + 7)).toBe(item);
  });

  it('has one line for a note that is written in one sitting', () => {
    const lines = [1, 2, 3].reduce((changed, at) => withFields(changed, { note: `text ${at}` }, SAVED_AT + at), item).history;
    expect(lines.slice(1)).toEqual([{ at: SAVED_AT + 3, what: 'note' }]);
    expect(withFields(withFields(item, { note: 'a' }, SAVED_AT), { note: 'b' }, SAVED_AT + HOUR).history).toHaveLength(3);
  });
});

it.each([
  ['water,  port ,Water,', ['water', 'port']],
  [' , ', []],
  ['Board  of 12 May', ['Board of 12 May']],
])('reads %j as tags', (typed, tags) => {
  expect(tagsOf(typed)).toEqual(tags);
});
