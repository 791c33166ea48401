import { browser } from 'wxt/browser';
import { z } from 'zod';

const setAsideItem = z.object({ at: z.number(), value: z.unknown() });

/** A stored part that could not be read. `at`: milliseconds since 1970. */
export type SetAside = z.infer<typeof setAsideItem>;

/** Where the unreadable parts of what is kept under `key` stay until the officer lets them go. */
export function setAside(key: string) {
  const asideKey = `${key}:set-aside`;
  async function list(): Promise<SetAside[]> {
    const kept = await browser.storage.local.get(asideKey);
    return z.array(setAsideItem).safeParse(kept[asideKey]).data ?? [];
  }
  return {
    list,
    forget: () => browser.storage.local.remove(asideKey),
    /** What to store so that these parts are kept as well; stored together with the rest, nothing is lost in between. */
    async withMore(parts: readonly unknown[], at: number): Promise<Record<string, SetAside[]>> {
      return { [asideKey]: [...(await list()), ...parts.map((value) => ({ at, value }))] };
    },
  };
}
