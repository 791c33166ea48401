import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptedTo } from '../../../extension/services/adapt-import';
import { EMPTY_DESK, touchedBy, undoOf, withEdit } from '../../../extension/services/desk';
import { deskFileText, readDeskFile } from '../../../extension/services/desk-file';
import { dropping, gathering, merging } from '../../../extension/services/merge-needs';
import { itemId } from '../../../extension/services/shortlist-item';
import { anyDesk } from '../desk-arbitrary';
import { deskOf, floods, SAVED_AT, sampleItem, waste } from '../sample-desk';

const AT = SAVED_AT + 10;
const mine = sampleItem(1, 'Bangkok', { note: 'mine', stage: 'talks', tags: ['port'], nextStep: { text: 'call', date: '2026-12-03' } });
const theirs = sampleItem(1, 'Bangkok', { needId: waste.id, note: 'theirs', stage: 'contacted', tags: ['Port', 'embassy'], nextStep: { text: 'write', date: null }, savedAt: SAVED_AT - 5 });
const milan = sampleItem(2, 'Milan', { needId: waste.id });
const desk = deskOf([floods, waste], [mine, theirs, milan]);

describe('two needs made one', () => {
  it('has the highlights and cities of both, and says so in the history', () => {
    const { needs, items } = withEdit(desk, merging(desk, waste.id, floods.id, AT));
    expect([...needs.values()].map(({ highlights }) => highlights.map(({ quote }) => quote))).toEqual([['Floods every rainy season', 'Waste is burnt beside the houses']]);
    expect([...items.values()].map(({ needId, partner }) => [needId, partner.city.name])).toEqual([
      [floods.id, 'Bangkok'],
      [floods.id, 'Milan'],
    ]);
    expect(items.get(itemId({ ...milan, needId: floods.id }))?.history.at(-1)).toEqual({ at: AT, what: 'merged', from: 'Waste is burnt beside the houses' });
  });

  it('keeps of a city that both have every word, and the stage that has come further', () => {
    const item = withEdit(desk, merging(desk, waste.id, floods.id, AT)).items.get(itemId(mine));
    expect(item).toMatchObject({ note: 'mine\n\ntheirs\n\nwrite', stage: 'talks', tags: ['Port', 'embassy'], nextStep: { text: 'call', date: '2026-12-03' }, savedAt: SAVED_AT - 5 });
  });

  it('keeps a plan of who pays that only one of the two has', () => {
    const mix = { currency: 'EUR', needed: 100, amounts: { 'own-budget': 20 } };
    for (const items of [[{ ...mine, mix }, theirs], [mine, { ...theirs, mix }]]) {
      const both = deskOf([floods, waste], items);
      expect(withEdit(both, merging(both, waste.id, floods.id, AT)).items.get(itemId(mine))?.mix).toEqual(mix);
    }
  });

  it('loses no word of any desk, gives what storage can read, and can be undone', () => {
    fc.assert(
      fc.property(anyDesk, fc.nat(), fc.nat(), (any, one, other) => {
        const ids = [...any.needs.keys()];
        const [from = '', into = ''] = [ids[one % ids.length], ids[other % ids.length]];
        const edit = merging(any, from, into, AT);
        const after = withEdit(any, edit);
        const written = [...after.items.values()].map((item) => JSON.stringify([item.note, item.nextStep, item.reason, item.checklist])).join();
        for (const { note, nextStep, reason } of any.items.values()) for (const text of [note, nextStep.text, reason]) expect(written).toContain(JSON.stringify(text).slice(1, -1));
        expect(readDeskFile(deskFileText(after, AT))).not.toHaveProperty('problem');
        expect(withEdit(after, undoOf(after, touchedBy(any, edit), edit))).toEqual(any);
      }),
    );
  });

  it.each([
    ['itself', floods.id, floods.id],
    ['one that is gone', floods.id, 'n0'],
  ])('changes nothing when a need is merged with %s', (_name, from, into) => {
    expect(withEdit(desk, merging(desk, from, into, AT))).toEqual(desk);
  });
});

it('adds a highlight of another page to a need, and the same words only once', () => {
  const storm = { quote: 'Stalls were closed for nine days', title: 'News', url: 'https://news.example/storm', at: AT };
  const longer = withEdit(desk, gathering(desk, floods.id, storm));
  expect(longer.needs.get(floods.id)?.highlights).toEqual([...floods.highlights, storm]);
  expect(gathering(longer, floods.id, { ...storm, quote: 'stalls were  closed for nine days' }).needs.size).toBe(0);
});

it('removes a need with its cities and no other', () => {
  expect(withEdit(desk, dropping(desk, waste.id))).toEqual(deskOf([floods], [mine]));
});

describe('a file that was made before two needs became one', () => {
  const one = withEdit(desk, merging(desk, waste.id, floods.id, AT));

  it('does not take them apart, and of a city that it has twice brings every word', () => {
    const { needs, items } = adaptedTo(one, { needs: [floods, waste], items: [mine, theirs, milan] });
    expect(needs).toEqual([floods]);
    expect(items.map(({ needId, partner, note }) => [needId, partner.city.name, note])).toEqual([
      [floods.id, 'Bangkok', 'mine\n\ntheirs\n\nwrite'],
      [floods.id, 'Milan', ''],
    ]);
  });

  it('keeps a need of its own that has one highlight more', () => {
    const more = { ...waste, highlights: [...waste.highlights, { quote: 'The river is black', at: 1 }] };
    expect(adaptedTo(one, { needs: [more], items: [milan] })).toEqual({ needs: [more], items: [milan] });
  });

  it('brings all of a desk into an empty one as it is', () => {
    fc.assert(fc.property(anyDesk, (any) => void expect(adaptedTo(EMPTY_DESK, { needs: [...any.needs.values()], items: [...any.items.values()] })).toEqual({ needs: [...any.needs.values()], items: [...any.items.values()] })));
  });
});
