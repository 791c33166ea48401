import { useCallback, useMemo, useState } from 'preact/hooks';
import { shortlistStore, withChange, withRestored, withSaved, withoutCity } from '../services/shortlist';
import type { ItemChange, ShortlistItem } from '../services/shortlist';
import { useStored } from './use-stored';

/** A change that can be undone: the item, and where it stood when it was removed. */
export interface ShortlistEvent {
  kind: 'saved' | 'removed';
  item: ShortlistItem;
  at: number;
}

/** The shortlist with its changes; the last saving or removal is kept for undo. */
export function useShortlist() {
  const items = useStored(shortlistStore);
  const [event, setEvent] = useState<ShortlistEvent | null>(null);
  const ids = useMemo(() => new Set((items ?? []).map((item) => item.partner.city.id)), [items]);

  const save = useCallback(async (item: ShortlistItem) => {
    await shortlistStore.update((list) => withSaved(list, item));
    setEvent({ kind: 'saved', item, at: 0 });
  }, []);

  const remove = useCallback(async (cityId: number) => {
    let removed: ShortlistEvent | null = null;
    await shortlistStore.update((list) => {
      const at = list.findIndex((item) => item.partner.city.id === cityId);
      const item = list[at];
      if (item) removed = { kind: 'removed', item, at };
      return withoutCity(list, cityId);
    });
    setEvent(removed);
  }, []);

  const undo = useCallback(async () => {
    if (!event) return;
    const { kind, item, at } = event;
    setEvent(null);
    await shortlistStore.update((list) => (kind === 'saved' ? withoutCity(list, item.partner.city.id) : withRestored(list, item, at)));
  }, [event]);

  const change = useCallback(async (cityId: number, patch: ItemChange) => {
    await shortlistStore.update((list) => withChange(list, cityId, patch));
  }, []);

  return { items, ids, event, save, remove, undo, change, dismiss: useCallback(() => setEvent(null), []) };
}

export type Shortlist = ReturnType<typeof useShortlist>;
