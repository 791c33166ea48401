import { z } from 'zod';
import { city } from '../../shared/contract/city';
import { caution, DIRECTIONS, partner } from '../../shared/contract/match';
import type { Partner } from '../../shared/contract/match';
import { isoDate } from '../../shared/contract/source';
import { MIX_SOURCES } from '../../shared/funding/funding-mix';

/** How far a possible partnership has come. */
export const STAGES = ['found', 'contacted', 'talks', 'agreed', 'project', 'dormant', 'declined'] as const;

/** What a line of the history tells of. */
const CHANGES = ['saved', 'stage', 'note', 'tags', 'next-step', 'checklist', 'mix', 'merged', 'imported'] as const;

/** More than any field takes by hand: texts of needs that are merged are put together. */
export const MOST_TEXT = 200_000;

const change = z.object({ at: z.number(), what: z.enum(CHANGES), from: z.string().optional(), to: z.string().optional(), because: z.string().optional() });

/** What was asked when the city was found: an answer to the problem, or somebody who needs what the text offers; and what to watch whatever the city. */
const asked = z.object({ direction: z.enum(DIRECTIONS), cautions: z.array(caution) });

const FOR_AN_ANSWER: z.infer<typeof asked> = { direction: 'answers', cautions: [] };

/** What is known before an agreement: keys of the success factors that are met, and what each side gets. */
const checklist = z.object({ met: z.array(z.string()), gets: z.object({ home: z.string().max(MOST_TEXT), partner: z.string().max(MOST_TEXT) }) });

/** Who is to pay what, as the officer plans it. */
const fundingMix = z.object({ currency: z.string().length(3), needed: z.number().nonnegative().nullable(), amounts: z.partialRecord(z.enum(MIX_SOURCES), z.number().nonnegative()) });

/** A city saved for a need, with all that is needed to read it without a connection. `reason` tells why it was declined; times are milliseconds since 1970. */
export const shortlistItem = z.object({
  needId: z.string(),
  partner,
  home: city.nullable(),
  dataVersion: z.string(),
  asked: asked.default(FOR_AN_ANSWER),
  note: z.string().max(MOST_TEXT),
  tags: z.array(z.string().min(1).max(60)),
  stage: z.enum(STAGES),
  reason: z.string().max(MOST_TEXT),
  nextStep: z.object({ text: z.string().max(MOST_TEXT), date: isoDate.nullable() }),
  checklist,
  mix: fundingMix.optional(),
  history: z.array(change),
  savedAt: z.number(),
});

export type ShortlistItem = z.infer<typeof shortlistItem>;
export type Stage = (typeof STAGES)[number];
export type ItemChange = z.infer<typeof change>;
/** The fields an officer fills in. */
export type ItemFields = Pick<ShortlistItem, 'note' | 'tags' | 'stage' | 'reason' | 'nextStep' | 'checklist' | 'mix'>;

/** What is written bit by bit; within this time it is one line of the history. */
const WRITTEN: ReadonlySet<ItemChange['what']> = new Set(['note', 'checklist', 'mix']);
const ONE_SITTING_MS = 3_600_000;

/** What tells an item from all others: one city can be saved once for a need. */
export const itemId = ({ needId, partner }: Pick<ShortlistItem, 'needId' | 'partner'>): string => `${needId}:${partner.city.id}`;

/** What is saved of a ranked city. */
export function itemOf(ranked: Partner, context: Pick<ShortlistItem, 'needId' | 'home' | 'dataVersion' | 'savedAt'> & Partial<Pick<ShortlistItem, 'asked'>>): ShortlistItem {
  return { partner: ranked, asked: FOR_AN_ANSWER, ...context, note: '', tags: [], stage: 'found', reason: '', nextStep: { text: '', date: null }, checklist: { met: [], gets: { home: '', partner: '' } }, history: [{ at: context.savedAt, what: 'saved' }] };
}

/** An item with fields changed and the change written into its history; the same item when nothing differs. */
export function withFields(item: ShortlistItem, fields: Partial<ItemFields>, at: number): ShortlistItem {
  const changed = { ...item, ...fields };
  const lines = linesOf(item, changed, at);
  const sameFields = changed.reason === item.reason && lines.length === 0;
  return sameFields ? item : { ...changed, history: lines.reduce(withLine, item.history) };
}

/** Tags as an officer types them, between commas: without blanks around them, each once whatever its letters' size. */
export function tagsOf(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(',')) {
    const tag = part.replace(/\s+/g, ' ').trim().slice(0, 60);
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, 50);
}

/** A next step in one line; empty when there is none. */
export const stepInWords = ({ text, date }: ShortlistItem['nextStep']): string => [text, date].filter(Boolean).join(' · ');

function linesOf(item: ShortlistItem, changed: ShortlistItem, at: number): ItemChange[] {
  const [stepBefore, stepNow] = [stepInWords(item.nextStep), stepInWords(changed.nextStep)];
  const [tagsBefore, tagsNow] = [item.tags.join(', '), changed.tags.join(', ')];
  const sameList = changed.checklist === item.checklist || JSON.stringify(changed.checklist) === JSON.stringify(item.checklist);
  return [
    ...(changed.stage === item.stage ? [] : [{ at, what: 'stage' as const, from: item.stage, to: changed.stage, ...(changed.reason && { because: changed.reason }) }]),
    ...(changed.note === item.note ? [] : [{ at, what: 'note' as const }]),
    ...(sameList ? [] : [{ at, what: 'checklist' as const }]),
    ...(changed.mix === item.mix || JSON.stringify(changed.mix) === JSON.stringify(item.mix) ? [] : [{ at, what: 'mix' as const }]),
    ...(tagsBefore === tagsNow ? [] : [{ at, what: 'tags' as const, from: tagsBefore, to: tagsNow }]),
    ...(stepBefore === stepNow ? [] : [{ at, what: 'next-step' as const, from: stepBefore, to: stepNow }]),
  ];
}

function withLine(history: readonly ItemChange[], line: ItemChange): ItemChange[] {
  const last = history.at(-1);
  const goesOn = WRITTEN.has(line.what) && last?.what === line.what && line.at - last.at < ONE_SITTING_MS;
  return [...(goesOn ? history.slice(0, -1) : history), line];
}
