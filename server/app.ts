import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import { apiErrorOf, UserFacingError } from './errors';
import { issueSentence } from './first-issue';
import { KnownPlaces } from './live/known-places';
import type { AppDeps } from './routes/app-deps';
import { citiesRoutes } from './routes/cities';
import { contactRoutesRoutes } from './routes/contact-routes';
import { docsRoutes } from './routes/docs';
import { entriesRoutes } from './routes/entries';
import { exportRoutes } from './routes/export';
import { healthRoutes } from './routes/health';
import { hostGuard } from './routes/host-guard';
import { importRoutes } from './routes/import';
import { lookupRoutes } from './routes/lookup';
import { matchingRoutes } from './routes/matching';
import { onError } from './routes/on-error';
import { originGuard } from './routes/origin-guard';
import { pageRoutes } from './routes/page';
import { requestLog } from './routes/request-log';
import { schemesRoutes } from './routes/schemes';

const UNHURRIED = /^\/api\/(?:import|export)(?:\/|$)/;

/** The HTTP server as a function of what it needs: the contract's calls under `/api`, their description, and the web page. */
export function createApp(deps: AppDeps): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new UserFacingError('bad-request', issueSentence(result.error));
    },
  });
  const places = new KnownPlaces(deps.gazetteer, deps.store);
  const limit = timeout(deps.timeoutMs ?? 10_000);

  app.onError(onError(deps.log));
  app.notFound((c) => c.json(apiErrorOf(new UserFacingError('not-found', c.req.path.startsWith('/api/') ? 'There is no such call; /docs lists them.' : 'There is no such page.')), 404));
  app.use(requestLog(deps.log));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      strictTransportSecurity: false, // the server itself speaks plain HTTP on loopback; a proxy in front sets this
    }),
  );
  app.use(hostGuard(deps.allowedHosts));
  app.use(originGuard());
  app.use('/api/*', (c, next) => (UNHURRIED.test(c.req.path) ? next() : limit(c, next)));
  app.use(
    '/api/*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => c.json(apiErrorOf(new UserFacingError('method-not-allowed', `This call takes ${methods.join(', ')}, not ${c.req.method}.`)), 405, { Allow: methods.join(', ') }),
    }),
  );

  healthRoutes(app, deps);
  matchingRoutes(app, deps);
  citiesRoutes(app, { ...deps, places });
  schemesRoutes(app, { ...deps, places });
  contactRoutesRoutes(app, { ...deps, places });
  entriesRoutes(app, { ...deps, places });
  lookupRoutes(app, { ...deps, places });
  importRoutes(app, deps);
  exportRoutes(app, deps);
  docsRoutes(app, deps.version);
  pageRoutes(app, deps.pageFolder);
  return app;
}
