import { z } from 'zod';

/** A calendar date as `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/** A time zone by its IANA name, such as `Europe/Brussels`. */
export const timeZone = z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Brussels');

/** Where a statement comes from. `secondary`: a mirror or copy, not the publisher's own page. */
export const source = z
  .object({
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    publisher: z.string().optional(),
    licence: z.string().optional(),
    retrieved: isoDate.optional(),
    box: z.string().optional().describe('box or section number inside a report'),
    secondary: z.boolean().optional(),
  })
  .meta({ id: 'Source' });

export type Source = z.infer<typeof source>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // Intl throws for a zone it does not know
  }
}
