import { z } from 'zod';
import { LINKING_MODALITIES, PARTIES, PROCESS_FOCUSES, slugs } from '../framework/facets';
import { SUBTHEME_IDS } from '../framework/subthemes';
import { THEME_IDS } from '../framework/themes';
import { city } from './city';

/** A problem's text, at least three characters that are not blanks. */
export const problemText = z.string().trim().min(3, 'give at least a few words').max(20_000, 'give 20,000 characters at most');

export const understandRequest = z.object({ text: problemText, language: z.string().length(2).optional() }).meta({ id: 'UnderstandRequest' });

const strength = z.number().min(0).max(1);
const words = z.array(z.string()).describe('the words of the text that triggered it, as they stand there');

/** What a text is about. Strengths lie in 0..1; every facet names the words that triggered it. */
export const understood = z
  .object({
    language: z.string().length(2),
    problem: z.boolean().describe('false when no problem of a city is described'),
    themes: z.array(z.object({ id: z.enum(THEME_IDS), score: strength, words })),
    subthemes: z.array(z.object({ id: z.enum(SUBTHEME_IDS), score: strength, words })),
    sdgs: z.array(z.object({ goal: z.number().int().min(1).max(17), score: strength })).length(17),
    processFocus: z.array(z.object({ id: z.enum(slugs(PROCESS_FOCUSES)), score: strength, words })),
    modalities: z.array(z.object({ id: z.enum(slugs(LINKING_MODALITIES)), score: strength, words })),
    parties: z.array(z.object({ id: z.enum(slugs(PARTIES)), score: strength, words })),
    places: z.array(z.object({ city, words })),
  })
  .meta({ id: 'Understood' });

export type UnderstandRequest = z.infer<typeof understandRequest>;
export type Understood = z.infer<typeof understood>;
