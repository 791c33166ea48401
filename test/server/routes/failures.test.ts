import { describe, expect, it } from 'vitest';
import { apiError } from '../../../shared/contract/error';
import { jsonl, sampleServer } from '../sample-server';

const { app, token, logged } = await sampleServer();

type Call = [path: string, init?: RequestInit & { duplex?: 'half' }];
const get = (path: string, headers: Record<string, string> = {}): Call => [path, { headers }];
const post = (path: string, body: string, headers: Record<string, string> = {}): Call => [path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }];
const match = (value: unknown): Call => post('/api/match', JSON.stringify(value));
const endless = (): ReadableStream<Uint8Array> => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) });
const chunked: Call = ['/api/match', { method: 'POST', body: endless(), duplex: 'half', headers: { 'content-type': 'application/json' } }];
const admin = { authorization: `Bearer ${token}` };
const problem = { text: 'Drains overflow in the rainy season' };

describe('every way to fail', () => {
  it.each<[name: string, call: Call, status: number, code: string, says: string]>([
    ['unknown call', get('/api/nope'), 404, 'not-found', '/docs'],
    ['unknown page', get('/nope'), 404, 'not-found', 'page'],
    ['page that is not built', get('/'), 404, 'not-found', 'npm start'],
    ['wrong method', get('/api/match'), 405, 'method-not-allowed', 'POST'],
    ['wrong method on a call with an id', ['/api/entries/beira-drains', { method: 'DELETE' }], 405, 'method-not-allowed', 'GET'],
    ['malformed JSON', post('/api/match', '{oops'), 400, 'bad-request', 'JSON'],
    ['no body', post('/api/match', ''), 400, 'bad-request', 'JSON'],
    ['a form instead of JSON', post('/api/match', 'text=x', { 'content-type': 'text/plain' }), 415, 'unsupported-format', 'application/json'],
    ['body too large', match({ problem: { text: 'x'.repeat(300_000) } }), 413, 'too-large', '256 KB'],
    ['endless body', chunked, 413, 'too-large', '256 KB'],
    ['no problem', match({}), 400, 'bad-request', 'problem'],
    ['problem of two letters', match({ problem: { text: ' ab ' } }), 400, 'bad-request', 'problem.text'],
    ['problem that is too long', match({ problem: { text: 'x'.repeat(20_001) } }), 400, 'bad-request', 'problem.text'],
    ['unknown theme', match({ problem, themes: ['water'] }), 400, 'bad-request', 'themes[0]'],
    ['home without a country', match({ problem, home: { name: 'Beira' } }), 400, 'bad-request', 'home.country'],
    ['limit out of bounds', match({ problem, limit: 1000 }), 400, 'bad-request', 'limit'],
    ['unknown home city', match({ problem, home: { name: 'Nowhereville', country: 'MZ' } }), 422, 'unknown-city', 'home'],
    ['answer that takes too long', match({ problem: { text: 'a slow one' } }), 504, 'timeout', 'too long'],
    ['bug', match({ problem: { text: 'a bug of ours' } }), 500, 'internal', 'log'],
    ['text to understand is missing', post('/api/understand', '{}'), 400, 'bad-request', 'text'],
    ['type-ahead without a letter', get('/api/cities?q='), 400, 'bad-request', 'q'],
    ['city id that is no number', get('/api/cities/beira'), 400, 'bad-request', 'id'],
    ['unknown city id', get('/api/cities/999999999'), 404, 'not-found', '999999999'],
    ['unknown entry', get('/api/entries/nothing'), 404, 'not-found', 'nothing'],
    ['unknown scheme', get('/api/schemes/nothing'), 404, 'not-found', 'nothing'],
    ['unknown scheme status', get('/api/schemes?status=maybe'), 400, 'bad-request', 'status'],
    ['import without a token', post('/api/import/ndjson', '{}'), 401, 'unauthorised', 'npx jumelles token'],
    ['import with a wrong token', post('/api/import/ndjson', '{}', { authorization: 'Bearer jml_wrong' }), 401, 'unauthorised', 'not valid'],
    ['import of an unknown format', post('/api/import/xls', '{}', admin), 415, 'unsupported-format', 'cdp-water'],
    ['CSV import without a map', post('/api/import/csv', 'a,b', admin), 400, 'bad-request', 'map'],
    ['CSV import with an unknown map', post('/api/import/csv?map=mine', 'a,b', admin), 400, 'bad-request', 'mine'],
    ['CSV import with another header', post('/api/import/cdp-water', 'a,b\n1,2\n', admin), 400, 'bad-request', 'Risk description'],
    ['import that says it is too large', post('/api/import/ndjson', '{}', { ...admin, 'content-length': '300000000' }), 413, 'too-large', '200 MB'],
    ['import of nonsense', post('/api/import/ndjson', 'nonsense\n'.repeat(2000), admin), 400, 'bad-request', '1,000 records'],
    ['another site', get('/api/health', { origin: 'https://elsewhere.example' }), 403, 'forbidden', 'elsewhere.example'],
    ['a page without an origin of its own', get('/api/health', { origin: 'null' }), 403, 'forbidden', 'null'],
    ['another host name (DNS rebinding)', get('/api/health', { host: 'rebound.example:8787' }), 403, 'forbidden', 'rebound.example'],
  ])('%s', async (_name, [path, init], status, code, says) => {
    const response = await app.request(path, init);
    const body = apiError.strict().parse(await response.json());
    expect([response.status, body.error.code]).toEqual([status, code]);
    expect(body.error.message).toContain(says);
    expect(body.error.message).toMatch(/^[A-Z].*\.$/s);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('refuses an export from another machine, and from behind a proxy, without the token', async () => {
    const { app: remote, token: own } = await sampleServer({ clientAddress: () => '203.0.113.5' });
    expect((await remote.request('/api/export')).status).toBe(401);
    expect((await remote.request('/api/export', { headers: { authorization: `Bearer ${own}` } })).status).toBe(200);
    expect((await app.request('/api/export', { headers: { 'x-forwarded-for': '203.0.113.5' } })).status).toBe(401);
  });

  it('says busy to a second import while one is under way', async () => {
    let finish = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        finish = () => {
          controller.enqueue(Buffer.from(jsonl({ id: 'held', kind: 'offer', title: 'Held', text: 'Held back.' })));
          controller.close();
        };
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: admin };
    const first = app.request('/api/import/ndjson', init);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await app.request(...post('/api/import/ndjson', '{}', admin));
    expect(second.status).toBe(503);
    finish();
    expect((await first).status).toBe(200);
  });
});

describe('the log', () => {
  it('never holds a problem’s text, not even that of a bug, nor what was searched', async () => {
    await app.request(...match({ problem: { text: 'a bug in the marshland quarter' } }));
    await app.request('/api/cities?q=Quelimane');
    await app.request('/api/the-marshland-quarter');
    const text = JSON.stringify(logged);
    expect(text).not.toMatch(/marshland|Quelimane/);
    expect(text).toContain('"path":"/api/match","status":500');
  });
});
