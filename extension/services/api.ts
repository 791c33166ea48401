import { createApi } from '../../shared/client/api';
import { CallFailure } from '../../shared/client/failure';
import { mayCall } from './server-address';
import { settingsStore } from './settings';

/** The calls of the server named in the settings; a server the browser may not call fails as `no-permission`. */
export const api = createApi(async () => {
  const { server } = await settingsStore.read();
  return allowed(server);
});

/** The calls of a given server, for trying an address before it is kept. */
export const apiOf = (server: string) => createApi(() => allowed(server));

async function allowed(server: string): Promise<string> {
  if (await mayCall(server)) return server;
  throw new CallFailure({ kind: 'no-permission', server });
}
