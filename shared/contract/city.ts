import { z } from 'zod';

/** A city as its GeoNames id, or as a name and a country (ISO code or country name in any supported language). */
export const cityRef = z
  .union([
    z.number().int().positive(),
    z.object({
      id: z.number().int().positive().optional().describe('GeoNames id; name and country are then for the reader'),
      name: z.string().min(1).max(200),
      country: z.string().min(1).max(100),
      lat: z.number().min(-90).max(90).optional(),
      lon: z.number().min(-180).max(180).optional(),
      population: z.number().nonnegative().optional(),
    }),
  ])
  .meta({ id: 'CityRef' });

/** A city as shown: `country` is the ISO 3166 alpha-2 code, coordinates in degrees. */
export const city = z
  .object({
    id: z.number().int(),
    name: z.string(),
    country: z.string().length(2),
    countryName: z.string(),
    population: z.number().nullable(),
    lat: z.number(),
    lon: z.number(),
  })
  .meta({ id: 'City' });

/** What is known of a city's structure; `null` is unknown. Slow-moving facts, never a judgement. */
export const cityFacts = z
  .object({
    population: z.number().nullable(),
    income: z.enum(['low', 'lower-middle', 'upper-middle', 'high']).nullable(),
    region: z.string().nullable(),
    decentralisation: z.enum(['federal', 'regionalised', 'unitary-decentralised', 'unitary-centralised']).nullable(),
    role: z.enum(['capital', 'regional-seat', 'district-seat', 'town']).nullable(),
    setting: z.enum(['coastal', 'inland']).nullable(),
    climate: z.enum(['tropical', 'subtropical', 'temperate', 'cold']).nullable(),
    languages: z.array(z.string()).describe('ISO 639-3 codes, official languages of the country'),
  })
  .meta({ id: 'CityFacts' });

/** Where a fact of a city is from; the year is null when the source tells none. */
export const factSource = z.object({ fact: cityFacts.keyof(), source: z.string(), year: z.number().int().nullable() });

export type FactSource = z.infer<typeof factSource>;
export type CityRef = z.infer<typeof cityRef>;
export type City = z.infer<typeof city>;
export type CityFacts = z.infer<typeof cityFacts>;
