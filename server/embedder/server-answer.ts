import { z } from 'zod';
import { systemCode, UserFacingError } from '../errors';
import { unitVectors } from './unit-vectors';

const answer = z.object({ data: z.array(z.object({ index: z.number().int().nonnegative().optional(), embedding: z.array(z.number()) })) });

const MEANWHILE = 'Until then matching goes by words alone.';

/** The vectors in an answer of the `/v1/embeddings` shape, in the order of the texts; throws a UserFacingError of one sentence when there are none of use. */
export function vectorsIn(body: string, server: { host: string; count: number; dimensions: number | null }): Float32Array[] {
  const read = answer.safeParse(parsed(body));
  if (!read.success) throw failure(`The embedding server ${server.host} (JUMELLES_EMBEDDER) answered, but not in the shape of /v1/embeddings (${reasonOf(body)}). Check the address.`);
  const ordered = read.data.data.map((item, at) => ({ ...item, index: item.index ?? at })).sort((a, b) => a.index - b.index);
  const vectors = unitVectors(ordered.map(({ embedding }) => embedding), server);
  if ('reason' in vectors) throw failure(`The embedding server ${server.host} (JUMELLES_EMBEDDER) ${vectors.reason}. Check JUMELLES_EMBEDDER_MODEL and that server’s log.`);
  return vectors;
}

/** The sentence for an answer that is not 2xx. What the server says is left out: it may repeat the key or the text. */
export function refusal(status: number, host: string, model: string): UserFacingError {
  const said = `The embedding server ${host} (JUMELLES_EMBEDDER) answered ${status}`;
  if (status === 401 || status === 403) return failure(`${said}: it does not accept the key. Set JUMELLES_EMBEDDER_KEY to one that is valid there.`);
  if (status === 404) return failure(`${said}: there is no such call, or no model "${model}". Check the address and JUMELLES_EMBEDDER_MODEL.`);
  if (status === 429) return failure(`${said}: too many calls. Jumelles asks again later; raise the limit there if this lasts.`);
  if (status >= 300 && status < 400) return failure(`${said}: it sends callers on to another address, which Jumelles does not follow with texts. Set JUMELLES_EMBEDDER to the final address.`);
  if (status >= 500) return failure(`${said}: it has failed itself. See that server’s log; Jumelles asks again later.`);
  return failure(`${said} to a call for the model "${model}". Check JUMELLES_EMBEDDER_MODEL and that server’s log.`);
}

/** The sentence for a call that got no answer. */
export function noAnswer(error: unknown, host: string, timeoutMs: number): UserFacingError {
  if (error instanceof Error && error.name === 'TimeoutError') return failure(`The embedding server ${host} (JUMELLES_EMBEDDER) has not answered within ${timeoutMs / 1000} seconds. See whether it is overloaded.`, error);
  const code = systemCode(error instanceof Error ? error.cause : null) ?? 'no connection';
  return failure(`The embedding server ${host} (JUMELLES_EMBEDDER) cannot be reached (${code}). Start it, or correct the address.`, error);
}

function failure(sentences: string, cause?: unknown): UserFacingError {
  return new UserFacingError('internal', `${sentences} ${MEANWHILE}`, { cause });
}

// JSON knows no NaN; servers of Python write it all the same.
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // told apart by reasonOf
  }
}

function reasonOf(body: string): string {
  if (/\b(?:NaN|Infinity)\b/.test(body) && body.includes('"embedding"')) return 'its vectors have values that are no numbers';
  if (parsed(body) === undefined) return 'it is not JSON';
  return 'it has no list of embeddings';
}
