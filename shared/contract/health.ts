import { z } from 'zod';

/** State of a server. `vectors` tells how many of the texts have a sentence vector already. */
export const health = z
  .object({
    status: z.enum(['ok', 'starting']),
    version: z.string(),
    dataVersion: z.string(),
    counts: z.object({ cities: z.number(), entries: z.number(), schemes: z.number(), links: z.number() }),
    vectors: z.object({ done: z.number(), of: z.number() }),
  })
  .meta({ id: 'Health' });

export type Health = z.infer<typeof health>;
