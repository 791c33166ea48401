import type { Need } from './need';
import { itemId } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

/** All that the officer keeps: needs by id, saved cities by `itemId`. */
export interface Desk {
  needs: ReadonlyMap<string, Need>;
  items: ReadonlyMap<string, ShortlistItem>;
}

/** Records as they shall be; null takes one away. */
export interface DeskEdit {
  needs: ReadonlyMap<string, Need | null>;
  items: ReadonlyMap<string, ShortlistItem | null>;
}

export const EMPTY_DESK: Desk = { needs: new Map(), items: new Map() };

/** An edit from lists of what is put and of the ids that go. */
export function editOf({ needs = [], items = [], goneNeeds = [], goneItems = [] }: { needs?: readonly Need[]; items?: readonly ShortlistItem[]; goneNeeds?: readonly string[]; goneItems?: readonly string[] }): DeskEdit {
  return {
    needs: new Map<string, Need | null>([...goneNeeds.map((id) => [id, null] as const), ...needs.map((need) => [need.id, need] as const)]),
    items: new Map<string, ShortlistItem | null>([...goneItems.map((id) => [id, null] as const), ...items.map((item) => [itemId(item), item] as const)]),
  };
}

/** The desk after an edit; the one before it stays as it was. */
export function withEdit(desk: Desk, { needs, items }: DeskEdit): Desk {
  return { needs: withRecords(desk.needs, needs), items: withRecords(desk.items, items) };
}

/** The records of a desk that an edit touches, as they stand there. */
export function touchedBy(desk: Desk, { needs, items }: DeskEdit): DeskEdit {
  return { needs: picked(desk.needs, needs.keys()), items: picked(desk.items, items.keys()) };
}

/** What undoes a change: records that were added or removed go back whole, of changed ones only the fields that the change changed. `now` has what stands there today. */
export function undoOf(now: Desk, before: DeskEdit, after: DeskEdit): DeskEdit {
  return {
    needs: new Map([...after.needs].map(([id, changed]) => [id, undone(now.needs.get(id), before.needs.get(id) ?? null, changed)])),
    items: new Map([...after.items].map(([id, changed]) => [id, undoneItem(now.items.get(id), before.items.get(id) ?? null, changed)])),
  };
}

function undoneItem(now: ShortlistItem | undefined, before: ShortlistItem | null, after: ShortlistItem | null): ShortlistItem | null {
  const back = undone(now, before, after);
  if (!back || !now || !before || !after) return back;
  const differs = after.history.findIndex((line, at) => !same(line, now.history[at]));
  const since = now.history.slice(differs === -1 ? after.history.length : differs);
  return { ...back, history: [...before.history, ...since] };
}

function undone<T extends object>(now: T | undefined, before: T | null, after: T | null): T | null {
  if (before === null || after === null || now === undefined) return before;
  const back = { ...now };
  for (const field of keysOf({ ...before, ...after })) {
    if (!same(before[field], after[field])) back[field] = before[field];
  }
  return back;
}

function withRecords<T>(records: ReadonlyMap<string, T>, edits: ReadonlyMap<string, T | null>): ReadonlyMap<string, T> {
  if (edits.size === 0) return records;
  const next = new Map(records);
  for (const [id, record] of edits) {
    if (record === null) next.delete(id);
    else next.set(id, record);
  }
  return next;
}

function picked<T>(records: ReadonlyMap<string, T>, ids: Iterable<string>): ReadonlyMap<string, T | null> {
  return new Map([...ids].map((id) => [id, records.get(id) ?? null]));
}

/** Object.keys as far as the types go: records are plain and come from a schema. */
const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
