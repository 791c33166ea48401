import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { z } from 'zod';

/** What a raw stored value holds: the part that could be read, and the parts that could not. */
export interface Reading<T> {
  value: T;
  broken: unknown[];
}

/** One value in the browser's own storage, validated whenever it is read. */
export interface Stored<T> {
  read: () => Promise<T>;
  /** Changes the value; changes are made one after the other, also between windows. */
  update: (change: (value: T) => T) => Promise<T>;
  /** Calls back with every new value until the returned function is called. */
  watch: (onValue: (value: T) => void) => () => void;
  /** Parts that could not be read, kept aside rather than lost. */
  setAside: () => Promise<SetAside[]>;
  forgetSetAside: () => Promise<void>;
}

const setAsideItem = z.object({ at: z.number(), value: z.unknown() });

export type SetAside = z.infer<typeof setAsideItem>;

/** Keeps a value under `key`; `parse` tells what can be read of it, a missing value is parsed as undefined. */
export function stored<T>(key: string, parse: (raw: unknown) => Reading<T>): Stored<T> {
  const asideKey = `${key}:set-aside`;
  const inTurn = turns(key);

  async function setAside(): Promise<SetAside[]> {
    const kept = await browser.storage.local.get(asideKey);
    return z.array(setAsideItem).safeParse(kept[asideKey]).data ?? [];
  }

  async function readNow(): Promise<T> {
    const raw = (await browser.storage.local.get(key))[key];
    const { value, broken } = parse(raw);
    if (broken.length > 0) {
      const more = broken.map((part) => ({ at: Date.now(), value: part }));
      await browser.storage.local.set({ [asideKey]: [...(await setAside()), ...more], [key]: value });
    }
    return value;
  }

  return {
    setAside,
    forgetSetAside: () => browser.storage.local.remove(asideKey),
    read: () => inTurn(readNow),
    update: (change) =>
      inTurn(async () => {
        const value = change(await readNow());
        await browser.storage.local.set({ [key]: value });
        return value;
      }),
    watch(onValue) {
      function onChanged(changes: Record<string, Browser.storage.StorageChange>, area: string) {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) onValue(parse(change.newValue).value);
      }
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}

/** Runs tasks one after the other: across windows where the browser has locks, else within this one. */
function turns(key: string) {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<R>(task: () => Promise<R>): Promise<R> {
    const locked = async (): Promise<R> => (globalThis.navigator?.locks ? navigator.locks.request(`jumelles:${key}`, task) : task());
    const result = last.then(locked);
    last = result.catch(() => undefined); // the caller hears of the failure; the next in line only waits for the end
    return result;
  };
}
