import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from '../../../shared/client/call';
import { CallFailure } from '../../../shared/client/failure';
import type { Failure } from '../../../shared/client/failure';

const schema = z.object({ answer: z.number() });
const json = (response: ServerResponse, status: number, value: unknown, headers = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

const answers: Record<string, (response: ServerResponse) => unknown> = {
  '/good': (response) => json(response, 200, { answer: 42 }, { etag: '"v1"' }),
  '/unchanged': (response) => response.writeHead(304, { etag: '"v1"' }).end(),
  '/refused': (response) => json(response, 422, { error: { code: 'unknown-city', message: 'no city called Atlantis' } }),
  '/broken-gateway': (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  '/other-server': (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  '/login-page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<form>Sign in</form>'),
  '/elsewhere': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/other-shape': (response) => json(response, 200, { answer: 'many' }),
  '/cut-off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '50' }).write('{"ans');
    setTimeout(() => response.destroy(), 20);
  },
  '/silent': () => {},
};

const server = createServer((request, response) => answers[request.url ?? '']?.(response));
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the test server is not listening on a port');
  address = `http://127.0.0.1:${bound.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function failure(run: Promise<unknown>): Promise<Failure> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CallFailure) return error.failure;
  throw new Error(`expected a CallFailure, got ${String(error)}`);
}

it('gives the validated answer with its version', async () => {
  expect(await call(address, '/good', schema)).toEqual({ value: { answer: 42 }, etag: '"v1"' });
});

it('gives no value when the named version still holds', async () => {
  expect(await call(address, '/unchanged', schema, { etag: '"v1"' })).toEqual({ value: null, etag: '"v1"' });
});

describe('every way to get no answer', () => {
  it.each<[string, string, Partial<Failure>]>([
    ['the server’s own refusal, with its sentence', '/refused', { kind: 'refused', status: 422, message: 'no city called Atlantis' }],
    ['a refusal without a reason', '/broken-gateway', { kind: 'refused', status: 502 }],
    ['another server that does not know the call', '/other-server', { kind: 'wrong-address', status: 404 }],
    ['a page where an answer should be', '/login-page', { kind: 'wrong-address' }],
    ['an answer of another shape, with the field', '/other-shape', { kind: 'unreadable', message: expect.stringContaining('answer:') }],
    ['a redirection', '/elsewhere', { kind: 'offline' }],
    ['a connection that breaks off', '/cut-off', { kind: 'offline' }],
    ['silence', '/silent', { kind: 'timeout' }],
  ])('%s', async (_name, path, expected) => {
    expect(await failure(call(address, path, schema, { timeout: path === '/silent' ? 60 : 5_000 }))).toMatchObject({ ...expected, server: address });
  });

  it('nobody listening', async () => {
    expect(await failure(call('http://127.0.0.1:1', '/good', schema))).toEqual({ kind: 'offline', server: 'http://127.0.0.1:1' });
  });
});

it('throws the signal’s own reason when aborted, not a failure', async () => {
  const controller = new AbortController();
  const running = call(address, '/silent', schema, { signal: controller.signal });
  controller.abort(new Error('a newer one started'));
  await expect(running).rejects.toThrow('a newer one started');
});
