import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { createApp } from '../../server/app';
import { UserFacingError } from '../../server/errors';
import { loadGazetteer, type Gazetteer } from '../../server/gazetteer/gazetteer';
import { importStream } from '../../server/import/import-stream';
import type { Matcher } from '../../server/matching/port';
import type { AppDeps } from '../../server/routes/app-deps';
import { openStore, type SqliteStore } from '../../server/store/sqlite-store';
import type { Understood } from '../../shared/contract/understand';

let gazetteer: Gazetteer | null = null;

/** The real gazetteer, loaded once a test file. */
export function sampleGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer();
  return gazetteer;
}

/** Text as the byte stream of a file. */
export function bytesOf(text: string): AsyncIterable<Uint8Array> {
  return Readable.from([Buffer.from(text)]);
}

/** Records as JSON Lines. */
export function jsonl(...records: unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

export const SAMPLE_RECORDS = [
  { id: 'compost-milan', kind: 'practice', title: 'Kitchen waste collected door to door', done: 'Every household separates its kitchen waste.', city: { name: 'Milan', country: 'Italy' }, themes: ['infrastructure-services'], year: 2014, source: { title: 'A report', licence: 'CC BY 4.0' } },
  { id: 'quelimane-milan', kind: 'case', title: 'Composting passed on to Quelimane', text: 'Market waste becomes compost.', cities: [{ name: 'Milan', country: 'IT', role: 'did' }, { name: 'Quelimane', country: 'Moçambique', role: 'learned' }], years: '2018-2020' },
  { id: 'beira-drains', kind: 'need', title: 'Blocked drains', problem: 'Drains overflow in every rainy season.', city: { name: 'Beira', country: 'MZ' } },
  { id: 'open-late', kind: 'scheme', title: 'A twinning grant', text: 'Pays visits.', status: 'open', cutoffs: [{ date: '2027-03-01' }], lastVerified: '2026-11-01', home: { countries: ['IT'], groups: [] }, partner: { countries: ['MZ'], groups: [] } },
  { id: 'open-soon', kind: 'scheme', title: 'Exchange of staff', text: 'Pays travel.', status: 'open', cutoffs: [{ date: '2026-10-01' }, { date: '2026-12-15' }], lastVerified: '2026-11-01', themes: ['health'] },
  { id: 'past-call', kind: 'scheme', title: 'Call of 2014', text: 'Paid projects.', status: 'open', cutoffs: [{ date: '2014-05-01' }] },
  { id: 'old-programme', kind: 'scheme', title: 'Programme of 2001', text: 'Paid networks.', status: 'historic' },
  { id: 'milan-quelimane', kind: 'link', a: { name: 'Milan', country: 'IT' }, b: { name: 'Quelimane', country: 'MZ' }, status: 'active' },
  { id: 'milan-facts', kind: 'city', city: { name: 'Milan', country: 'IT' }, facts: { setting: 'inland', population: 1_400_000 }, loadLimit: 30 },
];

const UNDERSTOOD: Understood = { language: 'en', problem: true, themes: [], subthemes: [], sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1, score: 0 })), processFocus: [], modalities: [], parties: [], places: [] };

/** A matcher that only answers in the right shape; it fails where a real one does. */
export const plainMatcher: Matcher = {
  ready: async () => undefined,
  understand: async () => UNDERSTOOD,
  match: async ({ home, problem }) => {
    if (problem.text.includes('bug')) throw new TypeError(`cannot read: ${problem.text}`);
    if (problem.text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 500).unref());
    const found = home === undefined ? null : sampleGazetteer().resolve(home);
    if (home !== undefined && !found) throw new UserFacingError('unknown-city', 'The home city is not known.');
    return { understood: UNDERSTOOD, home: null, direction: 'answers', cautions: [], partners: [], cases: [], schemes: [], vectors: 'off', dataVersion: 'x', tookMs: 1 };
  },
};

/** The app on an in-memory database that holds the sample records, with a token and the lines it has logged. */
export async function sampleServer(changes: Partial<AppDeps> = {}): Promise<{ app: OpenAPIHono; store: SqliteStore; token: string; logged: unknown[] }> {
  const store = openStore(':memory:');
  await importStream({ format: { name: 'JSON Lines', kind: 'jsonl' }, bytes: bytesOf(jsonl(...SAMPLE_RECORDS)), store, gazetteer: sampleGazetteer(), dataset: 'sample' });
  const logged: unknown[] = [];
  const write = (...line: unknown[]) => void logged.push(line);
  const app = createApp({
    store,
    gazetteer: sampleGazetteer(),
    matcher: plainMatcher,
    log: { info: write, warn: write, error: write },
    today: () => '2026-11-22',
    version: '0.0.0',
    vectors: () => ({ done: 0, of: 3 }),
    pageFolder: null,
    allowedHosts: ['localhost', '127.0.0.1'],
    clientAddress: () => '127.0.0.1',
    timeoutMs: 200,
    ...changes,
  });
  return { app, store, token: await store.renewToken(), logged };
}
