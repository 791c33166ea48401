import { z } from 'zod';
import { needOf, needWith } from './need';
import type { Need } from './need';
import { itemId, itemOf, shortlistItem } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** What the first shortlist called a partnership that has to wait. */
const NOT_NOW = 'not-now';
const NOT_NOW_REASON = 'Not now';

/** An item as the first shortlist kept it: the problem's text in every item, no need. */
const oldItem = shortlistItem.pick({ partner: true, home: true, dataVersion: true, note: true, savedAt: true }).extend({
  problem: z.object({ text: z.string(), source: z.object({ title: z.string().optional(), url: z.string().optional() }).optional() }),
  stage: z.enum(['found', 'contacted', 'talks', 'agreed', NOT_NOW]),
});

/** A first shortlist as needs and items; what cannot be read comes back as `broken`. "Not now" becomes declined with these words as the reason. */
export function fromOldShortlist(raw: unknown): { needs: Need[]; items: ShortlistItem[]; broken: unknown[] } {
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { needs: [], items: [], broken: [raw] };
  const needs = new Map<string, Need>();
  const items = new Map<string, ShortlistItem>();
  const broken: unknown[] = [];
  for (const part of list.data) {
    const read = oldItem.safeParse(part);
    if (!read.success) {
      broken.push(part);
      continue;
    }
    const { problem, stage, note, partner, ...context } = read.data;
    const { title, url } = problem.source ?? {};
    const need = needWith(needs.values(), problem.text) ?? needOf({ quote: problem.text, ...(title && { title }), ...(url && { url }), at: context.savedAt });
    needs.set(need.id, need);
    const item = { ...itemOf(partner, { ...context, needId: need.id }), note, ...(stage === NOT_NOW ? { stage: 'declined' as const, reason: NOT_NOW_REASON } : { stage }) };
    items.set(itemId(item), item);
  }
  return { needs: [...needs.values()], items: [...items.values()], broken };
}
