import { describe, expect, it, vi } from 'vitest';
import { withKeptFacts } from '../../../server/embedder/kept-facts';
import type { Embedder, ModelFacts } from '../../../server/embedder/port';
import { USE_LITE } from '../../../server/embedder/use-lite-model';
import { UserFacingError } from '../../../server/errors';
import { Catalogue } from '../../../server/matching/catalogue';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore, type SqliteStore } from '../../../server/store/sqlite-store';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const FACTS: ModelFacts = { dimensions: 8, scale: 127, floor: 0.7, ceiling: 0.9, multilingual: false };
const offer = (id: string, text: string, lang?: string): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'offer', title: `Help of ${id}`, text, ...(lang ? { lang } : {}) }, cities: [] });

/** A model of 8 dimensions that is measured when it is first asked; a text's vector points where its length says. It can be out of reach. */
function smallModel(id = 'small', facts = FACTS) {
  const model = {
    id,
    dimensions: 0,
    asked: [] as string[],
    measured: 0,
    down: false,
    async facts() {
      if (model.down) throw new UserFacingError('internal', 'The server is down.');
      model.measured += 1;
      return facts;
    },
    async embed(texts: readonly string[]) {
      if (model.down) throw new UserFacingError('internal', 'The server is down.');
      model.asked.push(...texts);
      return texts.map((text) => Float32Array.from({ length: facts.dimensions }, (_, at) => (at === text.length % facts.dimensions ? 1 : 0)));
    },
    close: async () => undefined,
  } satisfies Embedder & Record<string, unknown>;
  return model;
}

async function catalogueOf(store: SqliteStore, model: Embedder, retryMs?: number) {
  const errors: unknown[] = [];
  const catalogue = new Catalogue(store, SMALL_LEXICON, await withKeptFacts(model, store), (error) => errors.push(error), { firstRetryMs: retryMs });
  await catalogue.load();
  return { catalogue, errors };
}

const records = () => [offer('pond', 'Ponds hold water.'), offer('tree', 'Trees give shade. They are planted by hand.')];

describe('a model met for the first time', () => {
  it('is measured once a database, gives the index its shape, and is known at once afterwards', async () => {
    const store = openStore(':memory:');
    await store.save('test', records());
    const model = smallModel();
    const { catalogue } = await catalogueOf(store, model);
    expect(catalogue.vectors()).toMatchObject({ done: 0, model: 'small', dimensions: null, problem: null });
    expect(catalogue.cosines).toMatchObject({ floor: USE_LITE.facts.floor });
    await catalogue.settled();
    const { of } = catalogue.index.vectorsReady();
    expect(catalogue.vectors()).toEqual({ done: of, of, model: 'small', dimensions: 8, problem: null });
    expect(catalogue.cosines).toMatchObject({ floor: 0.7, ceiling: 0.9 });

    const again = smallModel();
    const second = await catalogueOf(store, again);
    expect(second.catalogue.vectors()).toMatchObject({ done: of, dimensions: 8 });
    expect([model.measured, again.measured, again.asked]).toEqual([1, 0, []]);
  });

  it('keeps int8 at its own scale', async () => {
    const store = openStore(':memory:');
    await store.save('test', [offer('pond', 'Ponds hold water.')]);
    await (await catalogueOf(store, smallModel('small', { ...FACTS, scale: 50 }))).catalogue.settled();
    for await (const { vector } of store.vectors('small')) expect(Math.max(...vector)).toBe(50);
  });

  it('that reads other languages gets texts as they are, others their English words', async () => {
    const german = [offer('teich', 'Die Überschwemmung kam.', 'de')];
    const asked = async (multilingual: boolean) => {
      const store = openStore(':memory:');
      await store.save('test', german);
      const model = smallModel('small', { ...FACTS, multilingual });
      const { catalogue } = await catalogueOf(store, model);
      await catalogue.settled();
      expect(catalogue.vectors().done).toBe(catalogue.vectors().of);
      return model.asked.join(' ');
    };
    expect(await asked(true)).toContain('Die Überschwemmung kam.');
    expect(await asked(false)).not.toContain('Die Überschwemmung kam.');
  });

  it('is refused when its vectors no longer have the shape they had', async () => {
    const store = openStore(':memory:');
    await store.saveModelFacts('small', { ...FACTS, dimensions: 4 });
    const embedder = await withKeptFacts(smallModel(), store);
    await expect(embedder.embed(['a'])).rejects.toThrow(/^The model "small" \(JUMELLES_EMBEDDER\) gives vectors of 8 dimensions, but those it gave before have 4: .* Set it back/);
  });
});

