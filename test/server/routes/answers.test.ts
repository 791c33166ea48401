import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citiesResponse, cityProfile, entryWithCities, importReport, lookupResponse, schemeDetail, schemesResponse } from '../../../shared/contract/directory';
import { health } from '../../../shared/contract/health';
import { matchResponse } from '../../../shared/contract/match';
import { understood } from '../../../shared/contract/understand';
import { jsonl, SAMPLE_RECORDS, sampleServer } from '../sample-server';

const { app, store, token } = await sampleServer();
const MILAN = 3_173_435;
const problem = { text: 'Drains overflow in the rainy season' };

async function json<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
  const response = await app.request(path, init);
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

const posted = (value: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });

describe('the answers', () => {
  it('count what there is in the database', async () => {
    expect(await json(health, '/api/health')).toMatchObject({ status: 'ok', counts: { cities: 3, entries: 3, schemes: 4, links: 1 }, vectors: { done: 0, of: 3 } });
  });

  it('pass a problem on to the matcher, with its home city', async () => {
    expect(await json(understood, '/api/understand', posted(problem))).toMatchObject({ language: 'en' });
    expect(await json(matchResponse, '/api/match', posted({ problem, home: { name: 'Beira', country: 'MZ' } }))).toMatchObject({ partners: [] });
  });

  it('find a city by the first letters of its name', async () => {
    const { cities } = await json(citiesResponse, '/api/cities?q=queli&limit=3');
    expect(cities[0]).toEqual({ id: 1_028_434, name: 'Quelimane', country: 'MZ', countryName: 'Mozambique', population: expect.any(Number), lat: expect.any(Number), lon: expect.any(Number) });
  });

  it('find a city that only an import knows, and show its profile', async () => {
    const { app: own, token: admin } = await sampleServer();
    expect(await (await own.request('/api/cities?q=zzyx')).json()).toEqual({ cities: [] });
    const record = { id: 'z', kind: 'need', title: 'Dust', text: 'Dust everywhere.', city: { name: 'Zzyxville', country: 'MZ', lat: -19, lon: 34 } };
    const imported = await own.request('/api/import/ndjson', { method: 'POST', body: jsonl(record), headers: { authorization: `Bearer ${admin}` } });
    expect(importReport.parse(await imported.json())).toMatchObject({ added: 1 });
    const found = citiesResponse.parse(await (await own.request('/api/cities?q=zzyx')).json());
    expect(found.cities).toMatchObject([{ name: 'Zzyxville', country: 'MZ' }]);
    const profile = cityProfile.parse(await (await own.request(`/api/cities/${found.cities[0]?.id}`)).json());
    expect(profile).toMatchObject({ entries: [{ id: 'z' }], facts: { income: 'low', languages: ['por'] } });
  });

  it('show a city with its entries, its links, and its own word above the gazetteer’s', async () => {
    const profile = await json(cityProfile, `/api/cities/${MILAN}`);
    expect(profile.city).toMatchObject({ name: 'Milan', country: 'IT' });
    expect(profile.entries.map(({ id }) => id)).toEqual(['compost-milan', 'quelimane-milan']);
    expect(profile.links).toMatchObject([{ link: { id: 'milan-quelimane' }, with: { name: 'Quelimane' } }]);
    expect(profile.facts).toMatchObject({ population: 1_400_000, setting: 'inland', income: 'high' });
  });

  it('say where each known fact of a city is from, and no source of what is not known', async () => {
    const { factSources } = await json(cityProfile, `/api/cities/${MILAN}`);
    const from = (fact: string) => factSources.find((source) => source.fact === fact);
    expect(from('income')).toEqual({ fact: 'income', source: expect.stringContaining('World Bank'), year: 2018 });
    expect(from('population')).toEqual({ fact: 'population', source: 'the city’s own record', year: null });
    expect(from('role')?.source).toContain('GeoNames');
    const bogota = await json(cityProfile, '/api/cities/3688689');
    expect([bogota.facts.climate, bogota.factSources.some(({ fact }) => fact === 'climate')]).toEqual([null, false]);
  });

  it.each<[query: string, ids: string[]]>([
    ['', ['open-soon', 'open-late']],
    ['?historic=yes', ['open-soon', 'open-late', 'past-call', 'old-programme']],
    ['?status=closed', ['past-call']],
    ['?theme=housing', ['open-late']], // open-soon is for health only, the other names no theme
    ['?country=mz&q=twinning', ['open-late']],
    ['?country=BR', ['open-soon']], // states no country, so it may fit
    ['?q=pays%20visits', ['open-late', 'open-soon']], // both words before one of them
    ['?q=VISIT%20abroad', ['open-late']], // any word, in any form
    ['?q=twining', ['open-late']], // a slip of the pen
    ['?q=xyzzy', []],
    ['?kind=call', []],
    ['?country=MZ&partnerCountry=IT', ['open-soon', 'open-late']], // either way round
    ['?country=MZ&partnerCountry=FR', ['open-soon']],
    ['?deadlineBefore=2026-12-31', ['open-soon']],
    ['?limit=1', ['open-soon']],
  ])('list schemes open first by next cut-off: %s', async (query, ids) => {
    const { schemes } = await json(schemesResponse, `/api/schemes${query}`);
    expect(schemes.map(({ scheme }) => scheme.id)).toEqual(ids);
  });

  it('show a scheme with its status as of today', async () => {
    expect(await json(schemeDetail, '/api/schemes/open-soon')).toMatchObject({ status: 'open', nextCutoff: '2026-12-15' });
    expect(await json(schemeDetail, '/api/schemes/past-call')).toMatchObject({ scheme: { status: 'open' }, status: 'closed', nextCutoff: null });
  });

  it('say how many closed and historic schemes would fit too', async () => {
    expect(await json(schemesResponse, '/api/schemes')).toMatchObject({ total: 2, hidden: 2 });
    expect(await json(schemesResponse, '/api/schemes?historic=yes&limit=1')).toMatchObject({ total: 4, hidden: 0, schemes: { length: 1 } });
  });

  it('check schemes for a pair of cities, whichever way round, and put those that a rule excludes last', async () => {
    const milan = MILAN;
    const nairobi = 184745;
    const beira = 1052373;
    const rules = async (pair: string) => (await json(schemesResponse, `/api/schemes?${pair}`)).schemes.map(({ scheme, eligibility }) => `${scheme.id} ${eligibility.filter(({ rule }) => rule === 'country').map(({ city, verdict }) => `${city} ${verdict}`).join(', ')}`);
    expect(await rules(`home=${milan}&partner=${beira}`)).toEqual(['open-soon home unknown, partner unknown', 'open-late home pass, partner pass']);
    expect(await rules(`home=${beira}&partner=${milan}`)).toEqual(['open-soon home unknown, partner unknown', 'open-late home pass, partner pass']);
    expect(await rules(`home=${milan}&partner=${nairobi}`)).toEqual(['open-soon home unknown, partner unknown', 'open-late home pass, partner fail']);
    expect((await json(schemeDetail, `/api/schemes/open-late?home=${milan}&partner=${nairobi}`)).eligibility.find(({ verdict }) => verdict === 'fail')?.because).toBe('Kenya is not among the countries of this scheme for the partner.');
    expect((await json(schemeDetail, '/api/schemes/open-late')).eligibility).toEqual([]);
  });

  it('show an entry with its cities in its own order', async () => {
    const { entry, cities } = await json(entryWithCities, '/api/entries/quelimane-milan');
    expect([entry.title, cities.map(({ name }) => name)]).toEqual(['Composting passed on to Quelimane', ['Milan', 'Quelimane']]);
  });

  it('list the names for lookup once, and say when nothing has changed', async () => {
    const first = await app.request('/api/lookup');
    const { items } = lookupResponse.parse(await first.json());
    expect(items.map(({ type, name }) => `${type} ${name}`).sort()).toEqual(['case Composting passed on to Quelimane', 'city Beira', 'city Milan', 'city Quelimane', 'scheme A twinning grant', 'scheme Call of 2014', 'scheme Exchange of staff', 'scheme Programme of 2001']);
    expect(items.find(({ id }) => id === 'quelimane-milan')?.sub).toBe('Milan, Quelimane · 2018-2020');
    expect(items.find(({ id }) => id === String(MILAN))?.sub).toBe('Italy · 2 entries');
    const tag = first.headers.get('etag') ?? '';
    const again = await app.request('/api/lookup', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await store.save('test', [{ kind: 'scheme', record: { id: 'new', kind: 'scheme', title: 'New', text: 'New.', status: 'unverified' } }]);
    const changed = await app.request('/api/lookup', { headers: { 'if-none-match': tag } });
    expect(lookupResponse.parse(await changed.json()).items.some(({ id }) => id === 'new')).toBe(true);
    await store.removeOthers('test', new Set());
  });

  it('export every record, and an import of the export changes nothing', async () => {
    const exported = await (await app.request('/api/export')).text();
    const ids = exported.trim().split('\n').map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
    expect(ids.sort()).toEqual(SAMPLE_RECORDS.map(({ id }) => id).sort());
    const version = await store.dataVersion();
    const report = await json(importReport, '/api/import/ndjson', { method: 'POST', body: exported, headers: { authorization: `Bearer ${token}` } });
    expect(report).toMatchObject({ read: 9, unchanged: 9, added: 0, changed: 0, failed: 0 });
    expect(await store.dataVersion()).toBe(version);
  });
});

describe('who may ask', () => {
  it.each([
    ['Chrome', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'],
    ['Firefox', 'moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc'],
  ])('lets the extension in %s read answers, after the browser has asked', async (_browser, origin) => {
    const asked = await app.request('/api/match', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-headers')]).toEqual([204, origin, 'Content-Type, Authorization, If-None-Match']);
    const answered = await app.request('/api/match', { ...posted({ problem }), headers: { 'content-type': 'application/json', origin } });
    expect([answered.status, answered.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  });

  it('gives its own page no other rights than it has', async () => {
    const response = await app.request('/api/health', { headers: { origin: 'http://localhost', host: 'localhost' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });
});

describe('the description', () => {
  it('names every call of the contract, with schemas of its own', async () => {
    const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())), components: z.object({ schemas: z.record(z.string(), z.unknown()) }) }).parse(await (await app.request('/openapi.json')).json());
    const calls = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(calls.sort()).toEqual(['get /api/cities', 'get /api/cities/{id}', 'get /api/contact-routes', 'get /api/entries/{id}', 'get /api/export', 'get /api/health', 'get /api/lookup', 'get /api/schemes', 'get /api/schemes/{id}', 'post /api/import/{format}', 'post /api/match', 'post /api/understand']);
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['MatchRequest', 'MatchResponse', 'Partner', 'Understood', 'SchemeHit', 'Error', 'Health']));
  });

  it('is readable with the server’s own files only', async () => {
    const page = await (await app.request('/docs')).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(3);
    for (const path of files) expect([path, (await app.request(path)).status]).toEqual([path, 200]);
    expect(page).not.toMatch(/<script>|style=/);
  });
});

describe('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jumelles-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is served from its folder, and hides neither missing files nor wrong methods', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>Jumelles</title>');
    const { app: own } = await sampleServer({ pageFolder: folder });
    const page = await own.request('/');
    expect([page.status, await page.text()]).toEqual([200, '<title>Jumelles</title>']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await own.request('/../package.json')).status).toBe(404);
    expect((await own.request('/api/nope')).status).toBe(404);
    expect((await own.request('/api/match')).status).toBe(405);
  });
});

it('takes an import as a stream', async () => {
  const { app: own, token: admin } = await sampleServer();
  const file = join(mkdtempSync(join(tmpdir(), 'jumelles-stream-')), 'many.jsonl');
  writeFileSync(file, jsonl(...Array.from({ length: 3000 }, (_, index) => ({ id: `m-${index}`, kind: 'offer', title: 'Offer', text: 'x'.repeat(200) }))));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for await (const chunk of createReadStream(file)) controller.enqueue(new Uint8Array(chunk));
      controller.close();
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: { authorization: `Bearer ${admin}` } };
  expect(await (await own.request('/api/import/ndjson?dataset=mine', init)).json()).toMatchObject({ read: 3000, added: 3000 });
});
