import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { importReport } from '../../shared/contract/directory';
import { UserFacingError } from '../errors';
import { importFile } from '../import/import-file';
import { datasetOf, FORMAT_NAMES, formatOf } from '../import/read-format';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';
import { tokenGuard } from './token-guard';

/** The largest import over HTTP; larger files go through the command line. */
export const MAX_IMPORT_BYTES = 200 * 1024 * 1024;

/** `POST /api/import/:format`: the body is laid down in a temporary file, checked to its end and then kept in batches, so that one which breaks off or is something else changes nothing. One import at a time. */
export function importRoutes(app: OpenAPIHono, deps: Pick<AppDeps, 'store' | 'gazetteer' | 'onImported'>): void {
  const importRoute = createRoute({
    method: 'post',
    path: '/api/import/{format}',
    summary: `Imports records (admin token): ${FORMAT_NAMES.join(', ')}`,
    security: [{ adminToken: [] }],
    middleware: tokenGuard(deps),
    request: {
      params: z.object({ format: z.string() }),
      query: z.object({ map: z.string().optional().describe('name of a shipped column map, such as cdp-water'), dataset: z.string().regex(/^[\w][\w.-]{0,59}$/, 'letters, digits and . _ - only').optional() }),
      body: { content: { 'application/x-ndjson': { schema: z.string() }, 'text/csv': { schema: z.string() }, 'application/xml': { schema: z.string() } } },
    },
    responses: { 200: answer(importReport, 'What was taken, and what was not and why'), ...failures(400, 401, 413, 415, 503) },
  });
  let underWay = false;
  app.openapi(importRoute, async (c) => {
    const { map, dataset } = c.req.valid('query');
    const format = formatOf(c.req.valid('param').format, map);
    if (Number(c.req.header('content-length') ?? 0) > MAX_IMPORT_BYTES) throw tooLarge();
    const { body } = c.req.raw;
    if (!body) throw new UserFacingError('bad-request', 'The import has no body.');
    if (underWay) throw new UserFacingError('busy', 'Another import is under way; try again when it has ended.');
    underWay = true;
    try {
      const file = await laidDown(limited(body));
      try {
        return c.json(await importFile({ file, name: 'The upload', once: true, format, dataset: dataset ?? datasetOf(format), store: deps.store, gazetteer: deps.gazetteer }), 200);
      } finally {
        await rm(dirname(file), { recursive: true, force: true });
      }
    } finally {
      underWay = false;
      deps.onImported?.();
    }
  });
}

/** Writes bytes to a file in a new temporary folder; nothing stays when they break off. */
async function laidDown(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jumelles-import-'));
  try {
    await pipeline(bytes, createWriteStream(join(folder, 'upload')));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return join(folder, 'upload');
}

async function* limited(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > MAX_IMPORT_BYTES) throw tooLarge();
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function tooLarge(): UserFacingError {
  return new UserFacingError('too-large', `An import over HTTP may have ${MAX_IMPORT_BYTES / 1024 / 1024} MB at most; use "npx jumelles import" for larger files.`);
}
