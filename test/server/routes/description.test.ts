import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleServer } from '../sample-server';

const { app } = await sampleServer();
const operation = z.object({
  summary: z.string().min(10),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().optional() })).default([]),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.object({ description: z.string().min(3) })),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
const description = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.literal('Jumelles'), version: z.string().min(1) }),
  paths: z.record(z.string().startsWith('/api/'), z.record(z.enum(['get', 'post']), operation).or(z.partialRecord(z.enum(['get', 'post']), operation))),
  components: z.object({ schemas: z.record(z.string(), z.unknown()), securitySchemes: z.record(z.string(), z.unknown()) }),
});

const text = await (await app.request('/openapi.json')).text();
const document = description.parse(JSON.parse(text));
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, call]) => ({ path, method, call })));

it('lists every call that the app answers, and no other', () => {
  const described = operations.map(({ path, method }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  const answered = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/')).map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual([...new Set(answered)].sort());
  expect(described).toHaveLength(12);
});

it('refers only to schemas and security schemes that it holds', () => {
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((reference) => !known.includes(reference))).toEqual([]);
  const guards = operations.flatMap(({ call }) => (call?.security ?? []).flatMap((entry) => Object.keys(entry)));
  expect([...new Set(guards)]).toEqual(Object.keys(document.components.securitySchemes));
});

it.each(operations.map(({ path, method, call }) => [`${method} ${path}`, path, call] as const))('tells the parts of its path, its answer and its failures: %s', (_name, path, call) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  expect(call?.parameters.filter((parameter) => parameter.in === 'path').map(({ name, required }) => [name, required])).toEqual(inPath.map((name) => [name, true]));
  expect(Object.keys(call?.responses ?? {})).toContain('200');
});

it('is shown by a page whose files name no foreign address to load from', async () => {
  const page = await (await app.request('/docs')).text();
  const [script, style] = [await (await app.request('/docs/start.js')).text(), await (await app.request('/docs/swagger-ui.css')).text()];
  for (const part of [page, script]) expect(part).not.toMatch(/(?:https?:)?\/\/[\w-]+\./);
  expect(script).toContain("url: '/openapi.json'");
  expect(script).toContain('validatorUrl: null'); // Swagger UI would else ask its maker's server
  expect(style).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
});
