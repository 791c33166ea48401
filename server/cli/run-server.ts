import { getConnInfo } from '@hono/node-server/conninfo';
import { destination, pino } from 'pino';
import { createApp } from '../app';
import type { FirstLoad } from '../import/first-database';
import { openServices } from '../services';
import { openEmbedder } from './embedder';
import { listen } from './listen';
import { localToday, type Settings } from './settings';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** Serves until SIGINT or SIGTERM, and says in three lines what to do next. Log lines go to stderr. */
export async function runServer(settings: Settings, logLevel: string): Promise<void> {
  const log = pino({ level: logLevel, base: null }, destination({ fd: 2, sync: true }));
  const onError = (error: unknown) => log.error({ err: error instanceof Error ? { type: error.name, stack: error.stack } : String(error) }, 'background work failed');
  const services = await openServices({ ...settings, embedder: await openEmbedder(settings.vectorsBy), today: localToday, now: Date.now, onError, onNote: (sentence) => log.warn(sentence) });
  const { store, gazetteer, catalogue, matcher, lexicon, watch } = services;
  const app = createApp({
    store,
    gazetteer,
    matcher,
    lexicon,
    log,
    today: localToday,
    now: Date.now,
    version: settings.version,
    vectors: () => catalogue.vectors(),
    pageFolder: settings.pageFolder,
    allowedHosts: LOOPBACK.includes(settings.host) ? ['localhost', '127.0.0.1', '[::1]'] : null,
    clientAddress: (c) => getConnInfo(c).remote.address ?? null,
    onImported: () => void watch.check(),
  });
  let server: Awaited<ReturnType<typeof listen>>;
  try {
    server = await listen(app.fetch, settings.host, settings.port);
  } catch (error) {
    await services.close();
    throw error;
  }
  // Listened for before the first line is out: who reads it may end the server at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  tellFirstLoad(services.firstLoad);
  const token = (await store.hasTokens()) ? null : await store.renewToken();
  const address = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${server.port}`;
  console.log(`Open ${address} and paste a problem.`);
  console.log(`Or add the extension: in chrome://extensions switch on developer mode, choose "Load unpacked" and the folder ${settings.extensionFolder}`);
  console.log(token ? `Admin token for imports over HTTP, shown only now (npx jumelles token makes a new one): ${token}` : 'Add data with "npx jumelles import"; stop with Ctrl+C.');

  await stopped;
  await server.stop();
  await services.close();
}

/** Names the records of the first database that could not be taken. */
function tellFirstLoad(load: FirstLoad): void {
  for (const { file, report } of load?.files ?? []) {
    for (const { line, field, reason } of report.problems) console.error(`data/${file}, line ${line}${field === '' ? '' : `, ${field}`}: ${reason}`);
  }
}
