import { useCallback, useEffect, useState } from 'preact/hooks';
import { editOf, touchedBy, undoOf, withEdit } from '../services/desk';
import type { Desk, DeskEdit } from '../services/desk';
import { filling, naming, removing, saving } from '../services/desk-changes';
import { deleteEverything } from '../services/delete-everything';
import { importing, previewOf } from '../services/desk-import';
import type { Preference } from '../services/desk-import';
import { deskStore } from '../services/desk-store';
import { dropping, gathering, merging } from '../services/merge-needs';
import { needTitle } from '../services/need';
import type { Highlight, Need } from '../services/need';
import { itemId } from '../services/shortlist-item';
import type { ItemFields, ShortlistItem } from '../services/shortlist-item';
import { WHOLE_LIST } from '../services/shortlist-search';
import type { ShortlistQuery } from '../services/shortlist-search';
import { isFull } from '../services/storage-full';

/** What was done last: its kind and the name it was done to. */
export interface Told {
  kind: 'saved' | 'known' | 'removed' | 'stage' | 'tags' | 'next-step' | 'named' | 'imported' | 'merged' | 'gathered' | 'kept' | 'dropped';
  name: string;
}

/** A change that can be undone. */
export interface ShortlistEvent extends Told {
  before: DeskEdit;
  after: DeskEdit;
}

/** The officer's desk with its changes; the last one is kept for undo. `desk` is null until it has been read. */
export function useShortlist() {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [event, setEvent] = useState<ShortlistEvent | null>(null);
  const [full, setFull] = useState(false);
  const [query, setQuery] = useState<ShortlistQuery>(WHOLE_LIST);

  useEffect(() => {
    let current = true;
    const missed: DeskEdit[] = [];
    const stop = deskStore.watch((edit) => {
      missed.push(edit);
      setDesk((known) => known && withEdit(known, edit));
    });
    void deskStore.read().then((read) => current && setDesk(missed.reduce(withEdit, read)));
    return () => {
      current = false;
      stop();
    };
  }, []);

  /** Makes one change; without `told` it is none that the undo bar speaks of. */
  const make = useCallback(async (ids: { needs?: string[]; items?: string[] }, change: (now: Desk) => DeskEdit, told?: (made: DeskEdit) => Told | null) => {
    try {
      const { before, after } = await deskStore.change(ids, change);
      setFull(false);
      const line = told?.(after);
      if (line) setEvent({ ...line, before: touchedBy(before, after), after });
      return true;
    } catch (error) {
      if (!isFull(error)) throw error;
      setFull(true);
      return false;
    }
  }, []);

  const save = useCallback(
    (need: Need, item: ShortlistItem) => make({ needs: [need.id], items: [itemId(item)] }, (now) => saving(now, need, item), (made) => ({ kind: made.items.size > 0 ? 'saved' : 'known', name: item.partner.city.name })),
    [make],
  );

  const remove = useCallback(
    (id: string) => {
      const item = desk?.items.get(id);
      if (!desk || !item) return Promise.resolve(false);
      const edit = removing(desk, id);
      return make({ needs: [...edit.needs.keys()], items: [id] }, () => edit, () => ({ kind: 'removed', name: item.partner.city.name }));
    },
    [desk, make],
  );

  const change = useCallback(
    (id: string, fields: Partial<ItemFields>, kind?: Told['kind']) =>
      make({ items: [id] }, (now) => filling(now, id, fields, Date.now()), (made) => {
        const name = made.items.get(id)?.partner.city.name;
        return kind && name !== undefined ? { kind, name } : null;
      }),
    [make],
  );

  const rename = useCallback((id: string, title: string) => make({ needs: [id] }, (now) => naming(now, id, title), (made) => (made.needs.size > 0 ? { kind: 'named', name: title } : null)), [make]);

  /** Makes a change that was worked out on the whole desk; `told` names it for the undo bar. */
  const apply = useCallback((edit: DeskEdit, told: Told) => make({ needs: [...edit.needs.keys()], items: [...edit.items.keys()] }, () => edit, () => told), [make]);

  const merge = useCallback(
    (from: string, into: string) => (desk ? apply(merging(desk, from, into, Date.now()), { kind: 'merged', name: titleIn(desk, into) }) : Promise.resolve(false)),
    [desk, apply],
  );

  const drop = useCallback((id: string) => (desk ? apply(dropping(desk, id), { kind: 'dropped', name: titleIn(desk, id) }) : Promise.resolve(false)), [desk, apply]);

  const keep = useCallback((need: Need) => make({ needs: [need.id] }, (now) => editOf({ needs: now.needs.has(need.id) ? [] : [need] }), () => ({ kind: 'kept', name: needTitle(need) })), [make]);

  const gather = useCallback((id: string, highlight: Highlight) => make({ needs: [id] }, (now) => gathering(now, id, highlight), (made) => ({ kind: 'gathered', name: titleIn(made, id) })), [make]);

  const bringIn = useCallback(
    (file: string, brought: { needs: Need[]; items: ShortlistItem[] }, prefer: Preference) => {
      const ids = { needs: [...brought.needs.map(({ id }) => id), ...brought.items.map(({ needId }) => needId)], items: brought.items.map(itemId) };
      // compared anew with what stands there now: another window may have changed it since the preview
      return make(ids, (now) => importing(previewOf(now, brought), prefer, Date.now()), () => ({ kind: 'imported', name: file }));
    },
    [make],
  );

  const clear = useCallback(async () => {
    await deleteEverything();
    setEvent(null); // an undo would bring back what shall be gone
    setQuery(WHOLE_LIST);
  }, []);

  const undo = useCallback(async () => {
    if (!event) return;
    const { before, after } = event;
    setEvent(null);
    await make({ needs: [...after.needs.keys()], items: [...after.items.keys()] }, (now) => undoOf(now, before, after));
  }, [event, make]);

  return { desk, event, full, query, setQuery, save, remove, change, rename, merge, drop, keep, gather, bringIn, clear, undo, dismiss: useCallback(() => setEvent(null), []) };
}

export type Shortlist = ReturnType<typeof useShortlist>;

function titleIn({ needs }: DeskEdit, id: string): string {
  const need = needs.get(id);
  return need ? needTitle(need) : '';
}
