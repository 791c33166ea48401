import { z } from 'zod';
import type { Desk } from './desk';
import { need } from './need';
import type { Need } from './need';
import { fromOldShortlist } from './old-shortlist';
import { shortlistItem } from './shortlist-item';
import type { ShortlistItem } from './shortlist-item';

const FORMAT = 'jumelles-desk';
const VERSION = 1;

const deskFile = z.object({ format: z.literal(FORMAT), version: z.literal(VERSION), exportedAt: z.number(), needs: z.array(need), items: z.array(shortlistItem) });

/** What a file brings: needs and cities, or the reason why it brings nothing, with the place in the file where there is one. */
export type FileReading = { needs: Need[]; items: ShortlistItem[] } | { problem: 'no-json' | 'no-desk' | 'newer' | 'broken'; where: string };

/** The whole desk as the text of a file, from which `readDeskFile` makes the same desk. */
export function deskFileText({ needs, items }: Desk, exportedAt: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, needs: [...needs.values()], items: [...items.values()] } satisfies z.infer<typeof deskFile>, null, 2);
}

/** Reads a file's text: an exported desk, or a list that the first shortlist exported. A file is taken whole or not at all. */
export function readDeskFile(text: string): FileReading {
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (parsed === undefined) return { problem: 'no-json', where: '' };
  if (Array.isArray(parsed)) return readOldList(parsed);
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(parsed);
  if (!head.success) return { problem: 'no-desk', where: '' };
  if (head.data.version > VERSION) return { problem: 'newer', where: String(head.data.version) };
  const read = deskFile.safeParse(parsed);
  if (read.success) return { needs: read.data.needs, items: read.data.items };
  return { problem: 'broken', where: z.core.toDotPath(read.error.issues[0]?.path ?? []) };
}

function readOldList(list: unknown[]): FileReading {
  const { needs, items, broken } = fromOldShortlist(list);
  if (broken.length === 0) return { needs, items };
  return broken.length === list.length ? { problem: 'no-desk', where: '' } : { problem: 'broken', where: `[${list.indexOf(broken[0])}]` };
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined; // no JSON text stands for undefined
  }
}
