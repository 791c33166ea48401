import { useCallback, useState } from 'preact/hooks';
import type { SchemeRecord } from '../../shared/contract/records';
import { savedCallsStore, withCall, withoutCall } from '../services/saved-calls';
import type { SavedCall } from '../services/saved-calls';
import { useStored } from './use-stored';

/** The saved calls with their changes; the last removal can be undone. */
export function useSavedCalls() {
  const calls = useStored(savedCallsStore);
  const [removed, setRemoved] = useState<{ call: SavedCall; at: number } | null>(null);

  const save = useCallback(async (record: SchemeRecord) => {
    await savedCallsStore.update((list) => withCall(list, { record, savedAt: Date.now(), sentAt: null }));
  }, []);

  const markSent = useCallback(async (id: string) => {
    await savedCallsStore.update((list) => list.map((call) => (call.record.id === id ? { ...call, sentAt: Date.now() } : call)));
  }, []);

  const remove = useCallback(async (id: string) => {
    let gone: { call: SavedCall; at: number } | null = null;
    await savedCallsStore.update((list) => {
      const at = list.findIndex(({ record }) => record.id === id);
      const call = list[at];
      if (call) gone = { call, at };
      return withoutCall(list, id);
    });
    setRemoved(gone);
  }, []);

  const undo = useCallback(async () => {
    if (!removed) return;
    setRemoved(null);
    await savedCallsStore.update((list) => withoutCall(list, removed.call.record.id).toSpliced(removed.at, 0, removed.call));
  }, [removed]);

  return { calls, removed, save, remove, undo, markSent };
}

export type SavedCalls = ReturnType<typeof useSavedCalls>;
