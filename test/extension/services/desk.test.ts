import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editOf, touchedBy, undoOf, withEdit } from '../../../extension/services/desk';
import type { Desk, DeskEdit } from '../../../extension/services/desk';
import { filling, naming, removing, saving } from '../../../extension/services/desk-changes';
import { itemId, STAGES } from '../../../extension/services/shortlist-item';
import { deskOf, floods, SAVED_AT, sampleItem, waste } from '../sample-desk';

const cities = [1, 2, 3].map((id) => sampleItem(id, `City ${id}`));
const start = deskOf([floods], cities);
const [first] = cities.map(itemId);

const undo = (now: Desk, before: Desk, edit: DeskEdit) => withEdit(now, undoOf(now, touchedBy(before, edit), edit));
const fields = fc.record({ note: fc.string(), tags: fc.array(fc.string({ minLength: 1, maxLength: 8 })), stage: fc.constantFrom(...STAGES), reason: fc.string(), nextStep: fc.record({ text: fc.string(), date: fc.constantFrom(null, '2026-12-03') }) }, { requiredKeys: [] });
const cityNo = fc.integer({ min: 0, max: 2 });
const edits = fc.oneof(
  fc.tuple(cityNo, fields).map(([at, change]) => (now: Desk) => filling(now, itemId(cities[at] ?? sampleItem(1, 'x')), change, SAVED_AT + 5)),
  cityNo.map((at) => (now: Desk) => removing(now, itemId(cities[at] ?? sampleItem(1, 'x')))),
  fc.string().map((title) => (now: Desk) => naming(now, floods.id, title)),
  fc.integer({ min: 4, max: 6 }).map((id) => (now: Desk) => saving(now, waste, sampleItem(id, `City ${id}`, { needId: waste.id }))),
);

describe('undo', () => {
  it('brings back the desk as it was, after any change to any desk', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), edits, (earlier, last) => {
        const before = earlier.reduce((desk, change) => withEdit(desk, change(desk)), start);
        const edit = last(before);
        expect(undo(withEdit(before, edit), before, edit)).toEqual(before);
      }),
    );
  });

  it('leaves what was changed since in other fields, and its lines in the history', () => {
    const staged = filling(start, first ?? '', { stage: 'talks' }, SAVED_AT + 1);
    const later = withEdit(withEdit(start, staged), filling(withEdit(start, staged), first ?? '', { note: 'written since' }, SAVED_AT + 2));
    const item = undo(later, start, staged).items.get(first ?? '');
    expect(item).toMatchObject({ stage: 'found', note: 'written since' });
    expect(item?.history.map(({ what }) => what)).toEqual(['saved', 'note']);
  });
});

describe('removing', () => {
  it('takes a need along with its last city', () => {
    const one = deskOf([floods, waste], cities.slice(0, 1));
    expect(removing(one, first ?? '')).toEqual(editOf({ goneItems: [first ?? ''], goneNeeds: [floods.id] }));
    expect(removing(start, first ?? '').needs.size).toBe(0);
  });

  it('keeps a need that was named or gathered from several highlights', () => {
    const named = { ...floods, title: 'Drainage' };
    const gathered = { ...floods, highlights: [...floods.highlights, ...waste.highlights] };
    for (const need of [named, gathered]) expect(removing(deskOf([need], cities.slice(0, 1)), first ?? '').needs.size).toBe(0);
  });
});
