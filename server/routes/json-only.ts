import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { UserFacingError } from '../errors';

/** Bodies of ordinary calls: 256 KB at most. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Takes JSON bodies only, of 256 KB at most. A form or plain text is refused, so that no other site can post without the browser asking first. */
export function jsonOnly(): MiddlewareHandler {
  return every(
    async (c, next) => {
      const type = c.req.header('content-type') ?? '';
      if (!/^application\/json(?:\s*;|$)/i.test(type)) throw new UserFacingError('unsupported-format', `Send the body as application/json, not as "${type === '' ? 'nothing' : type}".`);
      await next();
    },
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw new UserFacingError('too-large', `The body is larger than ${MAX_BODY_BYTES / 1024} KB.`);
      },
    }),
  );
}
