import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { onTestFinished } from 'vitest';

const asked = z.object({ model: z.string(), input: z.array(z.string()) });

/** What a server of the test answers a call with: a status, and a body that is sent as it is. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string;
}

export interface EmbeddingServer {
  url: string;
  calls: { path: string; authorization: string | undefined; model: string; input: string[] }[];
  close(): Promise<void>;
}

/** A real HTTP server on this machine that answers calls of the `/v1/embeddings` shape; it is closed when the test has ended. */
export async function embeddingServer(answer: (input: string[]) => Promise<Answer> | Answer, port = 0): Promise<EmbeddingServer> {
  const calls: EmbeddingServer['calls'] = [];
  const server = createServer((request, response) => {
    void read(request).then(async (text) => {
      const { model, input } = asked.parse(JSON.parse(text));
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization, model, input });
      const { status = 200, headers = {}, body } = await answer(input);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, calls, close };
}

/** Vectors as such a server writes them, the last first: `index` counts, not the order. */
export function embeddings(vectors: readonly ArrayLike<number>[]): Answer {
  return { body: JSON.stringify({ object: 'list', data: vectors.map((vector, index) => ({ object: 'embedding', index, embedding: Array.from(vector) })).toReversed() }) };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
