import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { editOf } from '../../../extension/services/desk';
import type { DeskEdit } from '../../../extension/services/desk';
import { filling, removing, saving } from '../../../extension/services/desk-changes';
import { deskStore } from '../../../extension/services/desk-store';
import { itemId } from '../../../extension/services/shortlist-item';
import { samplePartner } from '../sample';
import { deskOf, floods, SAVED_AT, sampleItem, storageOf } from '../sample-desk';

const bangkok = sampleItem(1, 'Bangkok');
const yokohama = sampleItem(2, 'Yokohama');
const keep = (value: Record<string, unknown>) => fakeBrowser.storage.local.set(value);
const kept = () => fakeBrowser.storage.local.get(null);
const save = (item = bangkok) => deskStore.change({ needs: [floods.id], items: [itemId(item)] }, (now) => saving(now, floods, item));

beforeEach(() => fakeBrowser.reset());

describe('the desk in storage', () => {
  it('gives back what was saved', async () => {
    await save();
    expect(await deskStore.read()).toEqual(deskOf([floods], [bangkok]));
  });

  it('keeps one city once for a need, with what was noted on it', async () => {
    await save(sampleItem(1, 'Bangkok', { note: 'mine' }));
    const { after } = await save();
    expect(after.items.size).toBe(0);
    expect([...(await deskStore.read()).items.values()].map(({ note }) => note)).toEqual(['mine']);
  });

  it('loses no change when several are made at once', async () => {
    await Promise.all([save(), save(yokohama)]);
    const fill = (item: typeof bangkok, fields: Parameters<typeof filling>[2]) => deskStore.change({ items: [itemId(item)] }, (now) => filling(now, itemId(item), fields, SAVED_AT + 1));
    await Promise.all([fill(bangkok, { note: 'ask the water office' }), fill(yokohama, { stage: 'talks' }), fill(bangkok, { stage: 'contacted' })]);
    const { items } = await deskStore.read();
    expect([...items.values()].map(({ note, stage }) => [note, stage])).toEqual([
      ['ask the water office', 'contacted'],
      ['', 'talks'],
    ]);
  });

  it('writes nothing but the city that is changed', async () => {
    await keep(storageOf(deskOf([floods], [bangkok, yokohama])));
    const written: string[] = [];
    fakeBrowser.storage.onChanged.addListener((changes) => written.push(...Object.keys(changes)));
    await deskStore.change({ items: [itemId(bangkok)] }, (now) => filling(now, itemId(bangkok), { note: 'x' }, SAVED_AT));
    expect(written).toEqual([`item:${itemId(bangkok)}`]);
  });

  it('keeps a broken record aside, once, and the others in their place', async () => {
    await keep({ ...storageOf(deskOf([floods], [bangkok])), 'item:x:9': { partner: 'nonsense' } });
    expect(await deskStore.read()).toEqual(deskOf([floods], [bangkok]));
    await deskStore.read();
    expect((await deskStore.setAside()).map(({ value }) => value)).toEqual([{ partner: 'nonsense' }]);
    expect(await kept()).not.toHaveProperty('item:x:9');
  });

  it('keeps cities in sight whose need could not be read', async () => {
    await keep({ ...storageOf(deskOf([], [bangkok])), [`need:${floods.id}`]: 'overwritten' });
    const { needs, items } = await deskStore.read();
    expect([...items.values()]).toEqual([bangkok]);
    expect(needs.get(floods.id)?.highlights).toEqual([]);
  });

  it('goes on after a change that failed', async () => {
    const bug = deskStore.change({}, () => {
      throw new Error('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    await save();
    expect((await deskStore.read()).items.size).toBe(1);
  });

  it('tells other windows of what was changed and removed', async () => {
    const seen: DeskEdit[] = [];
    const stop = deskStore.watch((edit) => seen.push(edit));
    await save();
    await deskStore.change({ needs: [floods.id], items: [itemId(bangkok)] }, (now) => removing(now, itemId(bangkok)));
    stop();
    await save(yokohama);
    expect(seen).toEqual([editOf({ needs: [floods], items: [bangkok] }), editOf({ goneItems: [itemId(bangkok)], goneNeeds: [floods.id] })]);
  });
});

describe('the first shortlist', () => {
  const old = (id: number, name: string, change: object = {}) => ({ partner: samplePartner(id, name), problem: { text: 'Floods every rainy season', source: { title: 'City report', url: 'https://city.example/report' } }, home: null, dataVersion: 'd1', note: '', stage: 'found', savedAt: SAVED_AT, ...change });

  it('is taken over whole: cities of one problem under one need, notes and stages', async () => {
    await keep({ shortlist: [old(1, 'Bangkok', { note: 'mine', stage: 'talks' }), old(2, 'Yokohama', { stage: 'not-now' }), old(3, 'Milan', { problem: { text: 'Waste' }, stage: 'agreed' })] });
    const { needs, items } = await deskStore.read();
    expect([...needs.values()].map(({ highlights }) => highlights)).toEqual([[{ quote: 'Floods every rainy season', title: 'City report', url: 'https://city.example/report', at: SAVED_AT }], [{ quote: 'Waste', at: SAVED_AT }]]);
    expect([...items.values()].map(({ partner, note, stage, reason }) => [partner.city.name, note, stage, reason])).toEqual([
      ['Bangkok', 'mine', 'talks', ''],
      ['Yokohama', '', 'declined', 'Not now'],
      ['Milan', '', 'agreed', ''],
    ]);
    expect(await kept()).not.toHaveProperty('shortlist');
    expect(await deskStore.read()).toEqual({ needs, items });
  });

  it('keeps what it cannot read aside', async () => {
    await keep({ shortlist: [{ partner: 'nonsense' }, old(1, 'Bangkok')] });
    expect((await deskStore.read()).items.size).toBe(1);
    expect((await deskStore.setAside()).map(({ value }) => value)).toEqual([{ partner: 'nonsense' }]);
    await deskStore.forgetSetAside();
    expect(await deskStore.setAside()).toEqual([]);
  });

  it.each(['overwritten', { not: 'a list' }])('keeps %j aside, which is no list at all', async (value) => {
    await keep({ shortlist: value });
    expect((await deskStore.read()).items.size).toBe(0);
    expect((await deskStore.setAside()).map((part) => part.value)).toEqual([value]);
  });

  it('overwrites nothing when the taking over was cut off and comes again', async () => {
    await keep({ shortlist: [old(1, 'Bangkok')] });
    await deskStore.read();
    await deskStore.change({ items: [itemId(bangkok)] }, (now) => filling(now, itemId(bangkok), { note: 'written since' }, SAVED_AT));
    await keep({ shortlist: [old(1, 'Bangkok')] });
    expect((await deskStore.read()).items.get(itemId(bangkok))?.note).toBe('written since');
  });
});
