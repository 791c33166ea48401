import { z } from 'zod';
import { city } from '../../shared/contract/city';
import { partner } from '../../shared/contract/match';
import type { Partner } from '../../shared/contract/match';
import { MIX_SOURCES } from '../../shared/funding/funding-mix';
import { stored } from './stored';

/** How far a possible partnership has come. */
export const STAGES = ['found', 'contacted', 'talks', 'agreed', 'not-now'] as const;

/** Who is to pay what, as the officer plans it. */
export const fundingMix = z.object({ currency: z.string().length(3), needed: z.number().nonnegative().nullable(), amounts: z.partialRecord(z.enum(MIX_SOURCES), z.number().nonnegative()) });

/** A saved city with all that is needed to read it without a connection. `savedAt`: milliseconds since 1970. */
export const shortlistItem = z.object({
  partner,
  problem: z.object({ text: z.string(), source: z.object({ title: z.string().optional(), url: z.string().optional() }).optional() }),
  home: city.nullable(),
  dataVersion: z.string(),
  note: z.string().max(10_000),
  stage: z.enum(STAGES),
  mix: fundingMix.optional(),
  savedAt: z.number(),
});

export type ShortlistItem = z.infer<typeof shortlistItem>;
/** What an officer adds to a saved city. */
export type ItemChange = Partial<Pick<ShortlistItem, 'note' | 'stage' | 'mix'>>;

export type Stage = (typeof STAGES)[number];

/** The shortlist in the browser's storage, newest first; items that cannot be read are kept aside, the others stay. */
export const shortlistStore = stored<ShortlistItem[]>('shortlist', (raw) => {
  if (raw === undefined) return { value: [], broken: [] };
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { value: [], broken: [raw] };
  const read = list.data.map((item) => ({ item, result: shortlistItem.safeParse(item) }));
  return {
    value: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
    broken: read.flatMap(({ item, result }) => (result.success ? [] : [item])),
  };
});

/** The list with a newly saved city first; a city that is on it already keeps its place, note and stage. */
export function withSaved(list: readonly ShortlistItem[], item: ShortlistItem): ShortlistItem[] {
  return list.some((other) => cityOf(other) === cityOf(item)) ? [...list] : [item, ...list];
}

/** The list without a city. */
export function withoutCity(list: readonly ShortlistItem[], cityId: number): ShortlistItem[] {
  return list.filter((item) => cityOf(item) !== cityId);
}

/** The list with a removed item back at its place. */
export function withRestored(list: readonly ShortlistItem[], item: ShortlistItem, at: number): ShortlistItem[] {
  return withoutCity(list, cityOf(item)).toSpliced(at, 0, item);
}

/** The list with what the officer adds to one city changed. */
export function withChange(list: readonly ShortlistItem[], cityId: number, change: ItemChange): ShortlistItem[] {
  return list.map((item) => (cityOf(item) === cityId ? { ...item, ...change } : item));
}

/** What is saved of a ranked city. */
export function itemOf(ranked: Partner, context: Pick<ShortlistItem, 'problem' | 'home' | 'dataVersion' | 'savedAt'>): ShortlistItem {
  return { partner: ranked, ...context, note: '', stage: 'found' };
}

const cityOf = (item: ShortlistItem) => item.partner.city.id;
