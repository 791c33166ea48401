import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { setAside } from './set-aside';
import type { SetAside } from './set-aside';
import { turns } from './turns';

/** What a raw stored value holds: the part that could be read, and the parts that could not. */
export interface Reading<T> {
  value: T;
  broken: unknown[];
}

/** Parts that could not be read, kept aside rather than lost. */
export interface KeepsAside {
  setAside: () => Promise<SetAside[]>;
  forgetSetAside: () => Promise<void>;
}

/** One value in the browser's own storage, validated whenever it is read. */
export interface Stored<T> extends KeepsAside {
  read: () => Promise<T>;
  /** Changes the value; changes are made one after the other, also between windows. */
  update: (change: (value: T) => T) => Promise<T>;
  /** Calls back with every new value until the returned function is called. */
  watch: (onValue: (value: T) => void) => () => void;
}

/** Keeps a value under `key`; `parse` tells what can be read of it, a missing value is parsed as undefined. */
export function stored<T>(key: string, parse: (raw: unknown) => Reading<T>): Stored<T> {
  const aside = setAside(key);
  const inTurn = turns(key);

  async function readNow(): Promise<T> {
    const raw = (await browser.storage.local.get(key))[key];
    const { value, broken } = parse(raw);
    if (broken.length > 0) await browser.storage.local.set({ ...(await aside.withMore(broken, Date.now())), [key]: value });
    return value;
  }

  return {
    setAside: aside.list,
    forgetSetAside: aside.forget,
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
