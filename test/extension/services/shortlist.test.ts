import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { itemOf, shortlistStore, withChange, withRestored, withSaved, withoutCity } from '../../../extension/services/shortlist';
import { samplePartner } from '../sample';

const context = { problem: { text: 'Floods' }, home: null, dataVersion: 'd1', savedAt: 1_700_000_000_000 };
const bangkok = itemOf(samplePartner(1, 'Bangkok'), context);
const yokohama = itemOf(samplePartner(2, 'Yokohama'), context);
const names = (list: readonly { partner: { city: { name: string } } }[]) => list.map((item) => item.partner.city.name);

beforeEach(() => fakeBrowser.reset());

describe('the shortlist in storage', () => {
  it('gives back what was saved, to another reader too', async () => {
    await shortlistStore.update((list) => withSaved(list, bangkok));
    expect(await shortlistStore.read()).toEqual([bangkok]);
    expect((await fakeBrowser.storage.local.get('shortlist'))['shortlist']).toEqual([bangkok]);
  });

  it('loses no change when several are made at once', async () => {
    await shortlistStore.update(() => [bangkok, yokohama]);
    await Promise.all([
      shortlistStore.update((list) => withChange(list, 1, { note: 'ask the water office' })),
      shortlistStore.update((list) => withChange(list, 2, { stage: 'talks' })),
      shortlistStore.update((list) => withChange(list, 1, { stage: 'contacted' })),
    ]);
    const list = await shortlistStore.read();
    expect(list.map(({ note, stage }) => [note, stage])).toEqual([
      ['ask the water office', 'contacted'],
      ['', 'talks'],
    ]);
  });

  it('keeps a broken item aside, once, and the others in the list', async () => {
    await fakeBrowser.storage.local.set({ shortlist: [{ partner: 'nonsense' }, bangkok] });
    expect(names(await shortlistStore.read())).toEqual(['Bangkok']);
    await shortlistStore.read();
    expect((await shortlistStore.setAside()).map(({ value }) => value)).toEqual([{ partner: 'nonsense' }]);
  });

  it('keeps a value that is no list at all aside', async () => {
    await fakeBrowser.storage.local.set({ shortlist: 'overwritten' });
    expect(await shortlistStore.read()).toEqual([]);
    expect((await shortlistStore.setAside()).map(({ value }) => value)).toEqual(['overwritten']);
    await shortlistStore.forgetSetAside();
    expect(await shortlistStore.setAside()).toEqual([]);
  });

  it('goes on after a change that failed', async () => {
    await expect(
      shortlistStore.update(() => {
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    await shortlistStore.update((list) => withSaved(list, bangkok));
    expect(names(await shortlistStore.read())).toEqual(['Bangkok']);
  });

  it('tells other windows of a change', async () => {
    const seen: string[][] = [];
    const stop = shortlistStore.watch((list) => seen.push(names(list)));
    await shortlistStore.update((list) => withSaved(list, bangkok));
    stop();
    await shortlistStore.update((list) => withSaved(list, yokohama));
    expect(seen).toEqual([['Bangkok']]);
  });
});

describe('changes of the list', () => {
  it('puts a new city first and leaves one that is on the list as it is', () => {
    const noted = withChange([bangkok], 1, { note: 'mine' });
    expect(names(withSaved(noted, yokohama))).toEqual(['Yokohama', 'Bangkok']);
    expect(withSaved(noted, bangkok)).toEqual(noted);
  });

  it.each([0, 1, 2])('puts a removed city back at place %i', (at) => {
    const list = [yokohama, itemOf(samplePartner(3, 'Milan'), context)];
    const full = withRestored(list, bangkok, at);
    expect(names(full)[at]).toBe('Bangkok');
    expect(withoutCity(full, 1)).toEqual(list);
  });
});
