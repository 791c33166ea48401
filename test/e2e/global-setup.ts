import type { TestProject } from 'vitest/node';
import { startPages } from './harness/pages';
import { startServer, vectorsReady } from './harness/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real server, its index complete. */
    server: string;
    /** Port of the pages that an officer reads. */
    pages: number;
  }
}

/** Starts the built server and the pages once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, pages] = await Promise.all([startServer(), startPages()]);
  await vectorsReady(server);
  project.provide('server', server.url);
  project.provide('pages', pages.port);
  return async () => {
    await Promise.all([server.stop(), pages.stop()]);
  };
}
