import fc from 'fast-check';
import { needOf } from '../../extension/services/need';
import { itemId, STAGES } from '../../extension/services/shortlist-item';
import type { ShortlistItem } from '../../extension/services/shortlist-item';
import type { Desk } from '../../extension/services/desk';
import { deskOf, sampleItem } from './sample-desk';

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const text = fc.string({ unit: 'binary', maxLength: 30 });
const date = fc.constantFrom(null, '2026-12-03', '2024-02-29');

const highlight = fc.record({ quote: text, at: time, title: text, url: fc.constantFrom('https://city.example/report', 'http://a.example/b?c') }, { requiredKeys: ['quote', 'at'] });
const need = fc.tuple(fc.array(highlight, { minLength: 1, maxLength: 3 }), text, time).map(([highlights, title, createdAt]) => ({ ...needOf({ quote: 'x', at: 0 }), id: needOf(highlights[0] ?? { quote: '', at: 0 }).id, highlights, title, createdAt }));

const line = fc.record({ at: time, what: fc.constantFrom('saved' as const, 'stage' as const, 'note' as const, 'checklist' as const), from: text, to: text }, { requiredKeys: ['at', 'what'] });
const gets = fc.record({ home: text, partner: text });
const officers = fc.record({
  note: text,
  tags: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
  stage: fc.constantFrom(...STAGES),
  reason: text,
  nextStep: fc.record({ text, date }),
  checklist: fc.record({ met: fc.array(text, { maxLength: 3 }), gets }),
  history: fc.array(line, { maxLength: 4 }),
  savedAt: time,
  dataVersion: text,
});
const city = fc.record({ id: fc.integer({ min: 1, max: 9 }), name: text, score: fc.float({ noNaN: true, noDefaultInfinity: true, min: -10, max: 110 }).map((score) => score + 0) });

/** Any desk that storage can hold: whatever an officer or a page may have written. */
export const anyDesk: fc.Arbitrary<Desk> = fc.tuple(fc.array(need, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(city, officers, fc.nat()), { maxLength: 8 })).map(([needs, items]) => {
  const made = items.map(([{ id, name, score }, fields, at]): ShortlistItem => ({ ...sampleItem(id, name, { ...fields, needId: needs[at % needs.length]?.id ?? '' }, { score: Object.is(score, -0) ? 0 : score }) }));
  return deskOf(needs, [...new Map(made.map((item) => [itemId(item), item])).values()]);
});
