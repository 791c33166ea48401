import { editOf, EMPTY_DESK } from './desk';
import type { Desk, DeskEdit } from './desk';
import type { Need } from './need';
import { itemId, withFields } from './shortlist-item';
import type { ItemFields, ShortlistItem } from './shortlist-item';

const NOTHING: DeskEdit = EMPTY_DESK;

/** Saves a city for a need. A need or city that is on the desk already stays as it is. */
export function saving(now: Desk, need: Need, item: ShortlistItem): DeskEdit {
  return editOf({ needs: now.needs.has(need.id) ? [] : [need], items: now.items.has(itemId(item)) ? [] : [item] });
}

/** Takes a city off the desk, and with it a need that has no other city and nothing of the officer's own. */
export function removing(desk: Desk, id: string): DeskEdit {
  const item = desk.items.get(id);
  if (!item) return NOTHING;
  const need = desk.needs.get(item.needId);
  const alone = ![...desk.items.values()].some((other) => other !== item && other.needId === item.needId);
  const plain = need !== undefined && need.title === '' && need.highlights.length <= 1;
  return editOf({ goneItems: [id], goneNeeds: alone && plain ? [item.needId] : [] });
}

/** Changes what the officer fills in on a city. */
export function filling(now: Desk, id: string, fields: Partial<ItemFields>, at: number): DeskEdit {
  const item = now.items.get(id);
  const changed = item && withFields(item, fields, at);
  return changed && changed !== item ? editOf({ items: [changed] }) : NOTHING;
}

/** Gives a need a name of the officer's own. */
export function naming(now: Desk, id: string, title: string): DeskEdit {
  const need = now.needs.get(id);
  return need && need.title !== title ? editOf({ needs: [{ ...need, title }] }) : NOTHING;
}
