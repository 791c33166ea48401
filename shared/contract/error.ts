import { z } from 'zod';

/** Every code a failed call can carry. */
export const ERROR_CODES = ['bad-request', 'unauthorised', 'forbidden', 'not-found', 'method-not-allowed', 'too-large', 'unsupported-format', 'unknown-city', 'timeout', 'busy', 'internal'] as const;

/** The one shape of a failed call. The message names the thing and the next step. */
export const apiError = z.object({ error: z.object({ code: z.enum(ERROR_CODES), message: z.string() }) }).meta({ id: 'Error' });

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ApiError = z.infer<typeof apiError>;
