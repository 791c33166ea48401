import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { editOf, EMPTY_DESK, withEdit } from './desk';
import type { Desk, DeskEdit } from './desk';
import { need } from './need';
import type { Need } from './need';
import { fromOldShortlist } from './old-shortlist';
import { setAside } from './set-aside';
import { itemId, shortlistItem } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';
import { turns } from './turns';

const NEED = 'need:';
const ITEM = 'item:';
const OLD_LIST = 'shortlist';
/** Records read before the panel may draw and answer again. */
const SLICE = 100;

const aside = setAside(OLD_LIST);
const inTurn = turns('desk');

/** What the officer keeps, one entry of the browser's storage for each record: a change writes only what it changes. Records that cannot be read are kept aside, the others stay. */
export const deskStore = {
  setAside: aside.list,
  forgetSetAside: aside.forget,
  /** The whole desk; the first shortlist, where there is still one, is taken over. */
  read: (): Promise<Desk> => inTurn(readAll),
  /** Changes the records named by `ids` from how they stand now, one change after the other, also between windows. Gives what stood there and what stands there now. */
  change: (ids: { needs?: readonly string[]; items?: readonly string[] }, change: (now: Desk) => DeskEdit): Promise<{ before: Desk; after: DeskEdit }> =>
    inTurn(async () => {
      const before = await readSome(ids.needs ?? [], ids.items ?? []);
      const after = change(before);
      await write(after);
      return { before, after };
    }),
  /** Calls back with every change until the returned function is called. */
  watch(onEdit: (edit: DeskEdit) => void): () => void {
    function onChanged(changes: Record<string, Browser.storage.StorageChange>, area: string) {
      if (area !== 'local') return;
      const needs = new Map<string, Need | null>();
      const items = new Map<string, ShortlistItem | null>();
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key.startsWith(NEED)) needs.set(key.slice(NEED.length), need.safeParse(newValue).data ?? null);
        if (key.startsWith(ITEM)) items.set(key.slice(ITEM.length), shortlistItem.safeParse(newValue).data ?? null);
      }
      if (needs.size + items.size > 0) onEdit({ needs, items });
    }
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};

async function readAll(): Promise<Desk> {
  const kept = await browser.storage.local.get(null);
  const { desk, broken } = await deskFrom(Object.entries(kept));
  const old = fromOldShortlist(kept[OLD_LIST] ?? []);
  const news = editOf({ needs: old.needs.filter(({ id }) => !desk.needs.has(id)), items: old.items.filter((item) => !desk.items.has(itemId(item))) });
  const lost = [...broken.values(), ...old.broken];
  if (lost.length > 0) await browser.storage.local.set(await aside.withMore(lost, Date.now()));
  if (news.needs.size + news.items.size > 0) await write(news);
  const done = [...broken.keys(), ...(kept[OLD_LIST] === undefined ? [] : [OLD_LIST])];
  if (done.length > 0) await browser.storage.local.remove(done); // only after all of it stands in its new place
  return withoutOrphans(withEdit(desk, news));
}

async function readSome(needs: readonly string[], items: readonly string[]): Promise<Desk> {
  const keys = [...needs.map((id) => NEED + id), ...items.map((id) => ITEM + id)];
  if (keys.length === 0) return EMPTY_DESK;
  return (await deskFrom(Object.entries(await browser.storage.local.get(keys)))).desk;
}

async function deskFrom(entries: readonly [string, unknown][]): Promise<{ desk: Desk; broken: Map<string, unknown> }> {
  const needs = new Map<string, Need>();
  const items = new Map<string, ShortlistItem>();
  const broken = new Map<string, unknown>();
  for (const [at, [key, value]] of entries.entries()) {
    if (at % SLICE === SLICE - 1) await new Promise((resume) => setTimeout(resume));
    if (value === undefined || value === null) continue;
    if (key.startsWith(NEED)) take(need.safeParse(value).data, key.slice(NEED.length), needs);
    else if (key.startsWith(ITEM)) take(shortlistItem.safeParse(value).data, key.slice(ITEM.length), items);
    function take<T>(read: T | undefined, id: string, records: Map<string, T>) {
      if (read === undefined) broken.set(key, value);
      else records.set(id, read);
    }
  }
  return { desk: { needs, items }, broken };
}

/** Cities whose need could not be read stay in sight under a need without words. */
function withoutOrphans(desk: Desk): Desk {
  const orphans = [...desk.items.values()].filter(({ needId }) => !desk.needs.has(needId));
  return withEdit(desk, editOf({ needs: orphans.map(({ needId, savedAt }) => ({ id: needId, title: '', highlights: [], createdAt: savedAt })) }));
}

async function write({ needs, items }: DeskEdit): Promise<void> {
  const all: [string, Need | ShortlistItem | null][] = [...[...needs].map(([id, value]) => [NEED + id, value] as [string, Need | null]), ...[...items].map(([id, value]) => [ITEM + id, value] as [string, ShortlistItem | null])];
  const put = Object.fromEntries(all.filter(([, value]) => value !== null));
  const gone = all.flatMap(([key, value]) => (value === null ? [key] : []));
  if (Object.keys(put).length > 0) await browser.storage.local.set(put);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}
