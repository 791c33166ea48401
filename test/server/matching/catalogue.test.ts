import { expect, describe, it } from 'vitest';
import { Catalogue } from '../../../server/matching/catalogue';
import type { Change, PreparedRecord, StoredVector } from '../../../server/store/port';
import { openStore, type SqliteStore } from '../../../server/store/sqlite-store';
import { analyse } from '../../../shared/text/analyse';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const offer = (id: string, text: string): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'offer', title: 'Help', text }, cities: [] });
const scheme = (id: string, text: string): PreparedRecord => ({ kind: 'scheme', record: { id, kind: 'scheme', title: 'Grant', text, status: 'open' } });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function catalogueOf(store: SqliteStore, embedder = hashEmbedder()) {
  const errors: unknown[] = [];
  const catalogue = new Catalogue(store, SMALL_LEXICON, embedder, (error) => errors.push(error));
  await catalogue.load();
  return { catalogue, embedder, errors };
}

const find = (catalogue: Catalogue, text: string) => catalogue.index.search({ terms: analyse(text, 'en').map(({ term }) => ({ term, weight: 1 })), limit: 10 }).map(({ id }) => id);

async function changesSince(store: SqliteStore, revision: number) {
  return store.changesAfter(revision, 1000);
}

describe('the catalogue', () => {
  it('finds entries and schemes by their words at once, and by their vectors when these are made', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold the flood.'), scheme('grant', 'Pays for ponds.')]);
    const { catalogue } = await catalogueOf(store);
    expect(find(catalogue, 'ponds').sort()).toEqual(['grant', 'pond']);
    await catalogue.settled();
    expect(catalogue.index.vectorsReady()).toEqual({ done: 2, of: 2 });
    expect(new Set((await all(store.vectors('hash'))).map(({ id }) => id))).toEqual(new Set(['pond', 'grant']));
  });

  it('knows the kind and the sub-themes of each text', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold the flood.'), scheme('grant', 'Pays for ponds.')]);
    const { catalogue } = await catalogueOf(store);
    const isScheme = (id: string) => catalogue.ofKinds((kind) => kind === 'scheme').has(catalogue.index.numberOf(id) ?? 999);
    const isOffer = (id: string) => catalogue.ofKinds((kind) => kind === 'offer').has(catalogue.index.numberOf(id) ?? 999);
    expect([isOffer('pond'), isOffer('grant'), isScheme('pond'), isScheme('grant'), isScheme('nothing')]).toEqual([true, false, false, true, false]);
    expect(catalogue.topics.subthemesOf('pond')).toEqual(['flood-control']);
    expect(catalogue.topics.of('nothing').size).toBe(0);
  });

  it('takes a new, a changed and a deleted record in', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.'), offer('old', 'Ponds of yore.')]);
    const { catalogue } = await catalogueOf(store);
    await catalogue.settled();
    const revision = await store.revision();
    await store.save('test', [offer('pond', 'Trees give shade.'), scheme('grant', 'Pays for ponds.')]);
    await store.removeOthers('test', new Set(['pond', 'grant']));
    await catalogue.apply(await changesSince(store, revision));
    expect(find(catalogue, 'ponds')).toEqual(['grant']);
    expect(find(catalogue, 'shade')).toEqual(['pond']);
    await catalogue.settled();
    expect(catalogue.index.vectorsReady()).toEqual({ done: 2, of: 2 });
    expect(catalogue.topics.of('old').size).toBe(0);
  });

  it('goes on unmoved when a record it never had is deleted', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.')]);
    const { catalogue, errors } = await catalogueOf(store);
    await catalogue.apply([{ id: 'a-link', kind: 'link', revision: 9, deleted: true }]);
    expect(find(catalogue, 'ponds')).toEqual(['pond']);
    expect(errors).toEqual([]);
  });
});

