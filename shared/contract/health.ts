import { z } from 'zod';

/** State of a server. `vectors` tells how many passages have a sentence vector already, which model makes them (null when vectors are off), and the sentence on what stands in their way. */
export const health = z
  .object({
    status: z.enum(['ok', 'starting']),
    version: z.string(),
    dataVersion: z.string(),
    counts: z.object({ cities: z.number(), entries: z.number(), schemes: z.number(), links: z.number() }),
    vectors: z.object({ done: z.number(), of: z.number(), model: z.string().nullable().optional(), dimensions: z.number().nullable().optional(), problem: z.string().nullable().optional() }),
  })
  .meta({ id: 'Health' });

export type Health = z.infer<typeof health>;
