import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Jumelles API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
    <script src="/docs/swagger-ui-bundle.js" defer></script>
    <script src="/docs/start.js" defer></script>
  </head>
  <body><main id="docs"></main></body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, docExpansion: 'list', defaultModelsExpandDepth: 0 });\n`;

const FILES = { 'swagger-ui.css': 'text/css; charset=utf-8', 'swagger-ui-bundle.js': 'text/javascript; charset=utf-8' } as const;

/** `/openapi.json` made from the schemas of the contract, and `/docs` to read it, with Swagger UI's own files and nothing from elsewhere. */
export function docsRoutes(app: OpenAPIHono, version: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'adminToken', { type: 'http', scheme: 'bearer', description: 'Printed once at the first start; "npx jumelles token" makes a new one.' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Jumelles', version, description: 'From a problem to ranked partner cities and support schemes, with reasons and sources. Every failure has the shape `{error: {code, message}}`.' },
  });
  app.get('/docs', (c) => c.html(PAGE));
  app.get('/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  for (const [name, type] of Object.entries(FILES)) {
    app.get(`/docs/${name}`, (c) => c.body(swaggerFile(name), 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=86400' }));
  }
}

function swaggerFile(name: string): Uint8Array<ArrayBuffer> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  return new Uint8Array(readFileSync(join(folder, name)));
}
