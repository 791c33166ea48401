import { editOf } from './desk';
import type { Desk, DeskEdit } from './desk';
import { withHighlights } from './need';
import type { Need } from './need';
import { itemId } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** What comes of bringing in needs and cities, before anything is changed. */
export interface ImportPreview {
  needs: Need[];
  fresh: ShortlistItem[];
  changed: ShortlistItem[];
  same: ShortlistItem[];
}

/** Which version holds where the file and the desk differ. */
export type Preference = 'file' | 'desk';

/** Compares what a file brings with the desk. A need that both have gets the highlights of both. */
export function previewOf(desk: Desk, incoming: { needs: readonly Need[]; items: readonly ShortlistItem[] }): ImportPreview {
  const items = [...new Map(incoming.items.map((item) => [itemId(item), item])).values()];
  const differs = (item: ShortlistItem, mine: ShortlistItem) => substance(item) !== substance(mine);
  return {
    needs: withMissing(desk, incoming, items).filter((need) => JSON.stringify(need) !== JSON.stringify(desk.needs.get(need.id))),
    fresh: items.filter((item) => !desk.items.has(itemId(item))),
    changed: items.filter((item) => pairOf(desk, item).some((mine) => differs(item, mine))),
    same: items.filter((item) => pairOf(desk, item).some((mine) => !differs(item, mine))),
  };
}

/** Brings in what a preview showed. */
export function importing({ needs, fresh, changed }: ImportPreview, prefer: Preference, at: number): DeskEdit {
  const taken = prefer === 'file' ? changed.map((item) => ({ ...item, history: [...item.history, { at, what: 'imported' as const }] })) : [];
  return editOf({ needs, items: [...fresh, ...taken] });
}

/** The file's needs with the highlights that the desk has more, and needs for cities that come without one. */
function withMissing(desk: Desk, incoming: { needs: readonly Need[] }, items: readonly ShortlistItem[]): Need[] {
  const needs = new Map(incoming.needs.map((need) => [need.id, need]));
  for (const [id, need] of needs) {
    const mine = desk.needs.get(id);
    if (mine) needs.set(id, { ...withHighlights(mine, need.highlights), title: mine.title || need.title });
  }
  for (const { needId, savedAt } of items) {
    if (!needs.has(needId) && !desk.needs.has(needId)) needs.set(needId, { id: needId, title: '', highlights: [], createdAt: savedAt });
  }
  return [...needs.values()];
}

const pairOf = (desk: Desk, item: ShortlistItem): ShortlistItem[] => [desk.items.get(itemId(item)) ?? []].flat();

/** An item without the lines that only tell of an import, so that a file brought in twice changes nothing the second time. Fields are compared whatever their order. */
function substance({ history, ...fields }: ShortlistItem): string {
  return JSON.stringify(sorted({ ...fields, history: history.filter(({ what }) => what !== 'imported') }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]));
}