describe('a change of model', () => {
  it('embeds everything anew while words are found, and going back needs nothing', async () => {
    const store = openStore(':memory:');
    await store.save('test', records());
    await (await catalogueOf(store, hashEmbedder())).catalogue.settled();
    const model = smallModel();
    const changed = await catalogueOf(store, model);
    expect(changed.catalogue.vectors().done).toBe(0);
    expect(changed.catalogue.index.search({ terms: [{ term: 'pond', weight: 1 }], vector: new Float32Array(8).fill(1), limit: 5 })).toMatchObject([{ id: 'pond', cosine: null }]);
    await changed.catalogue.settled();
    expect(changed.catalogue.index.search({ terms: [{ term: 'pond', weight: 1 }], vector: new Float32Array(8).fill(0.35), limit: 5 })[0]?.cosine).toBeGreaterThan(0.3);
    const back = hashEmbedder();
    const returned = await catalogueOf(store, back);
    await returned.catalogue.settled();
    expect(back.asked).toEqual([]);
    expect(returned.catalogue.vectors().done).toBe(returned.catalogue.vectors().of);
  });

  it('goes on where it was interrupted', async () => {
    const store = openStore(':memory:');
    await store.save('test', Array.from({ length: 40 }, (_, at) => offer(`offer-${at}`, `Help of the kind ${'x'.repeat(at)}.`)));
    const first = smallModel();
    const interrupted = await catalogueOf(store, first);
    while (first.asked.length === 0) await Promise.resolve();
    await interrupted.catalogue.close();
    const { done, of } = interrupted.catalogue.vectors();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(of);
    const second = smallModel();
    const resumed = await catalogueOf(store, second);
    expect(resumed.catalogue.vectors().done).toBe(done);
    await resumed.catalogue.settled();
    expect(resumed.catalogue.vectors()).toMatchObject({ done: of, of });
    expect(new Set([...first.asked, ...second.asked]).size).toBe(first.asked.length + second.asked.length);
  });
});

it('embeds a text that stands in several records once, in one batch or in several', async () => {
  const store = openStore(':memory:');
  const same = (at: number): PreparedRecord => ({ kind: 'entry', record: { id: `same-${at}`, kind: 'offer', title: 'Ponds', text: 'Ponds hold water. Trees give shade.' }, cities: [] });
  await store.save('test', Array.from({ length: 20 }, (_, at) => same(at)));
  const model = smallModel();
  const { catalogue } = await catalogueOf(store, model);
  await catalogue.settled();
  expect(catalogue.vectors().done).toBe(catalogue.vectors().of);
  expect(new Set(model.asked).size).toBe(model.asked.length);
});

describe('a model out of reach', () => {
  it('is told once, leaves words to be found, and is taken up again by itself when it is back', async () => {
    const store = openStore(':memory:');
    await store.save('test', records());
    const model = smallModel();
    model.down = true;
    const { catalogue, errors } = await catalogueOf(store, model, 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(errors).toEqual([new UserFacingError('internal', 'The server is down.')]);
    expect(catalogue.vectors()).toMatchObject({ done: 0, dimensions: null, problem: 'The server is down.' });
    expect(catalogue.index.search({ terms: [{ term: 'pond', weight: 1 }], vector: new Float32Array(8), limit: 5 }).map(({ id }) => id)).toEqual(['pond']);
    model.down = false;
    await vi.waitFor(() => expect(catalogue.vectors()).toMatchObject({ done: catalogue.vectors().of, dimensions: 8, problem: null }), { timeout: 5000 });
    await catalogue.close();
  });

  it('is asked no more once the catalogue is closed', async () => {
    const store = openStore(':memory:');
    await store.save('test', records());
    const model = smallModel();
    model.down = true;
    const { catalogue } = await catalogueOf(store, model, 5);
    await catalogue.settled();
    await catalogue.close();
    model.down = false;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect([model.measured, model.asked]).toEqual([0, []]);
  });
});

it('says that vectors are off when there is no model', async () => {
  const store = openStore(':memory:');
  await store.save('test', records());
  const catalogue = new Catalogue(store, SMALL_LEXICON, null, (error) => expect.unreachable(String(error)));
  await catalogue.load();
  expect(catalogue.vectors()).toEqual({ done: 0, of: 0, model: null, dimensions: null, problem: null });
});
