import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DESK, withEdit } from '../../../extension/services/desk';
import { deskFileText, readDeskFile } from '../../../extension/services/desk-file';
import { importing, previewOf } from '../../../extension/services/desk-import';
import { itemId } from '../../../extension/services/shortlist-item';
import { anyDesk } from '../desk-arbitrary';
import { samplePartner } from '../sample';
import { deskOf, floods, SAVED_AT, sampleItem, waste } from '../sample-desk';

const desk = deskOf([floods, waste], [sampleItem(1, 'Bangkok'), sampleItem(2, 'Milan', { needId: waste.id })]);
const file = deskFileText(desk, SAVED_AT);

function brought(text: string) {
  const reading = readDeskFile(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
}

describe('an exported desk', () => {
  it('is the same desk again when it is brought in, whatever is in it', () => {
    fc.assert(
      fc.property(anyDesk, fc.constantFrom('file' as const, 'desk' as const), (any, prefer) => {
        const back = withEdit(EMPTY_DESK, importing(previewOf(EMPTY_DESK, brought(deskFileText(any, SAVED_AT))), prefer, SAVED_AT));
        expect(back).toEqual(any);
      }),
    );
  });

  it('changes nothing when it is brought in a second time', () => {
    fc.assert(
      fc.property(anyDesk, anyDesk, (mine, theirs) => {
        const reading = brought(deskFileText(theirs, SAVED_AT));
        const once = withEdit(mine, importing(previewOf(mine, reading), 'file', SAVED_AT));
        expect(previewOf(once, reading)).toMatchObject({ needs: [], fresh: [], changed: [] });
      }),
    );
  });

  it('takes no city and no highlight off the desk', () => {
    fc.assert(
      fc.property(anyDesk, anyDesk, fc.constantFrom('file' as const, 'desk' as const), (mine, theirs, prefer) => {
        const after = withEdit(mine, importing(previewOf(mine, brought(deskFileText(theirs, SAVED_AT))), prefer, SAVED_AT));
        for (const id of [...mine.items.keys(), ...theirs.items.keys()]) expect(after.items.has(id)).toBe(true);
        for (const [id, { highlights }] of mine.needs) expect(after.needs.get(id)?.highlights).toEqual(expect.arrayContaining(highlights));
        if (prefer === 'desk') for (const [id, item] of mine.items) expect(after.items.get(id)).toBe(item);
      }),
    );
  });

  it('is read with a byte order mark before it', () => {
    expect(brought(`\uFEFF${file}`).items).toHaveLength(2);
  });
});

it('tells before anything is changed what is new, changed and the same', () => {
  const other = deskOf([floods], [sampleItem(1, 'Bangkok', { note: 'theirs' }), sampleItem(3, 'Yokohama')]);
  const preview = previewOf(desk, brought(deskFileText(withEdit(other, previewEdit()), SAVED_AT)));
  expect([preview.fresh, preview.changed, preview.same].map((items) => items.map(({ partner }) => partner.city.name))).toEqual([['Yokohama'], ['Bangkok'], ['Milan']]);
  const edit = importing(preview, 'file', SAVED_AT + 5);
  expect(edit.items.get(itemId(sampleItem(1, 'Bangkok')))).toMatchObject({ note: 'theirs', history: [{ what: 'saved' }, { at: SAVED_AT + 5, what: 'imported' }] });
  expect(edit.items.has(itemId(sampleItem(2, 'Milan', { needId: waste.id })))).toBe(false);

  function previewEdit() {
    return { needs: new Map([[waste.id, waste]]), items: new Map([[`${waste.id}:2`, sampleItem(2, 'Milan', { needId: waste.id })]]) };
  }
});

it('reads what the first shortlist exported', () => {
  const old = [{ partner: samplePartner(1, 'Bangkok'), problem: { text: 'Floods every rainy season' }, home: null, dataVersion: 'd1', note: 'mine', stage: 'not-now', savedAt: SAVED_AT }];
  expect(brought(JSON.stringify(old)).items).toMatchObject([{ note: 'mine', stage: 'declined', needId: floods.id }]);
});

describe('a file that cannot be taken whole', () => {
  it.each([
    ['a cut-off file', file.slice(0, -9), 'no-json', ''],
    ['an empty file', '', 'no-json', ''],
    ['another program’s file', '{"name":"x"}', 'no-desk', ''],
    ['a list of something else', '[1,2]', 'no-desk', ''],
    ['a number', '7', 'no-desk', ''],
    ['a newer format', file.replace('"version": 1', '"version": 2'), 'newer', '2'],
    ['one damaged city', file.replace('"stage": "found"', '"stage": "lost"'), 'broken', 'items[0].stage'],
    ['a first shortlist with one damaged city', JSON.stringify([{ partner: 1 }, { partner: samplePartner(1, 'Bangkok'), problem: { text: 'x' }, home: null, dataVersion: 'd1', note: '', stage: 'found', savedAt: 1 }]), 'broken', '[0]'],
  ])('%s says so', (_name, text, problem, where) => {
    expect(readDeskFile(text)).toEqual({ problem, where });
  });

  it('is never taken in part, wherever it was cut off', () => {
    fc.assert(fc.property(fc.nat(file.length - 1), (length) => void expect(readDeskFile(file.slice(0, length))).toHaveProperty('problem')));
  });
});
