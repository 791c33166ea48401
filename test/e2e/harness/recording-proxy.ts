import { request as ask } from 'node:http';
import { startOther } from './server';
import type { Running } from './server';

/** A request that left the browser, as it went over the wire. */
export interface Sent {
  method: string;
  url: string;
  headers: string;
  body: string;
}

/**
 * A proxy that keeps every request a browser makes, from pages, panels and workers alike.
 * `routes` says where a host and port really is. Requests for other hosts are kept too, and refused.
 */
export async function startProxy(routes: Readonly<Record<string, number>>): Promise<Running & { sent: Sent[] }> {
  const sent: Sent[] = [];
  const proxy = await startOther((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const body = Buffer.concat(chunks);
      sent.push({ method: request.method ?? '', url: url.href, headers: JSON.stringify(request.headers), body: body.toString() });
      const port = routes[url.host];
      if (port === undefined) return void request.socket.destroy();
      const onward = ask({ host: '127.0.0.1', port, method: request.method, path: `${url.pathname}${url.search}`, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => request.socket.destroy());
      onward.end(body);
    });
  }, (request, socket) => {
    sent.push({ method: 'CONNECT', url: `https://${request.url}/`, headers: JSON.stringify(request.headers), body: '' });
    socket.destroy();
  });
  return { ...proxy, sent };
}
