import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { systemCode, UserFacingError } from '../errors';

/** Listens; gives the port in use and how to stop. A taken port or an address of another machine throws a UserFacingError. */
export async function listen(fetch: Parameters<typeof createAdaptorServer>[0]['fetch'], host: string, port: number): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { port: isAddressInfo(address) ? address.port : port, stop: () => stop(server) };
}

function isAddressInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** Lets calls that are under way end, for two seconds. */
async function stop(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  const isPlain = (value: object): value is Server => 'closeAllConnections' in value;
  const cut = setTimeout(() => isPlain(server) && server.closeAllConnections(), 2000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if (isPlain(server)) server.closeIdleConnections();
  });
  clearTimeout(cut);
}

function explained(error: unknown, host: string, port: number): unknown {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new UserFacingError('internal', `Port ${port} of ${host} is taken: another Jumelles or program listens there. Stop it, or choose another port, such as PORT=${port + 1} npm start.`);
    case 'EACCES':
      return new UserFacingError('internal', `This user may not listen on port ${port}. Choose one above 1023, such as PORT=8787 npm start.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserFacingError('internal', `HOST is "${host}", which is no address of this machine. Leave it out for 127.0.0.1.`);
    default:
      return error;
  }
}
