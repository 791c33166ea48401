import { z } from 'zod';
import { schemeRecord } from '../../shared/contract/records';
import { stored } from './stored';

/** A call that the officer has saved from a page. Times are milliseconds since 1970; `sentAt` is when the server took it. */
export const savedCall = z.object({ record: schemeRecord, savedAt: z.number(), sentAt: z.number().nullable().default(null) });

export type SavedCall = z.infer<typeof savedCall>;

/** The saved calls in the browser's storage, newest first; those that cannot be read are kept aside, the others stay. */
export const savedCallsStore = stored<SavedCall[]>('calls', (raw) => {
  if (raw === undefined) return { value: [], broken: [] };
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { value: [], broken: [raw] };
  const read = list.data.map((item) => ({ item, result: savedCall.safeParse(item) }));
  return { value: read.flatMap(({ result }) => (result.success ? [result.data] : [])), broken: read.flatMap(({ item, result }) => (result.success ? [] : [item])) };
});

/** The list with a call: in its place when it is on it already, else first. */
export function withCall(list: readonly SavedCall[], call: SavedCall): SavedCall[] {
  const known = list.some(({ record }) => record.id === call.record.id);
  return known ? list.map((other) => (other.record.id === call.record.id ? call : other)) : [call, ...list];
}

/** The list without a call. */
export function withoutCall(list: readonly SavedCall[], id: string): SavedCall[] {
  return list.filter(({ record }) => record.id !== id);
}