describe('vectors', () => {
  it('are taken from the store while the text they were made from is the same', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water. They were dug in a year.'), offer('tree', 'Trees give shade.')]);
    await (await catalogueOf(store)).catalogue.settled();
    const again = await catalogueOf(store);
    expect(again.catalogue.index.vectorsReady()).toMatchObject({ done: again.catalogue.index.vectorsReady().of });
    await again.catalogue.settled();
    expect(again.embedder.asked).toEqual([]);
  });

  it.each([
    ['the text has changed', async (store: SqliteStore) => void (await store.save('test', [offer('pond', 'Ponds hold the flood.')]))],
    ['the text has become shorter', async (store: SqliteStore) => void (await store.save('test', [offer('pond', 'Ponds.')]))],
    ['a passage is missing', async (store: SqliteStore) => void (await store.saveVectors('hash', (await all(store.vectors('hash'))).filter(({ id, passage }) => id === 'pond' && passage === 0)))],
    ['they were made from another text', async (store: SqliteStore) => void (await store.saveVectors('hash', (await all(store.vectors('hash'))).filter(({ id }) => id === 'pond').map((vector): StoredVector => ({ ...vector, textHash: 'another' }))))],
  ])('are made again when %s, and for that text only', async (_name, change) => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water. They were dug in a year.'), offer('tree', 'Trees give shade.')]);
    await (await catalogueOf(store)).catalogue.settled();
    await change(store);
    const { catalogue, embedder } = await catalogueOf(store);
    await catalogue.settled();
    expect(embedder.asked.length).toBeGreaterThan(0);
    expect(embedder.asked.some((text) => text.includes('Trees'))).toBe(false);
    const third = await catalogueOf(store);
    await third.catalogue.settled();
    expect(third.embedder.asked).toEqual([]);
  });

  it('are made anew for another model', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds.')]);
    await (await catalogueOf(store)).catalogue.settled();
    const { catalogue, embedder } = await catalogueOf(store, hashEmbedder('other'));
    await catalogue.settled();
    expect(embedder.asked).toHaveLength(1);
  });

  it('follow a text that changes while it is being embedded, and never the text before', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.'), offer('gone', 'Soon gone.')]);
    const embedder = hashEmbedder();
    let changed = false;
    let catalogue: Catalogue | null = null;
    embedder.before = async () => {
      if (changed) return;
      changed = true;
      const revision = await store.revision();
      await store.save('test', [offer('pond', 'Trees give shade.')]);
      await store.removeOthers('test', new Set(['pond']));
      await catalogue?.apply(await changesSince(store, revision));
    };
    catalogue = new Catalogue(store, SMALL_LEXICON, embedder, (error) => expect.unreachable(String(error)));
    await catalogue.load();
    await catalogue.settled();
    expect(embedder.asked.at(-1)).toContain('Trees give shade.');
    expect(catalogue.index.vectorsReady()).toEqual({ done: 1, of: 1 });
    const again = await catalogueOf(store);
    await again.catalogue.settled();
    expect(again.embedder.asked).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('are also made for a record that comes in %i turns after the last batch was kept', async (turns) => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.')]);
    const catalogue = new Catalogue(store, SMALL_LEXICON, hashEmbedder(), (error) => expect.unreachable(String(error)));
    const save = store.saveVectors.bind(store);
    let applied: Promise<void> | null = null;
    const applyLater = async (changes: Change[]) => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await catalogue.apply(changes);
    };
    store.saveVectors = async (model, vectors) => {
      await save(model, vectors);
      if (applied) return;
      const revision = await store.revision();
      await store.save('test', [offer('tree', 'Trees give shade.')]);
      applied = applyLater(await changesSince(store, revision));
    };
    await catalogue.load();
    await catalogue.settled();
    await applied;
    await catalogue.settled();
    expect(catalogue.index.vectorsReady()).toEqual({ done: 2, of: 2 });
  });

  it('fail without harm: the error is told, words are still found, and the next change tries again', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.')]);
    const embedder = hashEmbedder();
    embedder.before = () => {
      throw new Error('no memory');
    };
    const { catalogue, errors } = await catalogueOf(store, embedder);
    await catalogue.settled();
    expect(errors).toEqual([new Error('no memory')]);
    expect(find(catalogue, 'ponds')).toEqual(['pond']);
    embedder.before = () => undefined;
    await catalogue.apply([]);
    await catalogue.settled();
    expect(catalogue.index.vectorsReady()).toEqual({ done: 1, of: 1 });
  });

  it('are not waited for by a catalogue that has no embedder', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.')]);
    const catalogue = new Catalogue(store, SMALL_LEXICON, null, (error) => expect.unreachable(String(error)));
    await catalogue.load();
    await catalogue.settled();
    expect(catalogue.index.vectorsReady()).toEqual({ done: 0, of: 1 });
  });
});

it('closes after the batch under way and begins no other', async () => {
  const store = openStore(':memory:');
  await store.save('test', Array.from({ length: 40 }, (_, at) => offer(`o-${at}`, `Offer number ${at}.`)));
  const { catalogue, embedder, errors } = await catalogueOf(store);
  await catalogue.close();
  const asked = embedder.asked.length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(40);
  await store.save('test', [offer('late', 'Too late.')]);
  await catalogue.apply([{ id: 'late', kind: 'entry', revision: 99, deleted: false }]);
  await catalogue.settled();
  expect(embedder.asked).toHaveLength(asked);
  expect(errors).toEqual([]);
});
