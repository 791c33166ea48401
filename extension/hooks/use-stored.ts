import { useEffect, useState } from 'preact/hooks';
import type { SetAside } from '../services/set-aside';
import type { KeepsAside, Stored } from '../services/stored';

/** A stored value as it stands now, in every window; null until it has been read. */
export function useStored<T>(store: Stored<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    const stop = store.watch((next) => setValue(next));
    void store.read().then((read) => current && setValue((newer) => newer ?? read));
    return () => {
      current = false;
      stop();
    };
  }, [store]);
  return value;
}

/** Parts of a stored value that could not be read and are kept aside; looked for again whenever `value` changes. */
export function useSetAside(store: KeepsAside, value: unknown): [SetAside[], () => Promise<void>] {
  const [parts, setParts] = useState<SetAside[]>([]);
  useEffect(() => {
    if (value !== null) void store.setAside().then(setParts);
  }, [store, value]);
  async function forget() {
    await store.forgetSetAside();
    setParts([]);
  }
  return [parts, forget];
}
