import type { Desk } from './desk';
import { together } from './merge-needs';
import { withHighlights } from './need';
import type { Need } from './need';
import { itemId } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** What a file brings, with cities of a need whose every highlight stands in a need of the desk put there: needs that were merged since the file was made do not come apart again. */
export function adaptedTo(desk: Desk, { needs, items }: { needs: readonly Need[]; items: readonly ShortlistItem[] }): { needs: Need[]; items: ShortlistItem[] } {
  const homes = new Map(needs.flatMap((need) => [[need.id, homeOf(desk, need)] as const]));
  const moved = new Map<string, ShortlistItem>();
  for (const item of items) {
    const here = { ...item, needId: homes.get(item.needId) ?? item.needId };
    const twin = moved.get(itemId(here));
    moved.set(itemId(here), twin ? together(twin, here) : here);
  }
  return { needs: needs.filter(({ id }) => (homes.get(id) ?? id) === id), items: [...moved.values()] };
}

/** The id of the need that has all highlights of another; its own where the desk has it or none has them. */
function homeOf(desk: Desk, need: Need): string {
  if (desk.needs.has(need.id) || need.highlights.length === 0) return need.id;
  for (const kept of desk.needs.values()) {
    if (withHighlights(kept, need.highlights).highlights.length === kept.highlights.length) return kept.id;
  }
  return need.id;
}
