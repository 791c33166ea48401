import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { matchRequest, matchResponse } from '../../shared/contract/match';
import { understandRequest, understood } from '../../shared/contract/understand';
import { answer, failures } from './answers';
import type { AppDeps } from './app-deps';
import { jsonOnly } from './json-only';

const understandRoute = createRoute({
  method: 'post',
  path: '/api/understand',
  summary: 'What a text is about: themes, process focus, goals, places, each with the words that triggered it',
  middleware: jsonOnly(),
  request: { body: { required: true, content: { 'application/json': { schema: understandRequest } } } },
  responses: { 200: answer(understood, 'What the text is about'), ...failures(400, 413, 415, 504) },
});

const matchRoute = createRoute({
  method: 'post',
  path: '/api/match',
  summary: 'Partner cities, cases and schemes for a problem, ranked with reasons and sources',
  middleware: jsonOnly(),
  request: { body: { required: true, content: { 'application/json': { schema: matchRequest } } } },
  responses: { 200: answer(matchResponse, 'Ranked partners, cases and schemes'), ...failures(400, 413, 415, 422, 504) },
});

/** `POST /api/understand` and `POST /api/match`. */
export function matchingRoutes(app: OpenAPIHono, { matcher }: Pick<AppDeps, 'matcher'>): void {
  app.openapi(understandRoute, async (c) => c.json(await matcher.understand(c.req.valid('json')), 200));
  app.openapi(matchRoute, async (c) => c.json(await matcher.match(c.req.valid('json')), 200));
}
