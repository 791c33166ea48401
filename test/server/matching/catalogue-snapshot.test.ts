import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../../server/matching/catalogue';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore, type SqliteStore } from '../../../server/store/sqlite-store';
import { analyse } from '../../../shared/text/analyse';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const offer = (id: string, text: string): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'offer', title: 'Help', text }, cities: [] });
const scheme = (id: string, text: string): PreparedRecord => ({ kind: 'scheme', record: { id, kind: 'scheme', title: 'Grant', text, status: 'open' } });

let folder: string;
let store: SqliteStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jumelles-catalogue-'));
  store = openStore(folder);
  await store.save('test', [offer('pond', 'Ponds hold the flood. Trees give shade.'), offer('bus', 'Buses come every hour.'), scheme('grant', 'Pays for ponds.')]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'index.snapshot');

async function started(program = 'this program', embedder = hashEmbedder()) {
  const notes: string[] = [];
  let read = 0;
  const watched = new Proxy(store, {
    get(target, name) {
      if (name === 'allEntries') read++;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const catalogue = new Catalogue(watched, SMALL_LEXICON, embedder, (error) => expect.unreachable(String(error)), { snapshot: { file: file(), program }, onNote: (note) => notes.push(note) });
  await catalogue.load();
  return { catalogue, notes, embedder, rebuilt: read > 0 };
}

async function once(): Promise<void> {
  const { catalogue } = await started();
  await catalogue.settled();
  await catalogue.close();
}

async function answers(catalogue: Catalogue) {
  await catalogue.settled();
  const [vector] = await hashEmbedder().embed(['Ponds hold the flood.']);
  const terms = analyse('ponds trees buses shade pays', 'en').map(({ term }) => ({ term, weight: 1 }));
  const kinds = (['offer', 'scheme'] as const).map((kind) => catalogue.index.ids().filter((id) => catalogue.ofKinds((each) => each === kind).has(catalogue.index.numberOf(id) ?? -1)).sort());
  return { hits: catalogue.index.search({ terms, vector, limit: 10 }), topics: ['pond', 'bus', 'tree'].map((id) => [...catalogue.topics.of(id)]), kinds, vectors: catalogue.index.vectorsReady() };
}

/** The same as an index that was never kept. */
async function builtAnew() {
  const catalogue = new Catalogue(store, SMALL_LEXICON, hashEmbedder(), (error) => expect.unreachable(String(error)));
  await catalogue.load();
  return answers(catalogue);
}

describe('the snapshot of the index', () => {
  it('is written after loading and when closing, and spares the next start the reading of every text', async () => {
    await once();
    const { catalogue, notes, rebuilt } = await started();
    expect({ rebuilt, notes }).toEqual({ rebuilt: false, notes: [] });
    expect(await answers(catalogue)).toEqual(await builtAnew());
  });

  it('is brought up to date with what was added, changed and deleted since', async () => {
    await once();
    await store.save('test', [offer('tree', 'Trees give shade and flood less.'), offer('pond', 'Ponds are buses now.')]);
    await store.removeOthers('test', new Set(['pond', 'tree', 'grant']));
    const { catalogue, rebuilt } = await started();
    expect(rebuilt).toBe(false);
    expect(await answers(catalogue)).toEqual(await builtAnew());
    await catalogue.close();
    const third = await started();
    expect(third.rebuilt).toBe(false);
    expect(await answers(third.catalogue)).toEqual(await builtAnew());
  });

  it('takes the vectors that were made after it was written', async () => {
    const first = await started();
    const early = readFileSync(file());
    await first.catalogue.settled();
    writeFileSync(file(), early); // as if the server had been killed
    const { catalogue, rebuilt, embedder } = await started();
    expect(rebuilt).toBe(false);
    expect(await answers(catalogue)).toEqual(await builtAnew());
    expect(embedder.asked.filter((text) => text.includes('Ponds hold'))).toEqual([]);
  });

  it.each([
    ['of another program', async () => 'another program', 'another version'],
    ['of another database', async () => {
      await store.setMeta('index-snapshot', 'another');
      return 'this program';
    }, 'another database'],
    ['cut off', async () => {
      writeFileSync(file(), readFileSync(file()).subarray(0, 300));
      return 'this program';
    }, 'not used'],
    ['a foreign file', async () => {
      writeFileSync(file(), 'hello');
      return 'this program';
    }, 'not used'],
  ])('%s is not used, which the log tells, and the index is built anew', async (_name, spoil, why) => {
    await once();
    const { catalogue, notes, rebuilt } = await started(await spoil());
    expect(rebuilt).toBe(true);
    expect(notes).toEqual([expect.stringContaining(why)]);
    expect(await answers(catalogue)).toEqual(await builtAnew());
  });

  it('never keeps the server from starting, whatever is done to its bytes', async () => {
    await once();
    const whole = readFileSync(file());
    const right = await builtAnew();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        writeFileSync(file(), bytes.subarray(0, length));
        const { catalogue } = await started();
        expect(await answers(catalogue)).toEqual(right);
      }),
      { numRuns: 60 },
    );
  });

  it('that cannot be written costs the next start its time, and the log tells', async () => {
    rmSync(file(), { force: true });
    const notes: string[] = [];
    const catalogue = new Catalogue(store, SMALL_LEXICON, hashEmbedder(), (error) => expect.unreachable(String(error)), { snapshot: { file: join(folder, 'missing', 'index.snapshot'), program: 'p' }, onNote: (note) => notes.push(note) });
    await catalogue.load();
    expect(notes).toEqual([expect.stringContaining('could not be written')]);
    expect(existsSync(file())).toBe(false);
  });
});
