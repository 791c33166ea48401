import type { z } from '@hono/zod-openapi';
import { apiError } from '../../shared/contract/error';

const FAILURES = {
  400: 'The input is not valid; the message names the field',
  401: 'The admin token is missing or wrong',
  403: 'Not allowed from here',
  404: 'Nothing is known under this id',
  413: 'The body is too large',
  415: 'The format is not supported',
  422: 'A city is not known',
  503: 'Another import is under way',
  504: 'The answer took too long',
} as const;

/** A JSON answer with a schema, for the API description. */
export function answer<T extends z.ZodType>(schema: T, description: string): { content: { 'application/json': { schema: T } }; description: string } {
  return { content: { 'application/json': { schema } }, description };
}

/** The failures a route can answer with, for the API description. They are thrown as UserFacingError, never returned. */
export function failures(...statuses: (keyof typeof FAILURES)[]): Record<string, ReturnType<typeof answer>> {
  return Object.fromEntries(statuses.map((status) => [String(status), answer(apiError, FAILURES[status])]));
}
