import { describe, expect, it } from 'vitest';
import { jsonl, sampleServer } from '../sample-server';

const { app, token } = await sampleServer();
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const json = { 'content-type': 'application/json' };
const problem = JSON.stringify({ problem: { text: 'Drains overflow in the rainy season' } });

describe('the headers', () => {
  it.each<[name: string, path: string, init: RequestInit]>([
    ['an answer', '/api/health', {}],
    ['a ranking', '/api/match', { method: 'POST', body: problem, headers: json }],
    ['a failure', '/api/entries/nothing', {}],
    ['a refusal', '/api/health', { headers: { origin: 'https://elsewhere.example' } }],
    ['the docs', '/docs', {}],
    ['the description', '/openapi.json', {}],
    ['an export', '/api/export', {}],
  ])('keep a browser from loading, framing and guessing anything: %s', async (_name, path, init) => {
    const { headers } = await app.request(path, init);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect([headers.get('x-frame-options'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['DENY', 'nosniff', 'no-referrer']);
  });
});

describe('another origin', () => {
  it.each(['https://elsewhere.example', 'null', 'http://localhost:9999', 'https://localhost', 'chrome-extension://abc.evil.example', 'chrome-extension://abc/page', `${EXTENSION}.example`, 'moz-extension://'])('may neither ask beforehand, nor read, nor import: %s', async (origin) => {
    for (const [path, init] of [
      ['/api/match', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }],
      ['/api/match', { method: 'POST', body: problem, headers: { ...json, origin } }],
      ['/api/import/ndjson', { method: 'POST', body: jsonl({ id: 'x', kind: 'offer', title: 'X', text: 'X.' }), headers: { authorization: `Bearer ${token}`, origin } }],
    ] as const) {
      const response = await app.request(path, init);
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    }
    expect((await app.request('/api/entries/x')).status).toBe(404);
  });

  it('lets the extension read failures as well as answers, and the tag of the names', async () => {
    for (const path of ['/api/entries/nothing', '/api/nope', '/api/lookup']) {
      const { headers } = await app.request(path, { headers: { origin: EXTENSION } });
      expect([path, headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')]).toEqual([path, EXTENSION, 'ETag']);
      expect(headers.get('vary')).toContain('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('the host name', () => {
  it.each<[host: string, status: number]>([
    ['localhost', 200],
    ['LOCALHOST:8787', 200],
    ['127.0.0.1:8787', 200],
    ['localhost.example', 403],
    ['127.0.0.1.example:8787', 403],
    ['localhost:8787.example', 403],
    ['', 403],
  ])('answers only to this machine’s own: %s', async (host, status) => {
    expect((await app.request('/api/health', { headers: { host } })).status).toBe(status);
  });

  it('is any at all when the server was opened to other machines', async () => {
    const { app: open } = await sampleServer({ allowedHosts: null });
    expect((await open.request('/api/health', { headers: { host: 'jumelles.city.example' } })).status).toBe(200);
  });
});

describe('the admin token', () => {
  const body = jsonl({ id: 'with-token', kind: 'offer', title: 'Help', text: 'We help.' });

  it.each<[name: string, authorization: string, status: number]>([
    ['without its scheme', token, 401],
    ['as Basic', `Basic ${token}`, 401],
    ['cut short', `Bearer ${token.slice(0, -1)}`, 401],
    ['made longer', `Bearer ${token}x`, 401],
    ['whole, the scheme in small letters', `bearer ${token}`, 200],
  ])('opens the import only when it is whole: %s', async (_name, authorization, status) => {
    const response = await app.request('/api/import/ndjson', { method: 'POST', body, headers: { authorization } });
    expect(response.status).toBe(status);
    if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect((await app.request('/api/entries/with-token')).status).toBe(status === 200 ? 200 : 404);
  });

  it('is refused once a newer one was made', async () => {
    const { app: own, store, token: old } = await sampleServer();
    const newer = await store.renewToken();
    const ask = async (value: string) => (await own.request('/api/import/ndjson', { method: 'POST', body, headers: { authorization: `Bearer ${value}` } })).status;
    expect([await ask(old), await ask(newer)]).toEqual([401, 200]);
  });
});

it('tells the server at once that an import over HTTP has changed something, also when it ended badly', async () => {
  let told = 0;
  const { app: own, token: admin } = await sampleServer({ onImported: () => told++ });
  const send = (content: string) => own.request('/api/import/ndjson', { method: 'POST', body: content, headers: { authorization: `Bearer ${admin}` } });
  expect((await send(jsonl({ id: 'n', kind: 'offer', title: 'N', text: 'N.' }))).status).toBe(200);
  expect((await send('nonsense\n'.repeat(1500))).status).toBe(400);
  expect(told).toBe(2);
  expect((await send(jsonl({ id: 'n', kind: 'offer', title: 'N', text: 'N.' }))).status).toBe(200); // and the next one is not kept waiting
});
