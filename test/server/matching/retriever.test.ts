import { beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../../server/matching/catalogue';
import { Retriever, type Retrieved, type Search } from '../../../server/matching/retriever';
import type { Embedder } from '../../../server/embedder/port';
import { USE_LITE } from '../../../server/embedder/use-lite-model';
import type { PreparedRecord } from '../../../server/store/port';
import { openStore } from '../../../server/store/sqlite-store';
import type { EntryRecord } from '../../../shared/contract/records';
import { analyse } from '../../../shared/text/analyse';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const entry = (id: string, text: string, changes: Partial<EntryRecord> = {}): PreparedRecord => ({ kind: 'entry', record: { id, kind: 'practice', title: 'Help', text, ...changes }, cities: [] });
const RECORDS: PreparedRecord[] = [
  entry('b-pond', 'Ponds hold the rain.', { themes: ['environment'], subthemes: ['flood-control'] }),
  entry('a-pond', 'Ponds hold the rain.', { themes: ['environment'], subthemes: ['flood-control'] }),
  entry('pond-need', 'Ponds are missing.', { kind: 'need', themes: ['security-disaster'] }),
  entry('clinic', 'Nurses visit the old.', { themes: ['health'], subthemes: ['primary-health'] }),
  { kind: 'scheme', record: { id: 'grant', kind: 'scheme', title: 'Grant', text: 'Pays for ponds.', status: 'open' } },
];
const embedder = hashEmbedder();
let retriever: Retriever;

beforeAll(async () => {
  retriever = await retrieverOf(RECORDS);
});

async function retrieverOf(records: readonly PreparedRecord[]): Promise<Retriever> {
  const store = openStore(':memory:');
  await store.save('test', records);
  const catalogue = new Catalogue(store, SMALL_LEXICON, embedder, (error) => {
    throw error;
  });
  await catalogue.load();
  await catalogue.settled();
  return new Retriever(catalogue, store);
}

const searchFor = (text: string, changes: Partial<Search> = {}): Search => ({ terms: analyse(text, 'en').map(({ term }) => ({ term, weight: 1 })), vector: null, subthemes: new Map(), direction: 'answers', topics: new Map(), ...changes });
const ids = async (search: Search) => (await retriever.entries(search)).map(({ stored }) => stored.record.id);

describe('another model’s cosines', () => {
  it('are read on the scale of the model that comes with Jumelles, for which the limits were found', async () => {
    const { floor, ceiling } = USE_LITE.facts;
    const other: Embedder = { ...hashEmbedder('other'), facts: async () => ({ dimensions: 512, scale: 127, floor: floor - 0.3, ceiling: ceiling - 0.3, multilingual: false }) };
    const store = openStore(':memory:');
    await store.save('test', RECORDS);
    const catalogue = new Catalogue(store, SMALL_LEXICON, other, (error) => {
      throw error;
    });
    await catalogue.load();
    await catalogue.settled();
    const [vector = null] = await other.embed(['nurses and the rain']);
    const search = searchFor('nurses', { vector });
    const cosineOf = (found: Retrieved[]) => found.find(({ stored }) => stored.record.id === 'clinic')?.signals.cosine ?? 0;
    const [shipped, rescaled] = [cosineOf(await retriever.entries(search)), cosineOf(await new Retriever(catalogue, store).entries(search))];
    expect(rescaled).toBeCloseTo(shipped + 0.3, 1);
  });
});

describe('retrieved entries', () => {
  it('come best first, equal ones by id', async () => {
    const found = await retriever.entries(searchFor('ponds hold rain'));
    expect(found.map(({ stored }) => stored.record.id)).toEqual(['a-pond', 'b-pond', 'pond-need']);
    expect(found[0]?.relevance).toBe(found[1]?.relevance);
    expect(found.every(({ relevance }, at) => relevance <= (found[at - 1]?.relevance ?? 1))).toBe(true);
  });

  it('are never schemes, and schemes never entries', async () => {
    expect(await ids(searchFor('ponds'))).not.toContain('grant');
    expect([...retriever.schemes(searchFor('ponds')).keys()]).toEqual(['grant']);
  });

  it('are found by meaning, too, when a vector is given', async () => {
    const [vector = null] = await embedder.embed(['nurses visit the old']);
    expect(await ids(searchFor('midwives', { vector: null }))).toEqual([]);
    expect((await ids(searchFor('midwives', { vector })))[0]).toBe('clinic');
  });

  it('that are about the problem’s sub-theme come before others of the same words', async () => {
    expect((await ids(searchFor('ponds nurses', { topics: new Map([['primary-health', 1]]) })))[0]).toBe('clinic');
  });

  it('may be of chosen kinds and themes only', async () => {
    expect(await ids(searchFor('ponds', { kinds: ['need'] }))).toEqual(['pond-need']);
    expect(await ids(searchFor('ponds', { kinds: ['offer'] }))).toEqual([]);
    expect(await ids(searchFor('ponds', { themes: ['security-disaster', 'health'] }))).toEqual(['pond-need']);
  });

  it('that tell of a need are found behind any number of answers that are nearer to an offer', async () => {
    const answers = Array.from({ length: 250 }, (_, at) => entry(`answer-${at}`, 'Ponds hold the rain, ponds hold storms, ponds hold floods.', { maturity: 'result' }));
    const crowded = await retrieverOf([...answers, ...RECORDS, entry('pond-plan', 'Ponds are planned.', { maturity: 'plan' })]);
    const found = await crowded.entries(searchFor('ponds hold rain storms floods', { direction: 'needs' }));
    expect(found.map(({ stored }) => stored.record.id)).toContain('pond-need');
    expect(found.map(({ stored }) => stored.record.maturity)).not.toContain('result');
    const few = await (await retrieverOf([...RECORDS, entry('pond-plan', 'Ponds are planned.', { maturity: 'plan' })])).entries(searchFor('ponds', { direction: 'needs' }));
    expect(few.map(({ stored }) => stored.record.id).sort()).toEqual(['pond-need', 'pond-plan']);
  });

  it('carry the signals they were judged by', async () => {
    const [best] = await retriever.entries(searchFor('ponds', { topics: new Map([['flood-control', 1]]) }));
    expect(best?.signals).toEqual({ lexical: expect.any(Number), cosine: null, agreement: 1 });
    expect(best?.signals.lexical).toBeGreaterThan(0);
  });
});
